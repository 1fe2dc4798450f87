import type * as nl from './nl.ts';

export const panel: typeof nl.panel = {
  edit: 'Edit',
  editThis: (words) => `Edit: ${words}`,
  close: 'Close',
  loading: 'One moment …',
  heading: (what, of) => (of ? `${of}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}` : what),
  languages: { nl: 'Dutch', en: 'English' },
  herWords: 'The words of the talk stay as they are on the slide.',
  amendedBy: (by, date) => `Corrected by ${by} (${date})`,
  restates: 'Which lines of the talk this restates',
  about: 'About:',
  links: 'Words in [ ] are a link. You can change them; leave the brackets.',
  paragraphs: 'An empty line divides paragraphs. Keep as many as there are.',
  onlyInFile: 'This text has markup in it, which can only be changed in the file.',
  others: 'Other texts that belong here',
  alsoHere: 'These words also stand as:',
  add: (what) => `Add: ${what}`,
  where: 'Stands in',
  save: 'Save',
  saved: 'Saved. The page shows the new words.',
  nothing: 'Nothing has changed.',
  undo: 'Undo',
  undone: 'The last change was undone.',
  noUndo: 'There is nothing to undo.',
  undoConflict: 'The file was changed again since. To undo would wipe that out, so it was not done.',
  failed: 'That did not work: the site on your computer does not answer. Is npm run edit still running?',
};

export const judged: typeof nl.judged = {
  checking: 'Checking …',
  fine: 'Checked: nothing wrong.',
  unchanged: 'Nothing changed yet.',
  wrong: (count) =>
    count === 1 ? 'This still has to change:' : `These ${count} things still have to change:`,
  elsewhere: 'Elsewhere on the site:',
  before: (count) =>
    `Apart from this the check finds ${count} more ${count === 1 ? 'fault' : 'faults'} in the study.`,
  exactly: 'In full',
  rules: {
    'talk-is-not-retyped': 'Six or more words of the talk stand in a row here. Say it in your own words.',
    'text-in-every-language': 'This text has to be there in each language of the site.',
    'value-fits-schema': 'Nothing may be left empty here.',
    'markdown-is-meant':
      'There are signs here that turn into markup, or would be shown as signs. Leave them out.',
    'text-is-clean': 'There is a sign here that nobody sees or that does not belong, such as a double space.',
    'text-can-be-shown': 'There is a sign here that the letters of the site do not have.',
    'words-are-whole': 'A word is broken off here.',
    'words-are-of-their-kind': 'These words belong to another kind of text.',
    'paraphrase-lists-its-lines': 'What restates the talk names the lines of the talk.',
    'file-is-no-copy': 'This text stands somewhere else already.',
    'names-what-exists': 'Something is named here that does not exist.',
    'id-is-unique': 'This name is taken.',
    'line-is-translated': 'This line has no translation yet.',
    'line-is-used': 'A line of the talk is no longer shown anywhere.',
    'prose-in-every-language': 'The languages of this page no longer match.',
    'lecture-can-be-given': 'The presentation no longer works with this.',
  },
  otherRule: 'The check does not accept this.',
};

export const refused: typeof nl.refused = {
  unknown: 'This text is no longer there. Load the page again.',
  'words-of-talk': 'The words of the talk are never typed again. You can correct the line.',
  languages: 'Fill in each language of the site.',
  links:
    'There are more or fewer links now. Leave the brackets [ ] as they were; write a plain bracket as \\[.',
  paragraphs: 'There are more or fewer paragraphs now. Keep as many as there were.',
  'in-file': 'This cannot be written like that. Change it in the file.',
};

export const conflict: typeof nl.conflict = {
  title: 'The file has changed in the meantime',
  told: 'Your words were not saved. Choose what should stand there.',
  theirs: 'Stands there now',
  yours: 'Your words',
  keepYours: 'Go on with your words',
  takeTheirs: 'Take what stands there now',
};

export const unsaved: typeof nl.unsaved = {
  ask: 'Your words are not saved yet.',
  goOn: 'Go on writing',
  throwAway: 'Throw them away',
  restored: 'Your words from just now are still here. They are not saved.',
};

export const amend: typeof nl.amend = {
  open: 'Correct this line',
  title: 'Correction by the researcher',
  told: 'Only the researcher corrects her words. The old words can still be read one step away.',
  text: 'How it should read',
  by: 'By',
  date: 'Date',
  why: 'Why',
};

export const paragraph: typeof nl.paragraph = {
  open: 'Add a paragraph',
  title: 'New paragraph, after this text',
  as: 'What kind of text is it?',
  kinds: { Note: 'a note in the margin', Editorial: 'an explanation in the text' },
};

export const point: typeof nl.point = {
  open: 'New point',
  title: 'New point',
  told: 'A point is something that the talk says. Choose the lines that say it; the rest is in our words.',
  kind: 'What kind of point is it?',
  lines: 'The lines of the talk',
  chapter: 'In which chapter?',
  label: 'Short name',
  reach: 'What it does not say, in one sentence',
  note: 'Explanation',
};

export const bar: typeof nl.bar = {
  name: 'Editing',
  told: 'You are editing the site on your own computer.',
  find: 'Find a text',
  findTold: 'Words from the text',
  found: (count) => (count === 0 ? 'Nothing found.' : count === 1 ? '1 text.' : `${count} texts.`),
  more: 'Below are the first; type more words for the others.',
};

export const fields: typeof nl.fields = {
  label: 'The name',
  term: 'The word',
  reach: 'What this does not say',
  note: 'The explanation',
  title: 'The title',
  short: 'The short title',
  heading: 'A heading',
  context: 'The context',
  reading: 'Who probably speaks here',
  speaker: 'Who speaks',
  explanation: 'What the word means',
  contested: 'What the translation loses',
  aim: 'The aim',
  material: 'What is needed',
  instructions: 'An instruction',
  guidance: 'Advice for the lecturer',
  afterwards: 'What is said afterwards',
  say: 'What the lecturer says',
  ask: 'What the lecturer asks',
  mixed_up: 'What students mix up',
  silent: 'Where the talk is silent',
  text: 'The text',
  translation: 'A line of the talk',
  description: 'The description',
  notice: 'The notice',
  question: 'The question',
  Paraphrase: 'The talk in our words',
  Editorial: 'Our explanation',
  Note: 'A note',
  other: 'A text',
};
