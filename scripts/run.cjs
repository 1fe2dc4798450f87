'use strict';
// Begins every npm command: says what Node it needs, whatever Node reads this, then hands over. Without a word that a
// Node of ten years ago does not know.

// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it.
const path = require('path');
const commands = require('./commands.cjs');

/** Node runs TypeScript as it is from these versions on. */
const SINCE = { 22: 18, 23: 6 };

const name = process.argv[2];
const command = commands[name];
const root = path.join(__dirname, '..');

/** Of "22.18.1" whether it is new enough. */
function runsTypeScript(version) {
  const parts = version.split('.').map(Number);
  return parts[0] > 23 || parts[1] >= SINCE[parts[0]];
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function helpOf(name, command) {
  const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
  const settings = (command.reads || []).map((setting) => `  ${setting}: ${commands.SETTINGS[setting]}`);
  return [command.takes ? `${call} -- ${command.takes}` : call, `  ${command.says}`]
    .concat(settings)
    .join('\n');
}

if (!command) stop(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
if (process.argv.indexOf('--help') > 2 || process.argv.indexOf('-h') > 2) {
  console.log(helpOf(name, command));
  process.exit(0);
}
if (!runsTypeScript(process.versions.node)) {
  stop(`This needs Node 22.18 or newer, best Node 24, and found Node ${process.versions.node}.
  On Linux (x64, arm64) and Windows (x64) the packages bring Node 24 along: run npm ci, then this again.
  On macOS and elsewhere install Node 24 from https://nodejs.org/ and run this again.`);
}
const odd = /[#?%]/.exec(root);
if (odd) {
  stop(`The project lies in ${root}
  "${odd[0]}" in the name of a folder means something else in an address, so what builds the site would look in the wrong place.
  Rename that folder, or move the project, and run this again.`);
}
require('./hand-over.cjs')(command, process.argv.slice(3));
