/** A record as BibTeX. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { WORDS } from '../words/words.ts';
import type { CslRecord } from './citation.ts';

/** One entry, UTF-8 where BibTeX has no sign of its own; its key is the record's. */
export function formatBibtex(record: CslRecord): string {
  const { genre, 'container-title': site, version, language } = record;
  const { partOf, version: versionWord } = WORDS[language].citing;
  // Its kind of entry has no field for these, and without them a part would stand as a work of its own.
  const note = [
    genre,
    site && `${partOf} ${site}`,
    version && `${versionWord.toLowerCase()} ${version}`,
  ].filter(Boolean);
  const written = new Cite({ ...record, genre: undefined, note: note.join(', ') || undefined }).format(
    'bibtex',
  );
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
