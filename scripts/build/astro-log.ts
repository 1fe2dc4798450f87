/** Of a log of Astro without colours: its warnings and errors, each with the lines that belong to it. */
export function warningsIn(log: string): string {
  // Each message starts with its time; a line without one goes on about the message before it.
  const messages = log.split(/^(?=\d\d:\d\d:\d\d )/m);
  return (
    messages
      .filter((message) => /^\d\d:\d\d:\d\d \[(?:WARN|ERROR)\]/.test(message))
      // A study may have no quotes, no figures, no deck: that is no fault.
      .filter((message) => !/The (?:collection|base directory) "[^"]+" does not exist/.test(message))
      .filter((message) => !/No files found matching "deck\.yaml"/.test(message))
      .join('')
      .trimEnd()
  );
}

/** The same without what only helps who mends the site's code: the stack of calls. */
export const withoutStack = (log: string): string =>
  log
    .split('\n')
    .filter((line) => !/^\s+at .*(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$|^\s*Stack trace:\s*$/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
