/** Scripts and styles in one piece, for a page that must stand alone: an embed, a deck on disk. */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Hash } from '../web/policy.ts';

/** Paths from the project's folder. */
interface Entries {
  script: string;
  style?: string;
  /** Names of style sheets that the page goes without, wherever they are imported. */
  without?: readonly string[];
  /** Puts the fonts that the style sheet asks for into it: folders of packages, with the folder they are taken from. */
  fonts?: Record<string, string>;
}

export interface Standalone {
  /** To stand in `<script>` and `<style>` as they are: neither holds what would end its element. */
  script: string;
  style: string;
  scriptHash: Hash;
  styleHash: Hash;
}

const made = new Map<string, Promise<Standalone>>();

/**
 * Bundles a script and a style sheet with everything they import, minified; each once a build.
 * @throws where a file is missing, does not parse, or asks for another file by address (a font, a picture) that
 * is not to be put in.
 */
export function standalone(entries: Entries): Promise<Standalone> {
  // Without Vite, in a script of ours, there is no `env`.
  const key = JSON.stringify(entries);
  const known = import.meta.env?.DEV ? undefined : made.get(key);
  if (known) return known;
  const making = bundleBoth(entries);
  made.set(key, making);
  return making;
}

async function bundleBoth({ script, style, without = [], fonts }: Entries): Promise<Standalone> {
  const [scriptText, styleText] = await Promise.all([
    bundle(script, []),
    style === undefined ? '' : bundle(style, [leaveOut(without)], fonts),
  ]);
  return {
    script: scriptText,
    style: styleText,
    scriptHash: hashOf(scriptText),
    styleHash: hashOf(styleText),
  };
}

async function bundle(entry: string, plugins: Plugin[], fonts?: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins,
    ...(fonts && { alias: fonts, loader: { '.woff2': 'dataurl' } }),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: entry.endsWith('.css') ? 'esnext' : 'es2022',
    // What Vite knows, and a page that stands alone has not: it is at no address.
    define: { 'import.meta.env.BASE_URL': '""', 'process.env.NODE_ENV': '"production"' },
    legalComments: 'inline',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

const leaveOut = (names: readonly string[]): Plugin => ({
  name: 'leave-out',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.css$/ }, ({ path }) =>
      names.includes(basename(path)) ? { contents: '', loader: 'css' } : undefined,
    ),
});

/** By which a policy knows a piece. */
export const hashOf = (text: string): Hash => `sha256-${createHash('sha256').update(text).digest('base64')}`;
