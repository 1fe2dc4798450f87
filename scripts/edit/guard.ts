/** Who may speak to the editor: the page that this server gave to a browser on this machine, and nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** No text is near so long. */
export const LARGEST_BODY = 64 * 1024;
export const TOKEN_HEADER = 'x-editing';

export interface Asked {
  method: string | undefined;
  headers: IncomingHttpHeaders;
  /** The address from which it came. */
  from: string | undefined;
}

/** Why a request is refused; nothing where it is ours. `port` is the one that is listened on. */
export function refusalOf(
  { method, headers, from }: Asked,
  { port, token }: { port: number; token: string },
): string | undefined {
  if (!/^(?:127\.0\.0\.1|::ffff:127\.0\.0\.1|::1)$/.test(from ?? '')) return 'not from this machine';
  // What a proxy hands on was asked by someone else.
  if (Object.keys(headers).some((name) => /^(?:x-forwarded-|forwarded$|via$)/.test(name)))
    return 'handed on by a proxy';
  if (method !== 'POST') return 'only POST';
  // Another name that leads to this machine is another site's.
  if (headers.host !== `127.0.0.1:${port}` && headers.host !== `localhost:${port}`) return 'another host';
  if (headers.origin !== `http://${headers.host}`) return 'another origin';
  if (headers['sec-fetch-site'] !== 'same-origin') return 'from another site';
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return 'not JSON';
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY) return 'too large';
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const ours = Buffer.from(token);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return 'another start';
  return undefined;
}
