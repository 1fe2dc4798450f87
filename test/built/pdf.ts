// A reader of tagged PDF, as far as Typst writes it: plain objects, deflated streams, fonts with a map to Unicode.

import { inflateSync } from 'node:zlib';

export interface PdfElement {
  /** Its role: `H1`, `P`, `L`, `LI`, `Link` … */
  role: string;
  /** What is read instead of a picture. */
  alt?: string;
  children: (PdfElement | string)[];
}

export interface Pdf {
  pages: number;
  title: string;
  language: string;
  /** The XMP packet. */
  metadata: string;
  /** What the document is made of, in reading order. */
  structure: PdfElement[];
  /** Where its links lead. */
  links: string[];
}

interface Name {
  name: string;
}
interface Ref {
  ref: number;
}
interface Bytes {
  bytes: Buffer;
}
interface Dict {
  [key: string]: Value;
}
type Value = string | number | boolean | null | Name | Ref | Bytes | Dict | Value[];

/** @throws Error where the file is not of the plain kind that is read here. */
export function readPdf(file: Buffer): Pdf {
  const objects = new Map<number, { value: Value; stream?: Buffer }>();
  const source = file.toString('latin1');
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
    const start = match.index + match[0].length;
    const parser = new Parser(source, start);
    const value = parser.value();
    const stream = /^\s*stream\r?\n/.exec(source.slice(parser.at, parser.at + 20));
    if (!stream) objects.set(Number(match[1]), { value });
    else {
      const from = parser.at + stream[0].length;
      const raw = file.subarray(from, from + Number((value as Dict).Length));
      const packed = 'Filter' in (value as Dict);
      objects.set(Number(match[1]), { value, stream: packed ? inflateSync(raw) : raw });
    }
  }
  const get = (value: Value | undefined): Value | undefined =>
    isRef(value) ? objects.get(value.ref)?.value : value;
  const dict = (value: Value | undefined): Dict => (get(value) ?? {}) as Dict;
  const array = (value: Value | undefined): Value[] => {
    const got = get(value);
    return Array.isArray(got) ? got : got === undefined ? [] : [value as Value];
  };
  const streamOf = (value: Value | undefined): Buffer =>
    (isRef(value) && objects.get(value.ref)?.stream) || Buffer.alloc(0);

  const trailer = dict(new Parser(source, source.lastIndexOf('trailer') + 'trailer'.length).value());
  const catalog = dict(trailer.Root);
  const pages = array(dict(catalog.Pages).Kids);
  const marked = new Map<string, string>();
  const links: string[] = [];
  for (const page of pages) {
    const own = dict(page);
    const fonts = new Map(
      Object.entries(dict(dict(own.Resources).Font)).map(([name, font]) => [
        name,
        unicodeOf(streamOf(dict(font).ToUnicode).toString('latin1')),
      ]),
    );
    const content = array(own.Contents)
      .map((part) => streamOf(part).toString('latin1'))
      .join('\n');
    for (const [id, text] of textOf(content, fonts)) marked.set(`${(page as Ref).ref} ${id}`, text);
    for (const annotation of array(own.Annots)) {
      const uri = dict(dict(annotation).A).URI;
      if (uri !== undefined) links.push(string(uri));
    }
  }

  const element = (value: Value, page: number): PdfElement => {
    const own = dict(value);
    const at = isRef(own.Pg) ? own.Pg.ref : page;
    return {
      role: (own.S as Name).name,
      ...('Alt' in own && { alt: string(own.Alt) }),
      children: array(own.K).flatMap((kid): (PdfElement | string)[] => {
        if (typeof kid === 'number') return [marked.get(`${at} ${kid}`) ?? ''];
        const inner = dict(kid);
        if ('MCID' in inner) {
          const on = isRef(inner.Pg) ? inner.Pg.ref : at;
          return [marked.get(`${on} ${inner.MCID}`) ?? ''];
        }
        return 'S' in inner ? [element(kid, at)] : [];
      }),
    };
  };
  const root = dict(catalog.StructTreeRoot);
  return {
    pages: pages.length,
    title: string(dict(trailer.Info).Title),
    language: string(catalog.Lang),
    metadata: streamOf(catalog.Metadata).toString('utf8'),
    structure: array(root.K).map((kid) => element(kid, (pages[0] as Ref).ref)),
    links,
  };
}

/** The text of an element and all within it; blocks stand apart. */
export function wordsIn(element: PdfElement | string): string {
  if (typeof element === 'string') return element;
  const words = element.children.map(wordsIn).join('');
  return /^(?:H\d|P|LI|Lbl|LBody|Div)$/.test(element.role) ? ` ${words} ` : words;
}

/** All elements with one of these roles, in reading order. */
export const elementsIn = (elements: readonly (PdfElement | string)[], role: RegExp): PdfElement[] =>
  elements.flatMap((element) =>
    typeof element === 'string'
      ? []
      : [...(role.test(element.role) ? [element] : []), ...elementsIn(element.children, role)],
  );

const isRef = (value: Value | undefined): value is Ref =>
  typeof value === 'object' && value !== null && 'ref' in value;

/** A text string: UTF-16 behind its mark, or Latin. */
function string(value: Value | undefined): string {
  const { bytes } = (value ?? { bytes: Buffer.alloc(0) }) as Bytes;
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

/** From codes of two bytes to letters. */
function unicodeOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(Number.parseInt(code, 16), utf16(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
    )) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        letters.set(code, String.fromCharCode(Number.parseInt(text, 16) + code - first));
    }
  return letters;
}

/** The text of each marked piece of a page, by its number. */
function textOf(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
): Map<number, string> {
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: ReadonlyMap<number, string> = new Map();
  let operands: Value[] = [];
  const show = (value: Value | undefined): void => {
    const id = open.findLast((piece) => piece !== undefined);
    if (id === undefined || typeof value !== 'object' || value === null || !('bytes' in value)) return;
    const { bytes } = value as Bytes;
    for (let at = 0; at + 1 < bytes.length; at += 2)
      texts.set(id, (texts.get(id) ?? '') + (font.get(bytes.readUInt16BE(at)) ?? '�'));
  };
  const parser = new Parser(content, 0);
  for (let token = parser.token(); token !== undefined; token = parser.token()) {
    if (!('operator' in token)) {
      operands.push(token.value);
      continue;
    }
    const { operator } = token;
    if (operator === 'Tf') font = fonts.get((operands[0] as Name).name) ?? new Map();
    if (operator === 'BDC') open.push((operands[1] as Dict).MCID as number | undefined);
    if (operator === 'BMC') open.push(undefined);
    if (operator === 'EMC') open.pop();
    if (operator === 'Tj') show(operands[0]);
    if (operator === 'TJ') for (const part of operands[0] as Value[]) show(part);
    operands = [];
  }
  return texts;
}

/** Reads the values of which PDF is made. */
class Parser {
  at: number;
  readonly #source: string;
  constructor(source: string, at: number) {
    this.#source = source;
    this.at = at;
  }

  /** The next value or operator of a content stream; nothing at its end. */
  token(): { value: Value } | { operator: string } | undefined {
    this.#skip();
    if (this.at >= this.#source.length) return undefined;
    const operator = this.#take(/[A-Za-z'"*]+[\d*]?/y);
    if (operator === 'true' || operator === 'false') return { value: operator === 'true' };
    return operator === undefined ? { value: this.value() } : { operator };
  }

  value(): Value {
    this.#skip();
    if (this.#take(/<</y) !== undefined) return this.#dict();
    if (this.#take(/\[/y) !== undefined) return this.#array();
    const hex = this.#take(/<[0-9a-fA-F\s]*>/y);
    if (hex !== undefined) return { bytes: Buffer.from(hex.replace(/[<>\s]/g, ''), 'hex') };
    if (this.#source[this.at] === '(') return { bytes: this.#string() };
    const name = this.#take(/\/[^\s/<>[\]()]*/y);
    if (name !== undefined) return { name: name.slice(1) };
    const ref = this.#take(/\d+ 0 R\b/y);
    if (ref !== undefined) return { ref: Number.parseInt(ref, 10) };
    const number = this.#take(/[-+]?[\d.]+/y);
    if (number !== undefined) return Number(number);
    const word = this.#take(/true|false|null/y);
    if (word !== undefined) return word === 'null' ? null : word === 'true';
    throw new Error(`no PDF value at ${this.at}: ${this.#source.slice(this.at, this.at + 40)}`);
  }

  #dict(): Dict {
    const dict: Dict = {};
    for (;;) {
      this.#skip();
      if (this.#take(/>>/y) !== undefined) return dict;
      dict[(this.value() as Name).name] = this.value();
    }
  }

  #array(): Value[] {
    const values: Value[] = [];
    for (;;) {
      this.#skip();
      if (this.#take(/\]/y) !== undefined) return values;
      values.push(this.value());
    }
  }

  #string(): Buffer {
    let depth = 0;
    const bytes: number[] = [];
    do {
      const letter = this.#source[this.at++] ?? ')';
      if (letter === '\\') {
        const octal = this.#take(/[0-7]{1,3}/y);
        if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
        else {
          const next = this.#source[this.at++] ?? '';
          const named = { n: 10, r: 13, t: 9, b: 8, f: 12 }[next];
          bytes.push(named ?? next.charCodeAt(0));
        }
        continue;
      }
      if (letter === '(') depth++;
      if (letter === ')') depth--;
      if (depth > 1 || (depth === 1 && letter !== '(')) bytes.push(letter.charCodeAt(0));
    } while (depth > 0);
    return Buffer.from(bytes);
  }

  #skip(): void {
    this.#take(/(?:\s|%[^\n]*\n)+/y);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.#source) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
