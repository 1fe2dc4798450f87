// The browsers that are needed are named in package.json (`browserslist`). What pages ask of a browser is held to them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagePaths, pageSource } from './pages.ts';
import { site } from './sites.ts';

const root = await site('root');

type Browser = 'chrome' | 'edge' | 'firefox' | 'safari';
type Since = Record<Exclude<Browser, 'edge'>, number>;
const since = (chrome: number, firefox: number, safari: number): Since => ({ chrome, firefox, safari });

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
const needed = new Map(
  browserslist.map((row): [string, number] => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(row) ?? [];
    return [name, Number(version)];
  }),
);

/** Known for so long that every browser of the last five years has it. */
const OLD = since(80, 80, 14);
/** Since when browsers have what the style asks of them, by caniuse.com and MDN's tables. */
const STYLE: Readonly<Record<string, Since>> = {
  '@bottom-right': OLD,
  '@container': since(106, 110, 16),
  '@font-face': OLD,
  '@keyframes': OLD,
  '@layer': since(99, 97, 15.4),
  '@media': OLD,
  '@page': OLD,
  '@supports': OLD,
  '& nesting': since(112, 117, 16.5),
  ':has(': since(105, 121, 15.4),
  'color-mix(': since(111, 113, 16.2),
  subgrid: since(117, 71, 16),
  cqw: since(106, 110, 16),
  cqi: since(105, 110, 16),
  cqh: since(106, 110, 16),
  svh: since(108, 101, 15.4),
};
/** What is newer, and what a reader has where it is not known. */
const GUARDED: Readonly<Record<string, { without: string; guard?: RegExp }>> = {
  'light-dark(': { without: 'the light theme', guard: /@supports not \(color:\s*light-dark\(/ },
  '::details-content': {
    without: 'a legend that is folded',
    guard: /@supports selector\(::details-content\)/,
  },
  // A rule that is not understood is left out, and the list stands below its line.
  ':popover-open': { without: 'a list below the line' },
};

const styles = [
  ...new Set(
    pagePaths(root.dir).flatMap((path) =>
      [...pageSource(root.dir, path).matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
    ),
  ),
].map((css) => css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"|url\([^)]*\)/g, ' '));
const all = styles.join('\n');

/** What of the style is as new as to need a look: at-rules, nesting, units, and the rest by name. */
function asked(css: string): Set<string> {
  const found = new Set<string>([...css.matchAll(/@[a-z-]+/g)].map(([rule]) => rule));
  if (/[{};]\s*&/.test(css)) found.add('& nesting');
  for (const [, unit = ''] of css.matchAll(/\d(cq[a-z]+|[sdl]v[hwib]|r?lh|r?cap|r?ex|r?ic)\b/g))
    found.add(unit);
  for (const [, name = ''] of css.matchAll(
    /(?<![\w-])(light-dark|color-mix|oklch|oklab|lch|lab|hwb|color|sin|cos|tan|round|mod|rem|pow|sqrt|hypot|abs|sign|linear|if|sibling-index|anchor|anchor-size|contrast-color|scroll|view|path|shape|xywh)\(/g,
  ))
    found.add(`${name}(`);
  for (const [name] of css.matchAll(
    /:has\(|::details-content|:popover-open|:state\(|:open\b|:user-valid|:user-invalid|::highlight|::view-transition[a-z-]*|::scroll-[a-z-]+|:dir\(|:modal\b|subgrid|masonry/g,
  ))
    found.add(name);
  return found;
}

test('the browsers that are needed are named, once', () => {
  expect([...needed.keys()]).toEqual(['chrome', 'edge', 'firefox', 'safari']);
  expect(needed.get('edge')).toBe(needed.get('chrome'));
  for (const version of needed.values()) expect(version).toBeGreaterThan(10);
  const docs = readFileSync('docs/architecture.md', 'utf8');
  for (const [name, version] of needed)
    expect(docs).toMatch(new RegExp(`${name} ${String(version).replace('.', '\\.')}\\b`, 'i'));
});

test('all that the style asks for is known to each of them, or has something in its place', () => {
  const missing: string[] = [];
  for (const what of asked(all)) {
    const guarded = GUARDED[what];
    if (guarded) {
      if (guarded.guard && !guarded.guard.test(all))
        missing.push(`${what}: nothing sees to ${guarded.without}`);
      continue;
    }
    const known = STYLE[what];
    if (!known) missing.push(`${what}: since when do browsers know it?`);
    for (const [name, version] of Object.entries(known ?? {}))
      if (version > (needed.get(name) ?? 0)) missing.push(`${what}: ${name} ${version}`);
  }
  expect(missing).toEqual([]);
  expect(asked(all).size).toBeGreaterThan(10);
});

/** Calls that a named browser may lack: how the script asks first. */
const CALLS: Readonly<Record<string, RegExp>> = {
  checkVisibility: /checkVisibility\?\./,
  showPopover: /["'`]showPopover["'`]\s*in\b/,
  // React tries it, and goes on without.
  startViewTransition: /try\{[^}]*\.startViewTransition/,
  requestIdleCallback: /["'`]requestIdleCallback["'`]\s*in\b|\.requestIdleCallback\?\?/,
  wakeLock: /try\{[^}]*\.wakeLock/,
};
/** Newer than the browsers that are named. */
const TOO_NEW =
  /Promise\.(?:try|withResolvers)|(?:Object|Map)\.groupBy|Array\.fromAsync|\.(?:isSubsetOf|intersection|difference|moveBefore|setHTML|getHTML)\(|Iterator\.from|URL\.(?:parse|canParse)\(|AbortSignal\.any|RegExp\.escape|Intl\.DurationFormat|Uint8Array\.fromBase64/g;

test('no script calls what one of them does not know without asking first', () => {
  const folder = join(root.dir, '_astro');
  const wrong: string[] = [];
  let called = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const script = readFileSync(join(folder, name), 'utf8');
    for (const [call] of script.matchAll(TOO_NEW)) wrong.push(`${name}: ${call}`);
    for (const [call, guard] of Object.entries(CALLS)) {
      if (!script.includes(`.${call}`)) continue;
      called++;
      if (!guard.test(script)) wrong.push(`${name}: ${call} is not asked for`);
    }
  }
  expect(called).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
