import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

// Makes Astro end with us, also when we are killed and cannot tell it to.
const endWithParent =
  'data:text/javascript,process.on("disconnect",()=>process.exit(1));process.channel?.unref()';

interface AstroRun {
  /** Set over the environment of this process; undefined takes a name away. */
  env?: NodeJS.ProcessEnv;
  /** When it is aborted, Astro is killed. */
  signal?: AbortSignal;
}

/** Astro's command line, its output gathered instead of shown. Never throws for what Astro itself has to say. */
export function captureAstro(
  args: string[],
  { env, signal }: AstroRun,
): Promise<{ ok: boolean; log: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', endWithParent, astro, ...args], {
      cwd: projectRoot,
      env: astroEnvironment({ NO_COLOR: '1', FORCE_COLOR: undefined, ...env }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...(signal ? { signal, killSignal: 'SIGKILL' as const } : {}),
    });
    let log = '';
    const gather = (chunk: string) => {
      log += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', gather);
    child.stderr?.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => gather(`${error.message}\n`));
    child.on('close', (code) => resolve({ ok: code === 0, log }));
  });
}

/** Astro's command line as if it were typed. Gives its exit status. */
export function showAstro(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, ...args], {
      cwd: projectRoot,
      env: astroEnvironment(),
      stdio: 'inherit',
    });
    // Ctrl-C reaches Astro too; this process stays until Astro has ended.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 0));
  });
}

/** What pages ask of the build (`import.meta.env`) they are told by a variable of that name, if there is one: DEV=1 took the policy out of every page. */
const TOLD_BY_THE_BUILD = {
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
  MODE: undefined,
  BASE_URL: undefined,
};

function astroEnvironment(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...TOLD_BY_THE_BUILD, ASTRO_TELEMETRY_DISABLED: '1', ...env };
}
