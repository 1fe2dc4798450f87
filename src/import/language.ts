/** In which language slides are: told by their commonest words, or by their letters. */
import { isLanguage, type Language } from '../schema/primitives.ts';
import type { ImportedLine } from './imported.ts';

/** Words that are common in one of the languages and none in the others. */
const COMMON: Readonly<Record<Language | 'fr' | 'de', string>> = {
  nl: 'het een van voor niet zijn wordt worden naar ook bij aan zij deze welke wat hoe met als om door geen meer onderzoek',
  en: 'the of and to is are for with that this by as be not from what how which does between when on or an research',
  fr: 'le la les des une est dans pour sur avec qui que nous aux du pas plus comment par ces sont',
  de: 'der die das und ist nicht ein eine mit für auf den dem von zu wie sich auch bei wird sind des im oder',
};
const NEEDED = 3;
/** One word in so many at least; of real sentences it is one in three. */
const ONE_IN = 15;

/** Letters of languages that a Dutch or English talk may quote, and the tags that write in them, the first as a guess. */
const SCRIPTS: readonly [letters: RegExp, tags: readonly string[]][] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'ko']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}/gu, ['hi', 'ne', 'mr']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Ethiopic}/gu, ['ti', 'am']],
];

/** The language of words in letters of their own; nothing for Latin letters, of which programs name any language. */
export function languageByLetters({ text, lang }: Pick<ImportedLine, 'text' | 'lang'>): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [, tags] =
    SCRIPTS.find(([script], at) => (text.match(script)?.length ?? 0) > (at === 0 ? 0 : letters / 2)) ?? [];
  const own = lang?.split('-')[0]?.toLowerCase();
  return tags && (tags.find((tag) => tag === own) ?? tags[0]);
}

export interface Spoken {
  language: string;
  /** By its words or letters; or only by what the program says, or by nothing. */
  by: 'words' | 'program' | 'nothing';
}

export function guessLanguage(
  lines: readonly Pick<ImportedLine, 'text' | 'lang'>[],
  otherwise: Language,
): Spoken {
  const byLetters = mostOf(lines.map((line) => languageByLetters(line) ?? ''));
  if (byLetters) return { language: byLetters, by: 'words' };
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const counts = Object.entries(COMMON)
    .map(([language, list]) => {
      const common = new Set(list.split(' '));
      return { language, count: words.filter((word) => common.has(word)).length };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (
    first &&
    second &&
    first.count >= Math.max(NEEDED, words.length / ONE_IN) &&
    first.count > 1.5 * second.count
  )
    return { language: first.language, by: 'words' };
  const said = mostOf(lines.map(({ lang }) => lang?.split('-')[0]?.toLowerCase() ?? ''));
  return isLanguage(said) ? { language: said, by: 'program' } : { language: otherwise, by: 'nothing' };
}

/** What more than half of them are; nothing where none is. */
function mostOf(names: readonly string[]): string {
  const half = names.length / 2;
  return [...new Set(names)].find((name) => names.filter((one) => one === name).length > half) ?? '';
}
