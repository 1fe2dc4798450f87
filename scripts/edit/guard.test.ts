import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerEditing } from './answer.ts';
import { openEditor } from './editor.ts';
import { type Asked, LARGEST_BODY, refusalOf } from './guard.ts';

const token = 'f'.repeat(64);
const ours: Asked = {
  method: 'POST',
  from: '127.0.0.1',
  headers: {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'content-length': '20',
    'x-editing': token,
  },
};
const refused = (asked: Asked) => refusalOf(asked, { port: 4321, token });

test('the page that this server gave is answered', () => {
  expect(refused(ours)).toBe(undefined);
  const byName = { host: 'localhost:4321', origin: 'http://localhost:4321' };
  expect(refused({ ...ours, headers: { ...ours.headers, ...byName } })).toBe(undefined);
});

test.each<[who: string, change: Asked['headers'] & { method?: string; from?: string }, why: string]>([
  ['another machine', { from: '192.168.1.7' }, 'not from this machine'],
  ['what a proxy hands on', { 'x-forwarded-for': '10.0.0.1' }, 'handed on by a proxy'],
  ['a link or a picture', { method: 'GET' }, 'only POST'],
  ['a question before the question', { method: 'OPTIONS' }, 'only POST'],
  ['a name that leads to this machine', { host: 'evil.example:4321' }, 'another host'],
  ['this machine at another port', { host: '127.0.0.1:80' }, 'another host'],
  ['another website', { origin: 'https://evil.example' }, 'another origin'],
  ['another site on this machine', { origin: 'http://127.0.0.1:5000' }, 'another origin'],
  ['a page in a sandbox or from disk', { origin: 'null' }, 'another origin'],
  ['what says no origin', { origin: undefined }, 'another origin'],
  ['a script of another site', { 'sec-fetch-site': 'cross-site' }, 'from another site'],
  ['a site beside it', { 'sec-fetch-site': 'same-site' }, 'from another site'],
  ['what no browser sent', { 'sec-fetch-site': undefined }, 'from another site'],
  ['a form as text', { 'content-type': 'text/plain' }, 'not JSON'],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'not JSON'],
  ['a page of a start before', { 'x-editing': 'e'.repeat(64) }, 'another start'],
  ['a page without its token', { 'x-editing': undefined }, 'another start'],
  ['part of the token', { 'x-editing': token.slice(1) }, 'another start'],
  ['more than any text is', { 'content-length': String(LARGEST_BODY + 1) }, 'too large'],
])('%s is refused', (_, { method = ours.method, from = ours.from, ...headers }, why) => {
  expect(refused({ method, from, headers: { ...ours.headers, ...headers } })).toBe(why);
});

const server = createServer((asked, answer) => {
  void answerEditing(
    openEditor('test/studies/tiny', () => new Date(0)),
    {
      port: () => (server.address() as AddressInfo).port,
      token,
    },
  )(asked, answer, () => answer.writeHead(404).end('none of ours'));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => void server.close());

/** The status of the answer to what a page of ours sends. */
const ask = (path: string, body: string, chunked = false): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = { ...ours.headers, host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
    const { 'content-length': _, ...open } = headers;
    const asked = request(
      {
        port,
        path,
        method: 'POST',
        headers: chunked ? open : { ...open, 'content-length': Buffer.byteLength(body) },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    asked.on('error', reject);
    asked.write(body);
    asked.end();
  });

test('a question of ours is answered, anything else is passed on', async () => {
  expect(await ask('/__edit/texts', '{}')).toBe(200);
  expect(await ask('/rapport/', '{}')).toBe(404);
});

test.each([
  ['a body without an end', '/__edit/text', `{"id":"${'x'.repeat(LARGEST_BODY)}"}`, 413],
  ['what is no JSON', '/__edit/text', 'id=1', 400],
  ['a key that is not asked for', '/__edit/text', '{"id":"x","path":"../../x"}', 400],
  ['a change of no kind', '/__edit/save', '{"change":{"do":"write","path":"talk.txt"},"base":{}}', 400],
  ['a question that there is not', '/__edit/constructor', '{}', 404],
  ['a way out of the folder', '/__edit/../package.json', '{}', 404],
])('%s is refused', async (_, path, body, status) => {
  expect(await ask(path, body, true)).toBe(status);
});
