/** README.md of the archive: what it holds, in which folder, and who may deposit it. In every language of the site. */

import { LANGUAGES } from '../schema/primitives.ts';
import type { StudyFile } from '../schema/study.ts';
import { formatDay } from '../words/format.ts';
import { WORDS } from '../words/words.ts';

/** The text, both languages one under the other, whichever the study has: who opens the archive may know one only. */
export const archiveReadme = ({ title, notice, edition, rights, languages }: StudyFile): string =>
  `${LANGUAGES.map((language) => {
    const words = WORDS[language].data;
    const own = title[language] ?? title[languages[0] ?? 'nl'] ?? '';
    return [
      `# ${own}`,
      ...(notice ? [notice[language] ?? notice[languages[0] ?? 'nl'] ?? ''] : []),
      `${words.version(edition.version)}, ${formatDay(edition.date, language)}.`,
      words.archiveHolds,
      words.archiveFolders.map((line) => `- ${line}`).join('\n'),
      [words.rights(rights.reuse), rights.reuse ? '' : words.deposit, words.quotes].filter(Boolean).join(' '),
    ].join('\n\n');
  }).join('\n\n')}\n`;
