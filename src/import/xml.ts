/** XML that anyone may have made: what is not well formed is refused, and so is what only an attack would hold. */
import { Refusal } from './imported.ts';

export interface XmlNode {
  /** Without the prefix of its vocabulary. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlNode | string)[];
}

/** No part of an Office file is near this deep. */
const DEEPEST = 200;
const NAME = `[^\\s<>"'/=!?&]+`;
const TOKEN = new RegExp(
  `<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|</(${NAME})\\s*>|` +
    `<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'gy',
);
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws Refusal where `path` is no XML, has a document type, or is deeper than any Office file. */
export function parseXml(bytes: Uint8Array, path: string): XmlNode {
  const text = decode(bytes);
  const fault = (what: string, at: number): Refusal =>
    new Refusal(
      `${path}:${text.slice(0, at).split('\n').length} in the file is damaged: ${what}; expected well-formed XML`,
      'Open the file in PowerPoint, let it repair what it can, save it under another name, and import that.',
    );
  const root: XmlNode = { name: '', attributes: new Map(), children: [] };
  const open: XmlNode[] = [root];
  const names: string[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const parent = open.at(-1) ?? root;
    if (!token) throw fault(`found ${JSON.stringify(text.slice(at, at + 30))}`, at);
    const [, cdata, closes, opens, attributes = '', alone, words] = token;
    if (closes !== undefined) {
      if (names.pop() !== closes) throw fault(`found </${closes}> that closes nothing`, at);
      open.pop();
    } else if (opens !== undefined) {
      if (parent === root && root.children.length > 0) throw fault(`found <${opens}> behind the end`, at);
      const node: XmlNode = { name: local(opens), attributes: attributesOf(attributes, at), children: [] };
      parent.children.push(node);
      if (alone) continue;
      open.push(node);
      names.push(opens);
      if (open.length > DEEPEST) throw fault(`elements stand more than ${DEEPEST} deep in each other`, at);
    } else if (parent !== root) {
      if (cdata !== undefined) parent.children.push(cdata);
      else if (words !== undefined) parent.children.push(plain(words, at));
    } else if (words?.trim()) throw fault('found words outside the first element', at);
  }
  if (names.length > 0) throw fault(`<${names.at(-1)}> is never closed`, text.length);
  const [first] = root.children;
  if (first === undefined || typeof first === 'string') throw fault('found nothing', 0);
  return first;

  function attributesOf(source: string, at: number): Map<string, string> {
    const found = new Map<string, string>();
    for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
      if (found.has(name)) throw fault(`found the attribute ${name} twice`, at);
      found.set(name, plain(double ?? single ?? '', at));
    }
    return found;
  }

  function plain(words: string, at: number): string {
    return words.replace(/&([^;&]{0,12};?)/g, (whole, name: string) => {
      const code = /^#(?:(\d{1,7})|x([\da-f]{1,6}));$/i.exec(name);
      const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 10 : 16) : 0;
      const sign = code && point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
      const known = sign || (name.endsWith(';') && ENTITIES[name.slice(0, -1)]);
      if (!known) throw fault(`found the entity ${JSON.stringify(whole)}`, at);
      return known;
    });
  }
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export const childrenOf = (node: XmlNode | undefined): XmlNode[] =>
  (node?.children ?? []).filter((child) => typeof child !== 'string');
export const child = (node: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((at, name) => childrenOf(at).find((one) => one.name === name), node);
/** Every element below that has the name. */
export const below = (node: XmlNode | undefined, name: string): XmlNode[] =>
  childrenOf(node).flatMap((one) => [...(one.name === name ? [one] : []), ...below(one, name)]);
export const attribute = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.get(name);
/** An attribute that names a relation: `r:id`, whatever stands for r. */
export const relationId = (node: XmlNode | undefined, name: string): string =>
  [...(node?.attributes ?? [])].find(([key]) => key.endsWith(`:${name}`))?.[1] ?? '';
export const textOf = (node: XmlNode | undefined): string =>
  (node?.children ?? []).map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
