// npm run check: can the site be built, of this study and with these settings? Writes nothing.
import { countOf, readCheckedStudy } from './build/check-study.ts';
import { studyDir } from './build/read-study.ts';
import { settingFaults } from './build/settings.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const faults = settingFaults();
  const { files, report, problemCount, remarks } = readCheckedStudy(studyDir());
  const count = problemCount + faults.length;
  if (remarks) console.warn(`${remarks}\n`);
  if (count > 0)
    throw new Error([report.trimEnd(), ...faults, countOf(count, 'problem')].filter(Boolean).join('\n'));
  console.log(`${countOf(files.length, 'file')}, no problems`);
});
