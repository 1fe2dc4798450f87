/** What can be cited, as one CSL-JSON record each: the talk, this site, and each finding, quote and figure on it. */

import type { Address } from '../addresses/addresses.ts';
import { PAGES } from '../addresses/pages.ts';
import { tellGone, textOfTelling } from '../addresses/tell-gone.ts';
import { editionOf, fragmentOfEdition } from '../register/history.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import type { GoneEntry } from '../study/gone.ts';
import { isTranslatedTo, translationOf } from '../study/line-language.ts';
import { familyOf, type Person, personOf, researchersOf } from '../study/people.ts';
import type { Finding, Line, Quote, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { slidesOf } from '../words/slides-of.ts';
import { WORDS } from '../words/words.ts';

/** A work, or a part of the site. The two works are told apart everywhere. */
export type Citable = { what: 'talk' | 'site' | 'data' | 'brief' } | { what: CitedKind; id: string };

/** The kinds of entries that can be cited. */
const CITED_KINDS = ['finding', 'quote', 'figure'] as const;
export type CitedKind = (typeof CITED_KINDS)[number];
export const isCitedKind = (kind: string): kind is CitedKind => CITED_KINDS.some((cited) => cited === kind);

/** Everything that can be cited. */
export const citables = ({ findings, quotes, figures, pages }: Study): Citable[] => [
  { what: 'talk' },
  { what: 'site' },
  { what: 'data' },
  ...(pages.some(({ id }) => id === 'brief') ? [{ what: 'brief' as const }] : []),
  ...findings.map(({ id }) => ({ what: 'finding' as const, id })),
  ...quotes.map(({ id }) => ({ what: 'quote' as const, id })),
  ...figures.map(({ id }) => ({ what: 'figure' as const, id })),
];

/** What who cites a page means: the source page is the talk; a page about no single work is none. */
export function citableAt(address: Address): Citable | undefined {
  switch (address.page) {
    case 'finding':
    case 'quote':
    case 'figure':
      return { what: address.page, id: address.id };
    case 'source':
      return { what: 'talk' };
    case 'data':
    case 'brief':
      return { what: address.page };
    case 'opening':
    case 'report':
      return { what: 'site' };
    default:
      return undefined;
  }
}

/** The page of what is cited. The talk has none: it was given, and is not this site. */
export function addressOfCitable(citable: Citable): Address | undefined {
  if ('id' in citable) return { page: citable.what, id: citable.id };
  if (citable.what === 'talk') return undefined;
  return { page: citable.what === 'site' ? 'opening' : citable.what };
}

/** An item in CSL-JSON, with what is known and nothing else: no author, date or address is made up. */
export interface CslRecord {
  id: string;
  'citation-key': string;
  type: 'speech' | 'webpage' | 'dataset';
  title: string;
  author?: Person[];
  /** As precise as it is known: year, month, day. */
  issued?: { 'date-parts': [[number, ...number[]]] };
  /** What it is and whose words it holds. */
  genre?: string;
  'container-title'?: string;
  version?: string;
  /** Of the talk, the one that it was given in. */
  language: string;
  URL?: string;
}

/** The record of a work in a language. `url` is its full address, where the site has one; an edition's text has a place there. */
export function citationOf(study: Study, citable: Citable, language: Language, url?: string): CslRecord {
  const key = keyOf(study, citable, language);
  const identity = { id: key, 'citation-key': key } as const;
  if (citable.what === 'talk') return { ...identity, ...talkOf(study, language) };
  const read = { language, ...(url && { URL: url }) };
  const site = {
    ...(study.editors.length > 0 && { author: study.editors.map(personOf) }),
    ...dateOf(study.edition.date),
    ...(study.edition.version && { version: study.edition.version }),
    ...read,
  };
  const name = textIn(study.title, language);
  const part = { ...identity, type: 'webpage', 'container-title': name } as const;
  if (!('id' in citable)) {
    if (citable.what === 'site') return { ...identity, type: 'webpage', title: name, ...site };
    if (citable.what === 'data')
      return { ...identity, type: 'dataset', title: name, ...site, genre: WORDS[language].data.dataset };
    const brief = study.pages.find((page) => page.id === 'brief' && page.language === language);
    return { ...part, title: brief?.title ?? PAGES.brief.title[language], ...site };
  }
  // Whoever cites what an edition says, cites that edition.
  const held = editionOf(study, language, { page: citable.what, id: citable.id });
  const found = held && url ? { URL: `${url}#${fragmentOfEdition(held.version)}` } : {};
  if (citable.what === 'figure') {
    const { file, titleKind } = entryById(study.figures, citable.id);
    return {
      ...part,
      ...site,
      ...found,
      title: textIn(file.label, language),
      genre: genreOf('figure', [titleKind], [], language),
    };
  }
  // Who cites the researcher's words cites the researcher: this site is where they were read.
  return {
    ...part,
    ...read,
    ...found,
    ...(held && { version: held.version }),
    ...entryOf(study, citable.what, citable.id, language),
    author: researchersOf(study).map(personOf),
    ...dateOf(study.talk.date),
  };
}

/**
 * What stands at the address of a record that is withdrawn, for programs that ask for it anew: a page of the site, with
 * no author, by the sentence that says so.
 */
export function citationOfGone(study: Study, gone: GoneEntry, language: Language, url?: string): CslRecord {
  const { kind: what, id } = gone;
  const key = keyOf(study, { what, id }, language);
  return {
    id: key,
    'citation-key': key,
    type: 'webpage',
    title: textOfTelling(tellGone(study, gone, language)),
    'container-title': textIn(study.title, language),
    language,
    ...(url && { URL: url }),
  };
}

/** The talk has no title: what it was stands in its place, in square brackets, as citation styles ask. */
function talkOf(study: Study, language: Language): Omit<CslRecord, 'id' | 'citation-key'> {
  const { description, date } = study.talk;
  return {
    type: 'speech',
    title: `[${description ? textIn(description, language) : WORDS[language].citing.untitled}]`,
    author: researchersOf(study).map(personOf),
    ...dateOf(date),
    language: study.spoken,
  };
}

/** A key that stays: the researcher's family name, the kind and the id, and the language. */
function keyOf(study: Study, citable: { what: string; id?: string }, language: Language): string {
  const [first] = researchersOf(study).map(personOf);
  const name = (first ? familyOf(first) : '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return [name, citable.what, citable.id, language].filter(Boolean).join('-');
}

function dateOf(day: string): Pick<CslRecord, 'issued'> {
  const [year, ...others] = day.split('-').filter(Boolean).map(Number);
  return year ? { issued: { 'date-parts': [[year, ...others]] } } : {};
}

/** A label that is none of the talk's own lines is a description, in square brackets, as citation styles ask. */
function entryOf(
  study: Study,
  what: 'finding' | 'quote',
  id: string,
  language: Language,
): { title: string; genre: string } {
  const entry = entryById<Finding | Quote>(what === 'finding' ? study.findings : study.quotes, id);
  const lines = 'turns' in entry ? entry.turns.flatMap((turn) => turn.lines) : entry.lines;
  // "(…)" is nobody's words.
  const spoken = lines.filter(({ said }) => /\p{L}/u.test(said));
  const kinds: Provenance[] = [...new Set(spoken.map(({ kind }) => kind))];
  // Of who is quoted first; then the narrator.
  kinds.sort((a, b) => Number(b === 'participant') - Number(a === 'participant'));
  if (spoken.some((line) => isTranslatedTo(line, language))) kinds.push('translation');
  const label = textIn(entry.label, language);
  const isTheirs = spoken.some((line) => bare(translationOf(line, language) ?? line.said) === bare(label));
  return { title: isTheirs ? label : `[${label}]`, genre: genreOf(what, kinds, lines, language, isTheirs) };
}

/** Without the sign at its end. */
const bare = (text: string): string => text.replace(/[\s.:,;]+$/u, '');

/** "citaat, woorden van een geciteerde spreker, dia 6". */
function genreOf(
  what: 'finding' | 'quote' | 'figure',
  kinds: readonly Provenance[],
  lines: readonly Line[],
  language: Language,
  /** Whether what it is called is words of the talk; a name of ours only stands by them. */
  isTheirs = true,
): string {
  const words = WORDS[language];
  const named = (kind: Provenance): string =>
    isTheirs || what !== 'finding'
      ? words.provenance[kind].name
      : words.citing.standsBy(words.provenance[kind].name);
  return [
    words.kinds[what],
    ...kinds.map((kind) =>
      // In a list of somebody else's, "our" is theirs.
      kind === 'translation' ? words.citing.translated : named(kind),
    ),
    ...(lines.length > 0 ? [words.citing.ofTalk(words.slides(slidesOf(lines)))] : []),
  ].join(', ');
}
