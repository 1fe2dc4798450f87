/** What can be cited, as one CSL-JSON record each: the talk, this site, and each finding, quote and figure on it. */

import type { Address } from '../addresses/addresses.ts';
import type { Provenance } from '../schema/kinds.ts';
import type { Language, Text } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import { isTranslatedTo } from '../study/line-language.ts';
import { familyOf, type Person, personOf, researchersOf } from '../study/people.ts';
import type { Line, Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { slidesOf } from '../words/slides-of.ts';
import { WORDS } from '../words/words.ts';

/** A work, or a part of the site. The two works are told apart everywhere. */
export type Citable = { what: 'talk' | 'site' } | { what: 'finding' | 'quote' | 'figure'; id: string };

/** Everything that can be cited. */
export const citables = ({ findings, quotes, figures }: Study): Citable[] => [
  { what: 'talk' },
  { what: 'site' },
  ...findings.map(({ id }) => ({ what: 'finding' as const, id })),
  ...quotes.map(({ id }) => ({ what: 'quote' as const, id })),
  ...figures.map(({ id }) => ({ what: 'figure' as const, id })),
];

/** The page of what is cited. The talk has none: it was given, and is not this site. */
export function addressOfCitable(citable: Citable): Address | undefined {
  if ('id' in citable) return { page: citable.what, id: citable.id };
  return citable.what === 'site' ? { page: 'opening' } : undefined;
}

/** An item in CSL-JSON, with what is known and nothing else: no author, date or address is made up. */
export interface CslRecord {
  id: string;
  'citation-key': string;
  type: 'speech' | 'webpage';
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

/** The record of a work in a language. `url` is its full address, where the site has one. */
export function citationOf(study: Study, citable: Citable, language: Language, url?: string): CslRecord {
  const key = keyOf(study, citable, language);
  const identity = { id: key, 'citation-key': key } as const;
  if (citable.what === 'talk') return { ...identity, ...talkOf(study, language) };
  const site = {
    ...(study.editors.length > 0 && { author: study.editors.map(personOf) }),
    ...dateOf(study.edition.date),
    ...(study.edition.version && { version: study.edition.version }),
    language,
    ...(url && { URL: url }),
  };
  const name = textIn(study.title, language);
  if (!('id' in citable)) return { ...identity, type: 'webpage', title: name, ...site };
  const { label, genre } = entryOf(study, citable, language);
  return {
    ...identity,
    type: 'webpage',
    title: textIn(label, language),
    genre,
    'container-title': name,
    ...site,
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
function keyOf(study: Study, citable: Citable, language: Language): string {
  const [first] = researchersOf(study).map(personOf);
  const name = (first ? familyOf(first) : '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  return [name, citable.what, ...('id' in citable ? [citable.id] : []), language].filter(Boolean).join('-');
}

function dateOf(day: string): Pick<CslRecord, 'issued'> {
  const [year, ...others] = day.split('-').filter(Boolean).map(Number);
  return year ? { issued: { 'date-parts': [[year, ...others]] } } : {};
}

function entryOf(
  study: Study,
  { what, id }: Extract<Citable, { id: string }>,
  language: Language,
): { label: Text; genre: string } {
  if (what === 'figure') {
    const { file, titleKind } = entryById(study.figures, id);
    return { label: file.label, genre: genreOf(what, [titleKind], [], language) };
  }
  const entry = what === 'finding' ? entryById(study.findings, id) : entryById(study.quotes, id);
  const lines = 'turns' in entry ? entry.turns.flatMap((turn) => turn.lines) : entry.lines;
  // "(…)" is nobody's words.
  const spoken = lines.filter(({ said }) => /\p{L}/u.test(said));
  const kinds: Provenance[] = [...new Set(spoken.map(({ kind }) => kind))];
  // Of who is quoted first; then the narrator.
  kinds.sort((a, b) => Number(b === 'participant') - Number(a === 'participant'));
  if (spoken.some((line) => isTranslatedTo(line, language))) kinds.push('translation');
  return { label: entry.label, genre: genreOf(what, kinds, lines, language) };
}

/** "citaat, woorden van een geciteerde, dia 6". */
function genreOf(
  what: 'finding' | 'quote' | 'figure',
  kinds: readonly Provenance[],
  lines: readonly Line[],
  language: Language,
): string {
  const words = WORDS[language];
  return [
    words.kinds[what],
    ...kinds.map((kind) => words.provenance[kind].name),
    ...(lines.length > 0 ? [words.slides(slidesOf(lines, language))] : []),
  ].join(', ');
}
