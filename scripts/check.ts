// npm run check: is the study in order? Writes nothing.
import { countOf, readCheckedStudy } from './build/check-study.ts';
import { studyDir } from './build/read-study.ts';
import { runCommand } from './command.ts';

await runCommand(async () => {
  const { files, report, problemCount } = readCheckedStudy(studyDir());
  if (problemCount > 0) throw new Error(`${report.trimEnd()}\n${countOf(problemCount, 'problem')}`);
  console.log(`${countOf(files.length, 'file')}, no problems`);
});
