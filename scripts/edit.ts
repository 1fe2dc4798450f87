// npm run edit: the site on one's own machine, each text with a button to change it.
import { countOf, readCheckedStudy } from './build/check-study.ts';
import { studyDir } from './build/read-study.ts';
import { showAstro } from './build/run-astro.ts';
import { runCommand } from './command.ts';
import { EDITING } from './edit/integration.ts';

await runCommand(async () => {
  const { report, problemCount } = readCheckedStudy(studyDir());
  if (problemCount > 0)
    throw new Error(
      `${report.trimEnd()}\n${countOf(problemCount, 'problem')}. The pages can be shown once they are mended.`,
    );
  process.env[EDITING] = '1';
  // Edited is what stands on this machine, at its root.
  delete process.env.SITE_URL;
  const port = process.env.PORT || '4321';
  console.log(`Starting. Open the address below in a browser on this machine; Ctrl-C stops it.`);
  process.exitCode = await showAstro(['dev', '--port', port, '--host', '127.0.0.1']);
});
