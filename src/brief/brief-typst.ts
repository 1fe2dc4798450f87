/** The brief as the source of a Typst document. All words are string literals, so nothing in them can be markup. */

import type { Provenance } from '../schema/kinds.ts';
import { directionOf } from '../study/line-language.ts';
import type { BriefBlock, BriefDocument, BriefInline, BriefItem } from './brief-document.ts';

export interface BriefDress {
  /** Names of the families, as the fonts have them. */
  serif: string;
  sans: string;
  /** For signs that neither has, in order of preference. */
  fallbacks: readonly string[];
  /** Colours as `#rrggbb`. */
  ink: string;
  soft: string;
  rule: string;
  /** From near to far. */
  spectrum: readonly string[];
  /** The sign of each kind of words, as an SVG path in a box of 12 by 12. */
  signs: Record<Provenance, string>;
}

/** A Typst string: only these two characters mean something inside one. */
export const literal = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Writes the document with running text of `size` points. */
export function briefTypst(
  { title, language, blocks }: BriefDocument,
  dress: BriefDress,
  size: number,
): string {
  const families = (first: string): string => `(${[first, ...dress.fallbacks].map(literal).join(', ')},)`;
  const colour = (hex: string): string => `rgb(${literal(hex)})`;
  const signs = Object.entries(dress.signs).map(([kind, path]) => {
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'><path fill='${dress.ink}' d='${path}'/></svg>`;
    return `  ${kind}: bytes(${literal(svg)}),`;
  });
  return `#set document(title: ${literal(title)}, date: none)
#set page(paper: "a4", margin: (x: 15mm, y: 12mm))
#set text(font: ${families(dress.sans)}, fallback: false, size: ${size}pt, lang: ${literal(language)}, fill: ${colour(dress.ink)}, hyphenate: false, number-type: "lining")
#set par(leading: 0.56em, spacing: 0.8em)
// The talk is set in the serif, we are set in the sans: type says whose words these are.
#let talk(it) = text(font: ${families(dress.serif)}, it)
#let soft = ${colour(dress.soft)}
#let faint = ${colour(dress.rule)}
#let signs = (
${signs.join('\n')}
)
#let sign(kind, name) = {
  // A sign never starts a line.
  h(0.35em) + "\u{2060}"
  box(image(signs.at(kind), height: ${size * 0.56}pt, alt: name))
}
// Beside its own name a sign is an ornament.
#let ornament(kind) = pdf.artifact(box(image(signs.at(kind), height: 0.55em)))
#let where(it) = box(text(size: ${size * 0.78}pt, fill: soft, it))
#let before(basis) = pdf.artifact(box(width: 2.1em, if basis == "none" {
  h(0.55em)
  box(height: 0.42em, width: 0.42em, { place(line(start: (0%, 0%), end: (100%, 100%), stroke: 0.9pt)); place(line(start: (100%, 0%), end: (0%, 100%), stroke: 0.9pt)) })
} else {
  box(baseline: -0.28em, line(length: 1.5em, stroke: (paint: soft, thickness: 0.9pt, dash: if basis == "reading" { (3pt, 2.5pt) } else { none })))
}))
#show link: underline.with(stroke: 0.4pt + soft, offset: 0.16em)
#show heading: set text(weight: 600, hyphenate: false)
#show heading.where(level: 1): set text(size: ${size * 2.1}pt)
#show heading.where(level: 1): set block(above: 4mm, below: 3mm)
#show heading.where(level: 2): set text(size: ${size * 1.06}pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 3): set text(size: ${size * 1.12}pt)
#show heading.where(level: 3): set block(above: 0pt, below: 0.7em)
#pdf.artifact(rect(width: 100%, height: 1.4mm, fill: gradient.linear(${dress.spectrum.map(colour).join(', ')})))
#{
${blocks.map(block).join('\n')}
}
`;

  function block(own: BriefBlock): string {
    switch (own.block) {
      case 'heading':
        return `heading(level: ${own.depth}, ${content(own.inlines)})`;
      case 'paragraph':
        return paragraph(own.role, content(own.inlines));
      case 'list':
        return `{ set text(size: 0.9em); set par(leading: 0.52em); list(marker: [], indent: 0pt, body-indent: 0pt, spacing: 0.72em, ${own.items.map(item).join(', ')}) }`;
      case 'columns':
        return columns(own.columns);
    }
  }

  function paragraph(role: string, words: string): string {
    if (role === 'said' || role === 'lines')
      return `block(stroke: (left: 1.6pt + faint), inset: (left: 3mm, y: 0.8mm), spacing: 0.7em, par({ set text(size: ${size * (role === 'said' ? 1.4 : 1.15)}pt); ${words} }))`;
    if (role === 'need') return `block(below: 0.7em, par({ set text(size: 1.04em); ${words} }))`;
    if (role === 'small') return `par({ set text(size: 0.86em, fill: soft); ${words} })`;
    return `par(${words})`;
  }

  /** A line before it hangs in the margin of the item. */
  function item({ basis, inlines }: BriefItem): string {
    if (!basis) return content(inlines);
    return `block(inset: (left: 2.1em), { h(-2.1em); before(${literal(basis)}); ${content(inlines)} })`;
  }

  function columns(own: readonly BriefBlock[][]): string {
    const cells = own.map(
      (blocksOf) =>
        `block(width: 100%, stroke: (top: 1pt + faint), inset: (top: 1.6mm), { ${blocksOf.map(block).join('; ')} })`,
    );
    return `block(above: 0.9em, below: 1.1em, grid(columns: (1fr, 1fr), column-gutter: 7mm, ${cells.join(', ')}))`;
  }
}

/** A code block that joins its parts. */
const content = (inlines: readonly BriefInline[]): string => `{ ${inlines.map(inlineCode).join('; ')} }`;

function inlineCode(inline: BriefInline): string {
  if ('sign' in inline)
    return inline.name === ''
      ? `ornament(${literal(inline.sign)})`
      : `sign(${literal(inline.sign)}, ${literal(inline.name)})`;
  const words = literal(inline.text);
  const said = inline.language ? `text(${setting(inline.language)}, ${words})` : words;
  const strong = inline.strong ? `strong(${said})` : said;
  const linked = inline.href ? `link(${literal(inline.href)}, ${strong})` : strong;
  if (inline.where) return `where(${linked})`;
  return inline.talk ? `talk(${linked})` : linked;
}

/** A language as Typst takes it: its name, its region, and the way that it runs. */
function setting(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  return [
    `lang: ${literal(language)}`,
    ...(region ? [`region: ${literal(region)}`] : []),
    ...(directionOf(tag) ? ['dir: rtl'] : []),
  ].join(', ');
}
