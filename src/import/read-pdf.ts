/** Pages of a PDF as slides. It holds letters at places and nothing else: rows, paragraphs, order and headings are read off these. */
import type { getDocumentProxy } from 'unpdf';
import { cleanText } from './clean.ts';
import { guessHeading, MOST_WORDS } from './guess-heading.ts';
import {
  emptySlide,
  expectFew,
  type ImportedLine,
  type ImportedSlide,
  type ImportedTalk,
  Refusal,
  type Remark,
  remarksOnce,
} from './imported.ts';
import { isBeside, orderBoxes, type Placed, type Rect } from './order.ts';
import { goesOn, joinRows, MARKER } from './read-text.ts';

/** In points: what is no wider may be a label, each row of it one thing. */
const LABEL = 150;

/** Letters in a row, from left to right; all measures in points, down from the top. */
interface Piece {
  text: string;
  at: Rect;
  size: number;
  /** Its place in the file. */
  file: number;
}

interface Block extends Placed {
  at: Rect;
  rows: Piece[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

export async function readPdf(bytes: Uint8Array): Promise<ImportedTalk> {
  const pdf = await openPdf(bytes);
  try {
    expectFew(pdf.numPages, 'pages');
    const pages: { slide: ImportedSlide; blocks: Block[]; height: number }[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      pages.push({
        slide: { ...emptySlide(number), ...(await remarksOn(page)) },
        blocks: blocksOf(await piecesOf(page)),
        height,
      });
    }
    const info = { ...(await pdf.getMetadata().catch(() => undefined))?.info } as Record<string, unknown>;
    const isFooter = footersAmong(pages);
    const remarks: Remark[] = [{ says: 'pictures of pages' }];
    for (const { slide, blocks, height } of pages) {
      const footers = blocks.filter((block) => isFooter(block, height));
      const body = blocks.filter((block) => !footers.includes(block));
      const title = titleAmong(body, height);
      const { ordered, others } = orderBoxes(body.filter((block) => block !== title));
      slide.lines = [
        ...(title
          ? [{ text: textOf(title), level: 0, role: 'heading' as const, guessed: true as const }]
          : []),
        ...ordered.flatMap((block) =>
          linesOf(block, isBeside(block, ordered), () => remarks.push({ says: 'rows joined' })),
        ),
        ...footers.map((block): ImportedLine => ({ text: textOf(block), level: 0, role: 'footer' })),
      ];
      slide.orders = others.map((blocks) => blocks.map(({ rows }) => rows[0]?.text ?? ''));
      const [first, second] = ordered;
      // In one size it is what stands apart at the top.
      if (!title && first?.rows.length === 1 && first.rows[0]?.size === second?.rows[0]?.size)
        guessHeading(slide.lines, [], true);
    }
    return {
      slides: pages.map(({ slide }) => slide),
      author: typeof info.Author === 'string' ? cleanText(info.Author) : '',
      remarks: remarksOnce(remarks),
    };
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  // Only who has a PDF waits for it to be loaded.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // It takes the bytes that it is given with it.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      stopAtErrors: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal(
        'the PDF is locked: it needs a password',
        'Save it without a password, and import that.',
      );
    throw damaged(error);
  }
}

const damaged = (error: unknown): Refusal =>
  new Refusal(
    `the PDF is damaged: ${cleanText(String(error instanceof Error ? error.message : error)).replace(/\.$/, '') || 'it cannot be read'}`,
    'Save it once more from the program that made it, or import the slides themselves as .pptx.',
  );

/** What readers of the PDF wrote beside it. */
async function remarksOn(page: Page): Promise<Pick<ImportedSlide, 'comments'>> {
  const found: { subtype?: string; contentsObj?: { str?: string } }[] = await page.getAnnotations();
  return {
    comments: found
      .filter(({ subtype }) => subtype !== 'Link' && subtype !== 'Widget')
      .map(({ contentsObj }) => cleanText(contentsObj?.str ?? ''))
      .filter(Boolean),
  };
}

async function piecesOf(page: Page): Promise<Piece[]> {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform;
  const { items } = await page.getTextContent();
  return items.flatMap((item, file) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [, , up, size0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(up ?? 0, size0 ?? 0) || 1;
    const at = { x: a * x + c * y + e, y: b * x + d * y + f - size, width: item.width, height: size };
    return Object.values(at).every(Number.isFinite) ? [{ text: item.str, at, size, file }] : [];
  });
}

const right = ({ x, width }: Rect): number => x + width;

/** Pieces that stand on one line with no more than a space or a bullet's distance between. */
function rowsOf(pieces: readonly Piece[]): Piece[] {
  const rows: Piece[] = [];
  const bottom = ({ at }: Piece) => at.y + at.height;
  for (const piece of [...pieces].sort(
    (one, other) => bottom(one) - bottom(other) || one.at.x - other.at.x,
  )) {
    const row = rows.findLast(
      (one) =>
        Math.abs(bottom(one) - bottom(piece)) < 0.4 * Math.max(one.size, piece.size) &&
        piece.at.x >= right(one.at) - 0.5 * one.size &&
        piece.at.x - right(one.at) < (/^\S{1,3}$/.test(one.text) ? 3 : 1.2) * one.size,
    );
    if (!row) {
      rows.push({ ...piece, at: { ...piece.at } });
      continue;
    }
    row.text += piece.at.x - right(row.at) > 0.15 * row.size ? ` ${piece.text}` : piece.text;
    row.at.width = right(piece.at) - row.at.x;
    row.size = Math.max(row.size, piece.size);
    row.file = Math.min(row.file, piece.file);
  }
  return rows;
}

/** Rows that stand close below each other in one size, in the order of the file. */
function blocksOf(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rowsOf(pieces).sort((one, other) => one.at.y - other.at.y)) {
    const block = blocks.find(({ at, rows }) => {
      const last = rows.at(-1) ?? row;
      const gap = row.at.y - (last.at.y + last.at.height);
      const like = Math.max(last.size, row.size) / Math.min(last.size, row.size) < 1.25;
      return (
        like && gap > -0.3 * row.size && gap < 1.1 * row.size && row.at.x < right(at) && at.x < right(row.at)
      );
    });
    if (block) {
      block.rows.push(row);
      const x = Math.min(block.at.x, row.at.x);
      const width = Math.max(right(block.at), right(row.at)) - x;
      block.at = { x, y: block.at.y, width, height: row.at.y + row.at.height - block.at.y };
    } else blocks.push({ at: { ...row.at }, rows: [row], lineHeight: row.size * 1.2 });
  }
  const first = ({ rows }: Block) => Math.min(...rows.map(({ file }) => file));
  return blocks.sort((one, other) => first(one) - first(other));
}

function linesOf(block: Block, placeLost: boolean, joined: () => unknown): ImportedLine[] {
  const lines: ImportedLine[] = [];
  const starts = [
    ...new Set(
      block.rows.filter(({ text }) => MARKER.test(cleanText(text))).map(({ at }) => Math.round(at.x / 8)),
    ),
  ].sort((a, b) => a - b);
  block.rows.forEach((row, index) => {
    const text = cleanText(row.text);
    const marker = MARKER.exec(text)?.[1];
    const words = marker ? text.slice(marker.length).trim() : text;
    const [last, above] = [lines.at(-1), block.rows[index - 1]];
    if (!words) return;
    // A row that ends where the block does was broken by it; the word that follows had no room.
    const full =
      above &&
      right(above.at) > right(block.at) - 0.25 * block.at.width &&
      !/[.?!:]$/.test(above.text.trim());
    if (
      last &&
      above &&
      !marker &&
      ((last.marker && row.at.x > above.at.x - 2) ||
        goesOn(last.text, words) ||
        (full && block.at.width > (/^\p{Ll}/u.test(words) ? 5 : 14) * row.size && block.at.width > LABEL))
    ) {
      last.text = joinRows(last.text, words);
      joined();
      return;
    }
    const level = marker ? Math.min(8, Math.max(0, starts.indexOf(Math.round(row.at.x / 8)))) : 0;
    lines.push({
      text: words,
      level,
      role: 'body',
      ...(marker && { marker }),
      ...(placeLost && { placeLost }),
    });
  });
  return lines;
}

const textOf = ({ rows }: Block): string => cleanText(rows.map(({ text }) => text).join(' '));

/** What is larger than all else on a page, short and not at its foot; what stands alone, where it is large. */
function titleAmong(blocks: readonly Block[], height: number): Block | undefined {
  const size = ({ rows }: Block) => rows[0]?.size ?? 0;
  const [first, second] = [...blocks].sort((a, b) => size(b) - size(a));
  if (!first || !/\p{L}{2}/u.test(textOf(first)) || textOf(first).split(' ').length > MOST_WORDS)
    return undefined;
  if (first.at.y > 0.7 * height || MARKER.test(textOf(first))) return undefined;
  const isLarge = second
    ? size(first) > 1.1 * size(second)
    : size(first) > height / 25 && first.rows.length < 3;
  return isLarge ? first : undefined;
}

/** Whether a block at the foot of a page is a number, or stands there on most pages, numbers aside. */
function footersAmong(
  pages: readonly { blocks: Block[]; height: number }[],
): (block: Block, height: number) => boolean {
  const low = ({ at }: Block, height: number) => at.y > 0.86 * height;
  const said = (block: Block) => textOf(block).replace(/\d+/g, '');
  const all = pages.flatMap(({ blocks, height }) => blocks.filter((block) => low(block, height)).map(said));
  return (block, height) =>
    low(block, height) &&
    (/^\d{1,3}$/.test(textOf(block)) ||
      all.filter((one) => one === said(block)).length > Math.max(2, pages.length / 2));
}
