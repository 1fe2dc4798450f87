import { createHash } from 'node:crypto';

const DATES = /\/(?:CreationDate|ModDate) ?\([^)]*\)/g;
const IDS = /(?<=\/ID ?\[ ?)<[0-9A-Fa-f]*> ?<[0-9A-Fa-f]*>/g;

/**
 * A PDF without the moment at which it was printed, so that the same page gives the same file. What is put in the
 * place has the same length: a PDF finds its objects by counting bytes.
 */
export function samePdf(pdf: Uint8Array): Buffer {
  // One character a byte, both ways.
  const undated = Buffer.from(pdf)
    .toString('latin1')
    .replace(DATES, (found) => ' '.repeat(found.length));
  const digest = createHash('sha256').update(undated.replace(IDS, '')).digest('hex');
  const same = undated.replace(IDS, (found) =>
    found.replace(/[0-9A-Fa-f]+/g, ({ length }) => digest.repeat(length).slice(0, length)),
  );
  return Buffer.from(same, 'latin1');
}
