/** The letters of a text file, whatever saved it: UTF-8, UTF-16, or what Windows wrote before. */
import { Refusal } from './imported.ts';

export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // A few may be left by a program; a text is not made of them.
  const unreadable = text.match(/(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu)?.length ?? 0;
  if (unreadable > 2 + text.length / 200)
    throw new Refusal(
      `this is no text: it holds ${unreadable} characters that no text has`,
      'Copy the words of the slides into a new text file, save it as UTF-8, and import that.',
    );
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Of Latin letters in UTF-16 every other byte is nought.
  const start = bytes.subarray(0, 1000);
  const noughts = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  if (noughts.some((count) => count > start.length / 4))
    return (noughts[0] ?? 0) > (noughts[1] ?? 0) ? 'utf-16be' : 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
