/** The editor over HTTP, as a part of the development server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { Change } from '../../src/editing/changes.ts';
import type { Editor } from './editor.ts';
import { LARGEST_BODY, refusalOf } from './guard.ts';

export const EDITING_PATH = '/__edit/';

/** What may be asked, and with what. A path of a file is nowhere among it. */
const ASKS = {
  texts: z.strictObject({}),
  text: z.strictObject({ id: z.string() }),
  check: z.strictObject({ change: Change }),
  save: z.strictObject({ change: Change, base: z.record(z.string(), z.string()) }),
  undo: z.strictObject({}),
};

export function answerEditing(editor: Editor, own: { port: () => number; token: string }) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const path = request.url ?? '';
    if (!path.startsWith(EDITING_PATH)) return next();
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
      });
      response.end(JSON.stringify(body));
    };
    const { method, headers, socket } = request;
    const refused = refusalOf(
      { method, headers, from: socket.remoteAddress },
      { port: own.port(), token: own.token },
    );
    if (refused) return answer(403, { error: refused });
    try {
      const body = await bodyOf(request);
      if (body === undefined) return answer(413, { error: 'too large' });
      const name = path.slice(EDITING_PATH.length);
      if (!Object.hasOwn(ASKS, name)) return answer(404, { error: 'no such question' });
      const asked = ASKS[name as keyof typeof ASKS].safeParse(parsed(body));
      if (!asked.success) return answer(400, { error: 'not as expected' });
      const given = asked.data as { id: string; change: Change; base: Record<string, string> };
      const told = {
        texts: () => editor.texts(),
        text: () => editor.text(given.id) ?? { answer: 'refused', refusal: 'unknown' },
        check: () => editor.check(given.change),
        save: () => editor.save(given.change, given.base),
        undo: () => editor.undo(),
      }[name as keyof typeof ASKS]();
      answer(200, told);
    } catch (error) {
      answer(500, { error: error instanceof Error ? error.message : 'unknown' });
    }
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What was sent, or nothing where that is more than any text is. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += (piece as Buffer).length;
    if (size > LARGEST_BODY) return undefined;
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('utf8');
}
