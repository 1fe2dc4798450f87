// Commands that can be pasted as they are printed, whatever a folder is called.

/** With STUDY_DIR, for bash, zsh and their like. */
export const inShell = (dir: string, command: string): string =>
  `STUDY_DIR=${/^[\w./~-]+$/.test(dir) ? dir : `'${dir.replaceAll("'", "'\\''")}'`} ${command}`;

/** The same for PowerShell. */
export const inPowerShell = (dir: string, command: string): string =>
  `$env:STUDY_DIR='${dir.replace(/['‘’‚‛]/g, '$&$&')}'; ${command}`;

/** What to do with a study that was just made, in either. */
export const nextSteps = (dir: string): string =>
  [inShell, inPowerShell]
    .map((paste) =>
      [
        `To judge it:  ${paste(dir, 'npm run check')}`,
        `To see it:    ${paste(dir, 'npm start')}`,
        `To change it: ${paste(dir, 'npm run edit')}`,
      ].join('\n'),
    )
    .join('\nIn PowerShell:\n');
