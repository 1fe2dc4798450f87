/** Names of people and organisations, divided as citations need them. */
import type { Person as PersonFile, Researcher } from '../schema/person.ts';
import type { StudyFile } from '../schema/study.ts';

/** A name as CSL-JSON has it. */
export interface Person {
  family?: string;
  given?: string;
  /** "van den", in small letters, ahead of the name proper. */
  'non-dropping-particle'?: string;
  suffix?: string;
  /** Of an organisation, or of who has one name. */
  literal?: string;
}

/** Those who gave the talk, in their order. */
export const researchersOf = ({ researcher }: Pick<StudyFile, 'researcher'>): Researcher[] =>
  Array.isArray(researcher) ? researcher : [researcher];

/** A name as readers meet it. */
export const nameOf = ({ name, literal, given, family, suffix }: PersonFile): string =>
  name ?? literal ?? [given, family, suffix].filter(Boolean).join(' ');

/** "van den Berg": words in small letters ahead of the name proper, such as "van", "de" and "'t". */
const SMALL = /^(?:(?:['’]?\p{Ll}[\p{Ll}’']*\s+)|(?:[dDlL]['’](?=\p{Lu})))+(?=\S)/u;
const STARTS_SMALL = /^['’]?\p{Ll}/u;
/** Particles that are written with a capital where the name is, and then are part of the family name. */
const CAPITAL =
  /^(?:Van|Von|Vander|Vanden|De|Den|Der|Del|Della|Di|Da|Dos|Du|La|Le|Les|Ten|Ter|Te|El|Al|Ben|Bin|Ibn|San|Santa|St\.?|Op|In|['’]T|Zu|Zur|Af|Av)$/u;
/** What stands ahead of a name and is none. */
const TITLE = /^(?:prof|dr|drs|ir|ing|mr|mw|mevr|dhr|ds|lic|em|hc|univ|dipl|mrs|ms|miss|sir|dame)\.?$/i;
/** What stands behind a name: degrees, which are left out, and what is part of it. */
const DEGREE = /^(?:ph\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|ll\.?[mb]|mba|rn|msw|mph|d\.?phil|ed\.?d)\.?$/i;
const SUFFIX = /^(?:jr|sr|jun|sen)\.?$|^(?:II|III|IV|V)$/i;

/** A person or an organisation, divided. */
export function personOf(file: PersonFile): Person {
  if (file.literal !== undefined) return { literal: file.literal };
  if (file.name !== undefined && guessIn(file) === 'organisation') return { literal: file.name };
  if (file.name !== undefined) return personNamed({ ...file, name: file.name });
  return divided({ family: file.family ?? '', given: file.given, suffix: file.suffix });
}

interface Parts {
  family: string;
  given?: string | undefined;
  suffix?: string | undefined;
}

function divided({ family, given, suffix }: Parts): Person {
  const particle = SMALL.exec(family)?.[0];
  return {
    family: particle ? family.slice(particle.length) : family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle.trim().replace(/\s+/g, ' ') }),
    ...(suffix && { suffix }),
  };
}

/**
 * A person from a full name. The family name is its last word with the particles just ahead of it, so "Maria del
 * Carmen van den Berg" is "van den Berg" and "Luc Van den Brande" is "Van den Brande"; before a comma stands a family
 * name that comes first. A name for which that is not so says its `family` itself.
 */
export function personNamed({ name, family, suffix }: { name: string } & PersonFile): Person {
  const [first = '', ...others] = name.split(',').map((part) => part.trim());
  const behind = others.filter((part) => DEGREE.test(part) || SUFFIX.test(part));
  const own = suffix ?? behind.find((part) => SUFFIX.test(part));
  const given = others.filter((part) => !behind.includes(part)).join(' ');
  if (given && !family) return divided({ family: first, given: withoutTitles(given), suffix: own });

  const words = first.split(/\s+/);
  while (words.length > 1 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  const suffixed = own ?? (words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined);
  while (words.length > 1 && TITLE.test(words[0] ?? '')) words.shift();
  const whole = words.join(' ');
  if (family) {
    const rest =
      whole.startsWith(family) && !whole.endsWith(family)
        ? whole.slice(family.length)
        : whole.slice(0, Math.max(0, whole.length - family.length));
    return divided({ family, given: rest.trim() || undefined, suffix: suffixed });
  }
  const start = familyStart(words);
  return divided({
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' ') || undefined,
    suffix: suffixed,
  });
}

/** Which word the family name begins at; a name of one word is a family name. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  const isParticle = (word = ''): boolean => STARTS_SMALL.test(word) || CAPITAL.test(word);
  while (start > 1 && isParticle(words[start - 1])) start -= 1;
  return Math.max(0, start);
}

const withoutTitles = (given: string): string =>
  given
    .split(/\s+/)
    .filter((word) => !TITLE.test(word))
    .join(' ');

/** A name as CSL-JSON has it, whoever wrote it. */
type ListedName = { [Part in keyof Person]?: string | undefined };

/** "van den Berg"; of an organisation its name. */
export const familyOf = ({ family = '', 'non-dropping-particle': particle, literal }: ListedName): string =>
  literal ?? (particle ? `${particle}${/['’]$/.test(particle) ? '' : ' '}${family}` : family);

/** "van den Berg, Maria, Jr.", for lists; of an organisation its name. */
export const invertedName = (person: ListedName): string =>
  person.literal ?? [familyOf(person), person.given, person.suffix].filter(Boolean).join(', ');

/** Words by which an organisation calls itself. */
const ORGANISATION =
  /\b(?:\w*instituut|instit\w+|universit\w+|stichting|hogeschool|gemeente|ministerie|vereniging|bureau|raad|platform|foundation|university|college|cent(?:re|er|rum)|council|ministry|department|afdeling|lab(?:oratorium|oratory)?|team|groep|group|netwerk|network|b\.?v\.?|n\.?v\.?|e\.?v\.?|inc|ltd|gmbh)(?=$|[\s,.])/iu;

/** What of a name was guessed, for who can tell better; nothing where it is plain. */
export function guessIn({ name, family }: PersonFile): 'organisation' | 'family' | undefined {
  if (name === undefined || family !== undefined || name.includes(',')) return undefined;
  if (ORGANISATION.test(name)) return 'organisation';
  const words = name.split(/\s+/).filter((word) => ![TITLE, DEGREE, SUFFIX].some((what) => what.test(word)));
  const start = familyStart(words);
  const middle = words.slice(1, start);
  const hasCapital = words.slice(start, -1).some((word) => CAPITAL.test(word));
  return hasCapital || middle.some((word) => !/^\p{Lu}\p{L}?\.|^\p{Lu}$/u.test(word)) ? 'family' : undefined;
}
