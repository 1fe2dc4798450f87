/** Markup of an Office file, as text: what is put in is escaped, what is not there is left out. */

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

const escapeXml = (text: string, letters: RegExp): string =>
  text.replace(letters, (letter) => ESCAPES[letter] ?? letter);

export const textXml = (text: string): string => escapeXml(text, /[&<>]/g);

type Attributes = Record<string, string | number | undefined>;
type Child = string | undefined | false | readonly Child[];

/** An element; its children are markup already. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): string {
  const own = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined ? [] : ` ${key}="${escapeXml(String(value), /[&<>"\n]/g)}"`,
    )
    .join('');
  const inner = joined(children);
  return inner === '' ? `<${name}${own}/>` : `<${name}${own}>${inner}</${name}>`;
}

const joined = (children: readonly Child[]): string =>
  children.map((child) => (typeof child === 'string' ? child : child ? joined(child) : '')).join('');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const xmlFile = (root: string): string => HEAD + root;

/** The names of the vocabularies, for the root of a part. */
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** Points as the format counts them. */
export const emu = (points: number): number => Math.round(points * 12_700);
