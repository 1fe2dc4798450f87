// Firefox and WebKit as Debian ships them, driven by the standards that they speak: WebDriver BiDi and WebDriver.
// Install: apt install firefox-esr webkit2gtk-driver xvfb.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface OtherBrowser {
  /** Loads a page in the window in use. */
  open(url: string): Promise<void>;
  /** As the button Back does it: a script may be refused to go back. */
  back(): Promise<void>;
  /** Runs a function in the page, and gives what it returns as JSON. */
  run<Result>(script: (...args: never[]) => Result, ...args: unknown[]): Promise<Awaited<Result>>;
  /** Presses a key, by its name (`Tab`, `ArrowRight`) or its letter. */
  press(key: string): Promise<void>;
  /** The windows that are open, in the order of their opening. */
  windows(): Promise<string[]>;
  /** Takes another window in use. */
  use(window: string): Promise<void>;
  /** Opens an empty window, as a person does; gives it, and does not take it in use. */
  openWindow(): Promise<string>;
  /** Closes the window in use; another must be taken in use. */
  closeWindow(): Promise<void>;
  /** Prints the page on A4, as PDF, where the browser can be asked to. */
  print?(orientation: 'portrait' | 'landscape'): Promise<Uint8Array>;
  /** What the page complained of, where the browser tells. */
  complaints: string[];
  close(): Promise<void>;
}

export interface OtherBrowserKind {
  name: string;
  /** What is not there, in a sentence; nothing is lacking: it can be started. */
  lacks(): string | undefined;
  start(): Promise<OtherBrowser>;
}

/** Key names as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const keyActions = (key: string) => {
  const value = KEYS[key] ?? key;
  return [{ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) }];
};
const expressionOf = (script: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(async () => JSON.stringify(await (${script})(...${JSON.stringify(args)})) ?? 'null')()`;

const found = (...paths: readonly string[]): string | undefined =>
  paths.flatMap((path) => globSync(path)).find((path) => existsSync(path));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Ends a process and what it started; it was started as the head of a group of its own. */
const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    process.kill(-child.pid, 'SIGTERM');
  });

const firefoxPath = () => found('/usr/bin/firefox-esr', '/usr/bin/firefox');

async function startFirefox(): Promise<OtherBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    firefoxPath() ?? '',
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--width=1280',
      '--height=900',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const at = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (at) resolve(at);
    });
    child.once('exit', () => reject(new Error(`Firefox stopped: ${said}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const waiting = new Map<
    number,
    (message: { type: string; error?: string; message?: string; result?: never }) => void
  >();
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.method === 'log.entryAdded' && message.params.level === 'error')
      complaints.push(message.params.text);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const send = <Result>(method: string, params: object): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ type, error, message, result }) =>
        type === 'error' ? reject(new Error(`${method}: ${error} ${message}`)) : resolve(result as Result),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const windows = async (): Promise<string[]> =>
    (await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})).contexts.map(
      ({ context }) => context,
    );
  let context = (await windows())[0] ?? '';
  return {
    complaints,
    windows,
    async use(window) {
      context = window;
      await send('browsingContext.activate', { context });
    },
    openWindow: async () =>
      (await send<{ context: string }>('browsingContext.create', { type: 'tab' })).context,
    closeWindow: () => send('browsingContext.close', { context }),
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    async run(script, ...args) {
      const { type, result, exceptionDetails } = await send<{
        type: string;
        result: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: expressionOf(script, args),
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(result.value);
    },
    press: (key) => send('input.performActions', { context, actions: keyActions(key) }),
    async print(orientation) {
      const { data } = await send<{ data: string }>('browsingContext.print', {
        context,
        orientation,
        background: true,
        page: { width: 21, height: 29.7 },
      });
      return Buffer.from(data, 'base64');
    },
    async close() {
      socket.close();
      await end(child);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const miniBrowser = () =>
  found('/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/libexec/webkit2gtk-4.1/MiniBrowser');

async function startWebKit(): Promise<OtherBrowser> {
  const port = await freePort();
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1000x24', 'WebKitWebDriver', `--port=${port}`],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  const ask = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    const { value } = (await answer.json()) as { value: Result & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await ask('GET', '/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await pause(100);
    }
  }
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 950 });
  return {
    complaints: [],
    windows: () => ask('GET', `${session}/window/handles`),
    use: (handle) => ask('POST', `${session}/window`, { handle }),
    openWindow: async () =>
      (await ask<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' })).handle,
    closeWindow: () => ask('DELETE', `${session}/window`),
    open: (url) => ask('POST', `${session}/url`, { url }),
    back: () => ask('POST', `${session}/back`, {}),
    async run(script, ...args) {
      const value = await ask<string>('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          ${expressionOf(script, args)}.then((value) => done('+' + value), (error) => done('-' + error));`,
        args: [],
      });
      if (value.startsWith('-')) throw new Error(value.slice(1));
      return JSON.parse(value.slice(1));
    },
    press: (key) => ask('POST', `${session}/actions`, { actions: keyActions(key) }),
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await end(child);
    },
  };
}

export const OTHER_BROWSERS: readonly OtherBrowserKind[] = [
  {
    name: 'Firefox',
    lacks: () => (firefoxPath() ? undefined : 'Firefox is not installed: apt install firefox-esr'),
    start: startFirefox,
  },
  {
    name: 'WebKit',
    lacks: () =>
      miniBrowser() && found('/usr/bin/WebKitWebDriver') && found('/usr/bin/xvfb-run')
        ? undefined
        : 'WebKit is not installed: apt install webkit2gtk-driver xvfb',
    start: startWebKit,
  },
];
