/** For tests: a presentation, read back from its bytes. */
import { posix } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

export interface ReadSlide {
  path: string;
  hidden: boolean;
  title: string;
  xml: CheerioAPI;
  notes: CheerioAPI;
}

export interface Pptx {
  files: ReadonlyMap<string, Uint8Array>;
  xml(path: string): CheerioAPI;
  /** What a part refers to, by id; an address outside as it is. */
  refersTo(path: string): ReadonlyMap<string, { to: string; outside: boolean }>;
  slides: ReadSlide[];
}

/** What others wrote need not have notes. */
export function readPptx(bytes: Uint8Array, ofOthers = false): Pptx {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const xml = (path: string): CheerioAPI => {
    const file = files.get(path);
    if (!file) throw new Error(`the file has no ${path}`);
    return load(strFromU8(file), { xml: true });
  };
  const refersTo = (path: string): ReadonlyMap<string, { to: string; outside: boolean }> => {
    const folder = posix.dirname(path);
    const $ = xml(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
    return new Map(
      $('Relationship')
        .toArray()
        .map(({ attribs: { Id = '', Target = '', TargetMode } }) => {
          const outside = TargetMode === 'External';
          return [Id, { to: outside ? Target : posix.join(folder, Target), outside }];
        }),
    );
  };
  const presentation = 'ppt/presentation.xml';
  const slides = xml(presentation)('p\\:sldId')
    .toArray()
    .map(({ attribs }): ReadSlide => {
      const path = refersTo(presentation).get(attribs['r:id'] ?? '')?.to ?? '';
      const $ = xml(path);
      const notes = [...refersTo(path).values()].find(({ to }) => to.includes('/notesSlides/'))?.to ?? '';
      return {
        path,
        hidden: $('p\\:sld').attr('show') === '0',
        title: textIn($, $('p\\:ph[type="title"]').closest('p\\:sp')),
        xml: $,
        notes: notes || !ofOthers ? xml(notes) : load('', { xml: true }),
      };
    });
  return { files, xml, refersTo, slides };
}

/** The words of the runs within an element. */
export const textIn = ($: CheerioAPI, within: ReturnType<CheerioAPI>): string =>
  within
    .find('a\\:t')
    .toArray()
    .map((run) => $(run).text())
    .join('');

/** What stands in the notes, paragraph by paragraph. */
export const notesIn = ({ notes: $ }: ReadSlide): string[] =>
  $('p\\:ph[type="body"]')
    .closest('p\\:sp')
    .find('a\\:p')
    .toArray()
    .map((paragraph) => textIn($, $(paragraph)));

/** What is wrong with the nesting, the names or the escapes of an XML text; nothing where it is well formed. */
export function faultOfXml(text: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  const token = /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
  for (; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return `not a tag: ${text.slice(at, at + 60)}`;
    const [whole, closes, opens, attributes = '', alone] = found;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/.test(whole))
      return `not escaped: ${whole.slice(0, 60)}`;
    if (closes !== undefined && open.pop() !== closes) return `</${closes}> closes something else`;
    if (opens !== undefined) {
      const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
      if (new Set(names).size < names.length) return `<${opens}> has an attribute twice`;
      if (open.length === 0) roots++;
      if (!alone) open.push(opens);
    }
    if (
      closes === undefined &&
      opens === undefined &&
      !whole.startsWith('<?') &&
      open.length === 0 &&
      whole.trim()
    )
      return `words outside: ${whole.slice(0, 60)}`;
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? undefined : `${roots} roots`;
}
