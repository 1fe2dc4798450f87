/** A record as BibTeX. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isLanguage } from '../schema/primitives.ts';
import { familyOf } from '../study/people.ts';
import { WORDS } from '../words/words.ts';
import type { CslRecord } from './citation.ts';

// Letters stay what they are: as commands some programs read them wrong, and what has no command is lost.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** One entry in UTF-8; its key is the record's. */
export function formatBibtex(record: CslRecord): string {
  const { genre, 'container-title': site, version, language } = record;
  const { partOf, version: versionWord } = WORDS[isLanguage(language) ? language : 'en'].citing;
  // Its kind of entry has no field for these, and without them a part would stand as a work of its own.
  const note = [
    genre,
    site && `${partOf} ${site}`,
    version && `${versionWord.toLowerCase()} ${version}`,
  ].filter(Boolean);
  const written = new Cite({
    ...record,
    title: escaped(record.title),
    author: record.author?.map((person) =>
      Object.fromEntries(Object.entries(joined(person)).map(([part, name]) => [part, name && escaped(name)])),
    ),
    genre: undefined,
    note: escaped(note.join(', ')) || undefined,
  }).format('bibtex');
  return (
    written
      .trim()
      // A key made of the title would change with it.
      .replace(/^@(\w+)\{[^,]*,/, `@$1{${record['citation-key']},`)
      // Written as "{mar 1}", which is no month; BibTeX knows months by these names and has no day.
      .replace(/^(\tmonth = )\{([a-z]{3})[^}]*\}/m, '$1$2')
      // The address again.
      .replace(/^\thowpublished = .*\n/m, '')
      .concat('\n')
  );
}

/** A particle that has no space behind it, as in "L'Heureux", would be written with one. */
const joined = (person: NonNullable<CslRecord['author']>[number]): object =>
  /['’]$/.test(person['non-dropping-particle'] ?? '')
    ? { ...person, family: familyOf(person), 'non-dropping-particle': undefined }
    : person;

/** What TeX takes for commands, and how it is told that these are signs. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
const escaped = (text: string): string =>
  text.replace(/[\\{}$&#^_~%<>]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
