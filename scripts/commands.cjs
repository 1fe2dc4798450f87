'use strict';
// The npm commands: what each runs, and what it says of itself with --help. Read by run.cjs, and as plainly written.

/** What the environment may say, and to which commands. */
const SETTINGS = {
  STUDY_DIR: 'the folder of the study; left out, content',
  OUT_DIR: 'where the site goes, or is; left out, dist',
  SITE_URL:
    'the full address at which the site will stand, such as https://example.org/path/; left out, no page states it',
  PORT: 'where it is served on this machine; left out, 4321',
  OFFLINE: 'no: readers cannot keep the site on their device, and those who did lose it; left out, they can',
  PICTURES_DIR: 'where pictures are kept between builds; left out, node_modules/.cache/pictures',
};
const BUILDING = ['STUDY_DIR', 'OUT_DIR', 'SITE_URL', 'OFFLINE', 'PICTURES_DIR'];
const vitest = 'node_modules/vitest/vitest.mjs';
const biome = 'node_modules/@biomejs/biome/bin/biome';

module.exports = {
  check: {
    runs: ['scripts/check.ts'],
    says: 'Judges the study and the settings: every problem with its place, and how to mend it. Writes nothing.',
    reads: ['STUDY_DIR', 'OUT_DIR', 'SITE_URL'],
  },
  start: {
    runs: ['scripts/start.ts'],
    says: 'Builds the site and serves it; Ctrl-C stops it.',
    reads: BUILDING.concat('PORT'),
  },
  build: {
    runs: ['scripts/build.ts'],
    says: 'Makes the site. One that cannot be made leaves the last good one.',
    reads: BUILDING,
  },
  serve: {
    runs: ['scripts/serve.ts'],
    says: 'Serves the built site; Ctrl-C stops it.',
    reads: ['OUT_DIR', 'SITE_URL', 'PORT'],
  },
  dev: {
    runs: ['scripts/astro.ts', 'dev'],
    says: 'Shows edits as they are made.',
    reads: ['STUDY_DIR', 'SITE_URL'],
    takes: '[--port 4321]',
  },
  edit: {
    runs: ['scripts/edit.ts'],
    says: 'Shows the site on this machine alone, each text with a button to change it; Ctrl-C stops it.',
    reads: ['STUDY_DIR', 'PORT'],
  },
  new: {
    runs: ['scripts/new.ts'],
    says: 'Lays out an empty study in a folder that is empty or not there yet.',
    takes: 'FOLDER [--languages nl,en]',
  },
  import: {
    runs: ['scripts/import.ts'],
    says: 'Makes a study of slides (.pptx, .pdf, or their words as .txt) in a folder that is empty or not there yet.',
    takes: 'FILE FOLDER [--languages nl,en] [--spoken nl]',
  },
  release: {
    runs: ['scripts/release.ts'],
    says: 'Lists every id of the study in its addresses.txt: from then on it keeps its address. Records the edition.',
    reads: ['STUDY_DIR'],
  },
  redact: {
    runs: ['scripts/redact.ts'],
    says: 'Removes words on request: from the talk and from every edition.',
    reads: ['STUDY_DIR'],
    takes: 'DAY "WHY" ID …',
  },
  archive: {
    runs: ['scripts/archive.ts'],
    says: 'Builds the site and packs it with its texts as one zip for a repository.',
    reads: BUILDING,
  },
  pdf: {
    runs: ['scripts/pdf.ts'],
    says: 'Prints the handouts and scripts of the built site.',
    reads: ['OUT_DIR', 'SITE_URL'],
  },
  pack: {
    runs: ['scripts/pack.ts'],
    says: 'Packs the built site as one zip that opens from disk, for a classroom.',
    reads: ['OUT_DIR'],
  },
  compress: {
    runs: ['scripts/compress.ts'],
    says: 'Puts compressed files beside those of the built site.',
    reads: ['OUT_DIR'],
  },
  looks: {
    runs: ['scripts/looks.ts'],
    says: 'Takes the pictures in docs/looks/ of the built site.',
    reads: ['OUT_DIR'],
  },
  bench: {
    runs: ['scripts/bench.ts'],
    says: 'Measures the topics that are named, or all.',
    takes: '[TOPIC …]',
  },
  lint: { runs: [biome, 'ci', '.'], says: 'Judges the form of the code.' },
  format: { runs: [biome, 'check', '--write', '.'], says: 'Puts the code into its form.' },
  types: { runs: ['scripts/types.ts'], says: 'Judges the types of the code.' },
  test: {
    runs: [vitest, 'run', '--project', 'unit', '--project', 'built', '--tags-filter', '!long'],
    says: 'Runs the tests.',
    takes: '[FILE …]',
  },
  'test:unit': {
    runs: [vitest, 'run', '--project', 'unit', '--tags-filter', '!long'],
    says: 'Runs the tests that need no browser.',
    takes: '[FILE …]',
  },
  'test:long': {
    runs: [vitest, 'run', '--tags-filter', 'long'],
    says: 'Runs the tests that take long.',
    takes: '[FILE …]',
  },
};
Object.defineProperty(module.exports, 'SETTINGS', { value: SETTINGS });
