// A web server of somebody else's on loopback, for tests and for the bench.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Host {
  /** Of the front page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Starts a server that stays in the foreground and writes `error.log` in its folder `temp`, which goes when it closes.
 * @throws Error with that log where it ends before it answers.
 */
export async function startHost(server: {
  program: string;
  args: readonly string[];
  temp: string;
  url: string;
}): Promise<Host> {
  const { program, args, temp, url } = server;
  const running = spawn(program, args, { stdio: 'ignore' });
  const ended = once(running, 'exit');
  const close = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
    rmSync(temp, { recursive: true, force: true });
  };
  while (!(await answers(url))) {
    if (hasEnded(running)) {
      const file = join(temp, 'error.log');
      const log = existsSync(file) ? readFileSync(file, 'utf8') : 'it wrote no log';
      await close();
      throw new Error(`${program} does not start:\n${log}`);
    }
    await setTimeout(20);
  }
  return { url, close };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
