'use strict';
// Runs a command in this process. Read only by a Node that is new enough.

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const root = join(__dirname, '..');

/** Takes a command of commands.cjs and what was typed behind it. */
module.exports = ({ runs: [script, ...own], takes }, typed) => {
  if (!existsSync(join(root, 'node_modules', 'yaml'))) {
    console.error(
      'The packages are not installed.\n  Run npm ci in the folder of the project, then this again.',
    );
    process.exit(1);
  }
  if (!takes && typed.length > 0) {
    console.error(
      `"${typed.join(' ')}" was not expected: this command takes nothing behind its name.\n  What it reads it says with --help.`,
    );
    process.exit(1);
  }
  process.argv = [process.execPath, join(root, script), ...own, ...typed];
  import(pathToFileURL(join(root, script)).href).catch((error) => {
    process.exitCode = 1;
    console.error(
      error.code === 'ERR_MODULE_NOT_FOUND'
        ? `${error.message.split('\n')[0]}.\n  Packages are missing: run npm ci in the folder of the project, then this again.`
        : error.message,
    );
    if (process.env.DEBUG) console.error(error.stack);
  });
};
