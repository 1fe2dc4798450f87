// npm run import -- FILE DIR [--languages nl,en] [--spoken nl]: makes a study of slides, and says what it guessed.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importStudy } from '../src/import/import-study.ts';
import { LanguageTag } from '../src/schema/primitives.ts';
import { emptyStudy, expectNoStudy, parseLanguages, writeNewStudy } from './author/new-study.ts';
import { nextSteps } from './author/paste.ts';
import { readTalkApart } from './author/read-talk-apart.ts';
import { runCommand } from './command.ts';

const EXAMPLE = 'npm run import -- talk.pptx my-study';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { languages: { type: 'string' }, spoken: { type: 'string' } },
  });
  const [file, dir, ...more] = positionals;
  if (!file || !dir || more.length > 0)
    throw new Error(
      `found ${positionals.length} names; a file and a folder were expected.\n  Say what is read and where the study goes: ${EXAMPLE}`,
    );
  const { languages, spoken } = values;
  if (spoken !== undefined && !LanguageTag.safeParse(spoken).success)
    throw new Error(
      `--spoken ${spoken}: expected the tag of a language, such as nl, en, fr or ar.\n  For example: ${EXAMPLE} --spoken en`,
    );
  const chosen = languages === undefined ? undefined : parseLanguages(languages);
  expectNoStudy(dir, EXAMPLE);
  const study = importStudy(await readTalkApart(file), {
    file: basename(file),
    ...(chosen && { languages: chosen }),
    ...(spoken !== undefined && { spoken }),
    emptyStudy,
  });
  writeNewStudy(dir, [...study.files, ...study.pictures]);
  console.log(`${study.summary.join('\n')}

${nextSteps(dir)}`);
});
