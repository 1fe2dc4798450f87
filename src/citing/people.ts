/** Names of people as CSL-JSON has them, with the particles of Dutch names where they belong. */

export interface Person {
  family: string;
  given?: string;
  'non-dropping-particle'?: string;
}

/** "van den Berg": words in small letters ahead of the name proper, such as "van", "de" and "'t". */
const PARTICLES = /^((?:['’]?\p{Ll}\S*\s+)+)(?=\S)/u;

/** A person from a given name and a whole family name, "van den Berg". */
export function personOf({ family, given }: { family: string; given?: string }): Person {
  const particle = PARTICLES.exec(family)?.[1];
  return {
    family: particle ? family.slice(particle.length) : family,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle.trim().replace(/\s+/g, ' ') }),
  };
}

/**
 * A person from a full name. The family name is its last word with the particles just ahead of it, so "Maria del
 * Carmen van den Berg" is "van den Berg"; a name for which that is not so says its `family` itself.
 */
export function personNamed({ name, family }: { name: string; family?: string | undefined }): Person {
  const words = name.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && /^['’]?\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1;
  const last = family ?? words.slice(start).join(' ');
  return personOf({ family: last, given: name.trim().slice(0, -last.length).trim() });
}

/** "van den Berg". */
export const familyOf = ({ family, 'non-dropping-particle': particle }: Person): string =>
  particle ? `${particle} ${family}` : family;
