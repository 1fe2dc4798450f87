// npm run new -- DIR [--languages nl,en]: lays out an empty study, with what each field is for.
import { parseArgs } from 'node:util';
import { emptyStudy, parseLanguages, writeNewStudy } from './author/new-study.ts';
import { nextSteps } from './author/paste.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { languages: { type: 'string', default: 'nl,en' } },
  });
  const [dir, ...more] = positionals;
  if (!dir || more.length > 0) {
    throw new Error(
      `${dir ? `found ${positionals.length} folders` : 'no folder was named'}; one was expected.\n  Say where the study goes: npm run new -- my-study`,
    );
  }
  const files = emptyStudy(parseLanguages(values.languages));
  writeNewStudy(dir, files);
  console.log(`${files.length} files in ${dir}. Start with ${dir}/study.yaml.
Files that begin with _ are examples: copy one, name it after what it holds, and fill it in.
${nextSteps(dir)}`);
});
