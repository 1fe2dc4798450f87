import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The folder of the built site as it was typed. */
export function outDirName(env: NodeJS.ProcessEnv = process.env): string {
  return env.OUT_DIR || 'dist';
}

/** The same, of a site that is there. Throws where there is none. */
export function builtDirName(): string {
  const dir = outDirName();
  if (existsSync(join(dir, 'index.html'))) return dir;
  throw new Error(`${dir}: there is no built site here (no index.html).\n  Build it first: npm run build`);
}

export interface Precious {
  root: string;
  study: string;
}

/**
 * The full path of OUT_DIR, links followed. A build replaces that folder whole, so this throws
 * when it is, holds or lies within something that is not a built site.
 */
export function safeOutDir(name: string, { root, study }: Precious): string {
  const out = realPath(name);
  const refuse = (why: string) => {
    throw new Error(
      `OUT_DIR is "${name}" (${out}).\n` +
        `  A build replaces that whole folder, and ${why}.\n` +
        '  Leave OUT_DIR out, or name a folder that does not exist yet, for example OUT_DIR=dist',
    );
  };
  if (holds(out, realPath(root))) refuse('it is or holds the project itself');
  const guarded = { 'the study': study, 'the snapshot of the study': join(root, '.study') };
  for (const [what, dir] of Object.entries(guarded)) {
    if (holds(out, realPath(dir)) || holds(realPath(dir), out))
      refuse(`it is, holds or lies in ${what} (${dir})`);
  }
  for (const part of ['src', 'scripts', 'test', 'public', 'docs', 'node_modules', '.git']) {
    if (holds(realPath(join(root, part)), out)) refuse(`it is or lies in ${part}/ of the project`);
  }
  if (existsSync(out)) {
    if (!statSync(out).isDirectory()) refuse('it is a file');
    const names = readdirSync(out);
    if (names.length > 0 && !names.includes('index.html') && !names.includes('404.html')) {
      refuse('it holds files but neither index.html nor 404.html, so it is not a site that was built here');
    }
  }
  return out;
}

/** Whether `inner` is `outer` or lies somewhere in it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  // Between two drives the way is an absolute path.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The full path with links followed, also when its last parts do not exist yet. */
function realPath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(realPath(parent), full.slice(parent.length));
}
