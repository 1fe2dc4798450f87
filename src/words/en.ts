/** What the interface says in English. What a word is for stands with the Dutch one. */
import { formatDay, formatList, formatNumber } from './format.ts';
import type * as nl from './nl.ts';

export const page: typeof nl.page = {
  languageName: 'English',
  skip: 'Skip to content',
  navigation: 'Main menu',
  menu: 'Menu',
  notice: 'About this study',
  empty: 'This study has none.',
  reportError: 'Report an error',
};

export const legend: typeof nl.legend = {
  title: 'Whose words are these?',
  place: 'Key',
  talk: (translated) => `The talk is set in this type${translated ? ', in our translation' : ''}.`,
  ours: 'Our own words are set in this one.',
  onlyTheTalk: 'Only the words of the talk',
  onlyTheTalkMeans: 'Hides what we retell and explain.',
};

export const parts: typeof nl.parts = {
  name: 'Parts',
  one: (part, of) => `part ${part} of ${of}`,
  continued: (name) => `${name} (continued)`,
};

export const slides: typeof nl.slides = (numbers) =>
  `${numbers.length > 1 ? 'slides' : 'slide'} ${formatList(numbers.map(String), 'en')}`;

export const provenance: typeof nl.provenance = {
  study: { name: 'researcher’s words', word: 'researcher', explanation: 'as they stand on the slide' },
  participant: { name: 'quoted speaker', word: 'quoted', explanation: 'someone quoted in the talk' },
  cited: { name: 'cited source', word: 'source', explanation: 'a source that the talk quotes' },
  translation: { name: 'our translation', word: 'translation', explanation: 'of words from the talk' },
  paraphrase: { name: 'in our words', word: 'our words', explanation: 'what the talk says, told by us' },
  editorial: { name: 'our note', word: 'note', explanation: 'our explanation, not a finding' },
  reference: { name: 'literature', word: 'literature', explanation: 'what others have published' },
};

export const kinds: typeof nl.kinds = {
  finding: 'point',
  quote: 'quote',
  concept: 'concept',
  figure: 'figure',
  exercise: 'exercise',
};

export const findingKinds: typeof nl.findingKinds = {
  ideal: 'ideal',
  tension: 'friction',
  practice: 'practice',
  cause: 'reason',
  obstacle: 'obstacle',
  strain: 'under pressure',
  summary: 'summary',
  question: 'question',
  need: 'what seems needed',
};

export const findingGroups: typeof nl.findingGroups = {
  ideal: 'The ideal',
  tension: 'Friction',
  practice: 'In practice',
  cause: 'Reasons',
  obstacle: 'Obstacles',
  strain: 'Under pressure',
  summary: 'Summary',
  question: 'The question',
  need: 'What seems needed',
};

export const relations: typeof nl.relations = {
  supports: { to: 'is in line with', from: 'is in line with' },
  opposes: { to: 'contrasts with', from: 'contrasts with' },
  explains: { to: 'is a reason for', from: 'because of' },
  specifies: { to: 'belongs to', from: 'includes' },
  answers: { to: 'follows', from: 'is followed by' },
};

export const ours: typeof nl.ours = 'our reading';

export const finding: typeof nl.finding = {
  given: { quote: 'quote', summary: 'summary', model: 'model' },
  only: 'Show only points with a',
  givenMeans:
    'A sign with a point: a quote goes with it, the summary says it again, or a model helps make sense of it (the last two in our reading).',
  givenTable: 'The data has it as a table.',
  quoteOurs: 'that this quote goes with it is our reading',
  summary: 'The summary says this again:',
  model: 'A model in the talk helps make sense of it:',
  inModel: (relation) => `In the model it goes with ‘${relation}’:`,
  concepts: 'Terms in it',
  reach: 'What it does not say',
  relations: 'Links',
  noRelations: 'The talk makes no link here with another point, and neither do we.',
  inReport: (chapter) => `Read it in the chapter ‘${chapter}’`,
  onMap: (map) => `This point in ‘${map}’`,
  notInReport: 'No chapter has this point by itself.',
  previous: 'Previous',
  next: 'Next',
};

export const quote: typeof nl.quote = {
  speakerUnnamed: 'speaker not named',
  context: 'About this quote',
  findings: 'Which points it goes with',
  heading: 'The heading on the slide',
  preview: (slides, talk) => `a quote on ${slides} of a talk by ${talk}.`,
};

export const ties: typeof nl.ties = {
  quote: 'with a quote',
  untied: 'The talk links this to no point of another kind.',
};

export const evidence: typeof nl.evidence = {
  stated: 'Said',
  workedOut: 'Worked out',
  quote: 'Quote',
  goesWith: 'with',
  summary: 'Summary',
  summed: 'says it again',
  notSummed: 'does not say it again',
  model: 'Model',
  none: 'none',
};

export const brief: typeof nl.brief = {
  cite: ({ title, edition, researcher, day, address }) =>
    `To cite this page: ${title} (${edition || 'n.d.'}). On a talk by ${researcher}${day && `, ${day}`}.${address && ` ${address}`}`,
  pdf: (kilobytes) => `This page as PDF (${kilobytes} kB)`,
};

export const compose: typeof nl.compose = {
  description: 'Choose points from the talk yourself and put them on one sheet, with their source.',
  lead: 'Choose the points that you need. They go on a sheet that you can print, copy or send on as a link.',
  stays: 'Your choice is kept only in the address of this page. Nothing is stored or sent.',
  noScript: 'Choosing works with JavaScript only, so all points are listed below. For something shorter:',
  choose: 'Choose your points',
  clear: 'Clear the sheet',
  toSheet: 'To the sheet',
  state: 'How much fits',
  none: 'Nothing chosen yet.',
  chosen: (all) => `of the ${all} points chosen.`,
  fits: { before: 'Fits on one page, with', after: 'cm to spare.' },
  over: { before: 'Runs on to another page:', after: 'cm too long.' },
  print: 'Print the sheet',
  copy: 'Copy with sources',
  copyLink: 'Copy the link',
  copied: 'The sheet is copied, with sources',
  copyFailed: 'Copying is not possible; the sheet is selected',
  unknown: 'The link names a point that is not here. It is left out.',
  moved: (id) => `‘${id}’ in the link now has another name:`,
  gone: (id) => `‘${id}’ in the link is left out.`,
  sheet: 'Points from a talk',
  from: (talk, researcher, day) =>
    `${talk}, ${[researcher, day].filter(Boolean).join(', ')}. This is not a research report.`,
  share: {
    before: 'On this sheet:',
    after: (all) => `of the ${all} points, chosen by whoever made the sheet, in the order of the talk.`,
  },
  empty: 'The points that you choose go here.',
  leftOut: 'What this choice leaves out',
  opposed: 'The talk sets this against something on this sheet:',
  against: (label) => `against ‘${label}’`,
  tied: 'The talk links this to something on this sheet:',
  read: 'In our reading this belongs with it:',
  cite: 'How to cite it',
  whose: 'Whose words',
  edition: (version, day) => `Edition ${[version, day].filter(Boolean).join(', ')}.`,
  noEdition: 'The site has no edition yet: its text may still change.',
  thisSheet: 'This sheet',
  add: 'Put this point on my sheet',
  own: 'Make a sheet of your own',
};

export const concept: typeof nl.concept = {
  definition: 'Definition in the talk',
  inTheTalk: 'In the talk',
  explanation: 'What it means',
  contested: 'On the translation',
  contestedAsItIs: 'About the word',
  related: 'See also',
  literature: 'Literature',
};

export const figure: typeof nl.figure = {
  note: 'What the drawing adds',
  table: 'As a table',
  number: 'No.',
  drawsOn: 'What the figure rests on',
  lines: 'From the talk',
  method: 'How the figure was drawn',
  unseen: 'The figure in words',
  wholePage: 'To this figure’s page',
  steps: 'Step by step',
  whole: 'The whole',
  selected: 'About the selected place in the figure',
  hint: 'Point at something in the drawing, or select\u00a0it.',
};

export const files: typeof nl.files = {
  heading: 'Download',
  names: {
    svg: { name: 'Drawing', use: 'sharp at any size, to print or to edit' },
    'png-small': { name: 'Picture, 1200 pixels wide', use: 'for a text or a message' },
    'png-large': { name: 'Picture, 2400 pixels wide', use: 'for a slide or a poster' },
    csv: { name: 'Table', use: 'the same data, to work with' },
  },
  size: (format, kilobytes) => `${format}, ${kilobytes} kB`,
  drawnBy: (site) => `The drawing is by the makers of ‘${site}’.`,
  columns: { entries: (column) => `${column}: id`, lines: (column) => `${column}: line of the talk` },
};

export const report: typeof nl.report = {
  contents: 'Contents',
  empty: 'This talk has not been explained here yet.',
  lead: (slides) => `The ${slides} slides of a talk, from start to finish, with our words in between.`,
  openFinding: 'Go to this point',
  openQuote: 'Go to this quote',
  copied: 'Link copied',
  copyFailed: 'Could not copy; the link is in the address bar',
  more: 'More on this concept',
  copyLink: (title) => `Copy the link to ‘${title}’`,
};

export const source: typeof nl.source = {
  intro: (translated) =>
    `The whole talk, slide by slide, as written${translated ? ', with our translation' : ''}.`,
  countMeans:
    'The number after a line says in how many places on this site it is used; choose it to see them.',
  empty: 'The slides of the talk are not here yet.',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  usedIn: 'Used in',
  shows: 'word for word',
  translates: 'in translation',
  restates: 'in our words',
  placeLost: (lines) =>
    lines === 1
      ? 'Where this line was on the slide is lost.'
      : `Where these ${lines} lines were on the slide is lost.`,
};

export const amended: typeof nl.amended = {
  mark: 'changed by the researcher',
  original: 'Originally',
  by: (name, date) => `Changed by ${name}, ${date}`,
  see: 'see the original',
  redacted: 'removed on request',
};

export const editions: typeof nl.editions = {
  heading: 'The text by edition',
  name: (version, day) => `edition ${version} (${day})`,
  unchangedSince: 'Unchanged since',
  asNow: 'as it reads now.',
  marks: 'Compared with now: what is struck through is no longer there; what is underlined is new.',
  changedSince: 'This text has changed since the last edition.',
  all: 'All editions',
  notYet: 'Was not there yet:',
  noMore: 'Is no longer there:',
  changed: (gone, added) =>
    [gone && `Gone: “${gone}”.`, added && `New: “${added}”.`].filter(Boolean).join(' '),
  redacted: (day) => `Removed on request, ${day}.`,
  kinds: {
    line: 'Line',
    turn: 'Words',
    heading: 'Heading',
    name: 'Name',
    paragraph: 'Paragraph',
    definition: 'Explanation',
    reach: 'What it does not say',
    note: 'Note',
    relation: 'Link',
    row: 'Table',
    instruction: 'Task',
    gone: 'Gone',
  },
  lead: 'Each edition keeps what the site said that day. The foot of a page has what stood there before.',
  none: 'There is no edition yet: the text of this site may still change.',
  title: (version) => `Edition ${version}`,
  says: (all, counts) =>
    [all > 0 && `The first edition, with ${all} texts.`, counts && `Texts: ${counts}.`]
      .filter(Boolean)
      .join(' ') || 'None of these texts changed.',
  counts: ({ changed, added, gone, redacted }) =>
    [
      changed && `${changed} changed`,
      added && `${added} new`,
      gone && `${gone} gone`,
      redacted && `${redacted} removed on request`,
    ]
      .filter(Boolean)
      .join(', '),
  feed: 'Follow new editions (Atom)',
};

export const opening: typeof nl.opening = {
  doors: 'Where would you like to start?',
  doorBrief: 'Read it in brief',
  doorBriefText: 'One page: the question, the reasons, and what the talk does not say.',
  start: 'Read the talk, explained',
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  doorPresent: 'Teach with it',
  doorPresentText: 'A deck with speaker’s notes, and exercises for class.',
  doorShare: 'Cite it and share it',
  doorShareText: 'References, a figure on your own website, and the data.',
  story: 'The story of the talk',
  doorFindings: 'See it point by point',
  doorFindingsText: 'Each point by itself: what it rests on, and what it does not say.',
  doorSource: 'Read the talk itself',
  doorSourceText: 'Slide by slide, line by line.',
};

export const lists: typeof nl.lists = {
  findings: 'What the talk says, point by point, in the order of the slides.',
  quotes: 'The quotes, as they are on the slides.',
  concepts: 'The words that matter.',
  translatedConcepts: 'The words that matter, and what a translation does to them.',
  figures: 'Drawings that go with the talk.',
};

export const about: typeof nl.about = {
  description: 'How this site was made, whose words it uses, and what is not known.',
  licences: 'Typefaces, map and scripts: makers and licences',
  accessibility: 'what was tested, and what was not.',
  editions: 'what each edition of this site changed.',
  shares: 'Whose words these are, in percentages',
  kind: 'Kind',
  words: 'Words',
  parts: { report: 'Explained', brief: 'In brief', teaching: 'Teaching', site: 'All' },
  makers: (names) =>
    names
      ? `‘We’ are the makers of this site: ${names}.`
      : '‘We’ are the makers of this site; our names have not been filled in yet.',
  errorContact: 'If you find an error, tell the makers:',
  noErrorContact: 'The makers have not yet given an address for reporting an error.',
  sharesNote:
    'Counted when the site is built, over the texts of the English pages, notes and figures included; in each column each text once.',
};

export const reviewed: typeof nl.reviewed = {
  not: 'Made from the researcher’s slides, and not yet reviewed by the researcher.',
  done: (by, date) => `Reviewed by ${by}, ${date}.`,
};

export const footer: typeof nl.footer = {
  talk: (researcher, date) =>
    `The talk: ${researcher}, ${date}. The words of the talk remain the researcher’s.`,
  talkOf: (researcher, date) => [`On a talk by ${researcher}`, date].filter(Boolean).join(', '),
  code: 'Code: MIT licence.',
};

export const literature: typeof nl.literature = {
  more: 'For those who want to read more',
  none: 'This study cites no literature.',
};

export const notFound: typeof nl.notFound = {
  title: 'This page is not here',
  text: 'The address is wrong, or the page never existed.',
  home: 'Go to the home page',
};

export const gone: typeof nl.gone = {
  moved: 'Moved',
  movedTo: (label) => `This now has another address: ${label}.`,
  withdrawn: 'Withdrawn',
  withdrawnOn: (date) => `What stood here was withdrawn on ${date}.`,
  see: (label) => `See ‘${label}’.`,
  address: 'Address',
};

export const deck: typeof nl.deck = {
  lead: (slides) =>
    `A lecture in ${slides} slides, to go with the talk. On a large screen one slide fills it; here they follow one another.`,
  overview: 'Overview',
  fromTalk: (numbers, count) => `from ${count > 1 ? 'slides' : 'slide'} ${numbers} of the talk`,
  announce: 'Slide {n} of {total}: {title}',
  controls: 'Controls',
  previous: 'Previous',
  next: 'Next',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'This browser does not allow full screen. Everything else works.',
  notAwake: 'This browser does not keep the screen awake. Turn off sleep mode yourself.',
  theme: 'Light or dark',
  help: 'Keys',
  jump: 'Go to a slide',
  filter: 'Number, or a word of the title',
  noneFound: 'No slide found',
  goTo: 'Enter: go to slide',
  whole: (slides, minutes) => `All ${slides} slides, about ${minutes} minutes in all`,
  short: (slides, minutes) => `Short order: ${slides} slides, about ${minutes} minutes in all`,
  lesson: (slides, minutes) => `For one lesson: ${slides} slides, about ${minutes} minutes in all`,
  which: (numbers, count, part) =>
    [numbers && `slide${count > 1 ? 's' : ''} ${numbers}`, part && `part ${part}`].filter(Boolean).join(', '),
  stress: 'our stress',
  newWindow: 'new window',
  close: 'Close',
  keys: 'Keys',
  keyList: [
    { keys: ['→', '↓', 'space', 'Page Down', 'N'], does: 'on' },
    { keys: ['←', '↑', 'Shift + space', 'Page Up', 'P', 'Backspace'], does: 'back' },
    { keys: ['Home', 'End'], does: 'first, last slide' },
    { keys: ['digits + Enter'], does: 'to the slide with that number' },
    { keys: ['G'], does: 'find a slide' },
    { keys: ['O'], does: 'overview; arrows and Enter to choose' },
    { keys: ['B', '.'], does: 'black screen' },
    { keys: ['W', ','], does: 'white screen' },
    { keys: ['F'], does: 'full screen' },
    { keys: ['D'], does: 'light or dark' },
    { keys: ['?'], does: 'this list' },
    { keys: ['Esc'], does: 'close' },
  ],
  clicker: 'A clicker works as it is. On a touch screen, swipe left or right.',
  letters: 'Use keys that are a single letter, digit or sign',
  lettersMean: 'Switch them off if you control the computer by voice.',
  exercise: (minutes) => `Exercise, ${minutes} minutes`,
};

export const speaker: typeof nl.speaker = {
  lead: (slides, minutes) =>
    `The notes to ${slides} slides, about ${minutes} minutes in all. Every note here is by the makers of this site.`,
  place: (n, total) => `Slide ${n} of ${total}`,
  step: (step, steps) => `step ${step} of ${steps}`,
  now: 'On screen',
  next: 'Next',
  end: 'This is the end.',
  sameSlide: 'Same slide, next step',
  notes: 'Notes',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  alone: 'No presentation is open yet.',
  linked: 'Connected to the presentation',
  linkedAt: (n) => `Linked to the presentation that is now at slide ${n}`,
  leadOther: (n) =>
    n > 0 ? `Take the other one, at slide ${n}` : 'Take the other presentation that is open',
  lost: 'The presentation no longer answers.',
  refused:
    'Windows cannot reach each other here. Control the presentation in its own window; here the notes are below the slide.',
  openDeck: 'Open the presentation',
  controls: 'Controls',
  previous: 'Back',
  forward: 'Next',
  list: 'Slides',
  black: 'Black',
  white: 'White',
  freeze: 'Freeze',
  pointer: 'Pointer',
  pointerOn: 'Move over the slide: the room sees the dot too.',
  frozen: (n) => `The screen in the room stays on slide ${n}. Unfreeze it to show the slide here.`,
  frozenAlone: 'The screen in the room is frozen. Unfreeze it to show the slide here.',
  backTo: (n) => `Back to slide ${n}`,
  blanked: { black: 'The screen in the room is black.', white: 'The screen in the room is white.' },
  times: 'Time',
  clock: 'Clock',
  stopwatch: 'Stopwatch',
  left: 'Time left',
  over: 'Over time',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  reset: 'Reset',
  resetSure: 'Reset all?',
  yes: 'Yes',
  no: 'No',
  target: (minutes) => `This slide: ${minutes} min`,
  onTime: 'on schedule',
  behind: (minutes) => `${minutes} min behind`,
  ahead: (minutes) => `${minutes} min ahead`,
  planned: (minutes) => `of ${minutes} min`,
};

export const noteHeadings: typeof nl.noteHeadings = {
  say: 'To say',
  ask: 'To ask',
  mixedUp: 'To listen for',
  silent: 'Where the talk is silent',
};

export const onPaper: typeof nl.onPaper = {
  order: 'Order',
  minutes: (minutes) => `${formatNumber(minutes, 'en')} ${minutes === 1 ? 'minute' : 'minutes'}`,
  total: (minutes) => `about ${Math.round(minutes)} minutes in all`,
  ours: 'ours, not from the talk',
  goesOnFrom: (number) => `Continues the quote on slide ${number} of this lecture`,
  predictedOn: (number) => `after the exercise on slide ${number}`,
  print: 'Print or save as PDF',
  pdfSize: (pages, kilobytes) => `${pages} pages A4, ${kilobytes} kB`,
  oneFile: 'The lecture in one file',
  oneFileMeans: 'HTML, works without internet',
  toDeck: 'To the slides',
  toSlide: 'on the screen',
  qrDeck: 'QR code to the slides',
  qrSlide: (number) => `QR code to slide ${number}`,
  chosen: 'Showing {n} of {total} slides.',
  all: 'Show all of them',
};

export const handout: typeof nl.handout = {
  title: 'Handout for the lecture',
  lead: (slides) => `The ${slides} slides of the lecture, to follow along, with room for your own notes.`,
  howTo: 'How to use this handout',
  uses: (translated) => [
    `Each sign says whose words these are; ‘Whose words are these?’ says what it means. A number after it is the slide in the talk.${
      translated ? ' The talk’s own words stand below each translation.' : ''
    }`,
    'What appears step by step on the screen is shown here all at once. The data of every drawing are also in a table, on the figure’s own page.',
  ],
  room: 'Notes',
  pdf: 'This handout as a PDF',
};

export const script: typeof nl.script = {
  title: 'Script for the lecture',
  lead: (slides) =>
    `For whoever gives the lecture: the ${slides} slides, small, with what you can say and ask, and how long it takes.`,
  howTo: 'How to use this script',
  uses: () => [
    'Each slide says when it begins and ends, counted from the start, and how long it takes.',
    'The notes are ours, the makers of this site. They are no part of the talk: do not cite them as findings.',
    'Give students the handout, not this script: it gives away what they are to work out for themselves. What they predict is on a last sheet of the handout; give that out after the exercise.',
  ],
  notes: 'Notes',
  guidance: (exercise) => `With the exercise ‘${exercise}’`,
  afterwards: 'Afterwards',
  pdf: 'This script as a PDF',
};

export const oneFile: typeof nl.oneFile = {
  showNotes: 'Notes below the slide',
  speaker: 'Presenter’s window',
  newWindow: 'new window',
  linked: 'Linked to the screen in the room.',
  lost: 'No link to the screen in the room. This window goes on by itself.',
  black: 'The screen in the room is black.',
  white: 'The screen in the room is white.',
  time: 'Now',
  since: 'Running',
  next: 'Next',
};

export const offline: typeof nl.offline = {
  heading: 'Without a network',
  text: 'Keep this site on your device. All pages, the presentation, the exercises and the search then work without a network too. Files to download are not included.',
  size: 'It takes about',
  keep: 'Keep on this device',
  drop: 'Remove from this device',
  busy: 'Keeping…',
  kept: 'Kept on {}.',
  newer: 'There is a newer edition. You will see it once the presentation is no longer open.',
  dropped: 'Removed from this device.',
  failed: 'Keeping it did not work. Please try again later.',
  full: 'This device has no room for it. The site itself works as before.',
  unable: 'This browser cannot keep the site.',
  without: 'To keep it, JavaScript must be on.',
  inClass: 'No network in the room?',
  before: 'Keep the site on your device beforehand',
};

export const pack: typeof nl.pack = {
  name: 'class',
  unpackFirst: 'Unpack the zip first: this one file cannot find the rest of the site.',
};

export const powerpoint: typeof nl.powerpoint = {
  offer: 'The presentation as PowerPoint',
  means: 'to adapt, with the notes',
  orders: {
    whole: (slides) => `All ${slides} slides`,
    lesson: (slides) => `For one lesson: ${slides} slides`,
    short: (slides) => `Short order: ${slides} slides`,
  },
  about: 'About these slides',
  rights: 'Rights',
  edition: (version) => `Edition ${version}.`,
  data: (figure) => `Data of ‘${figure}’`,
  drawing: 'About the drawing',
  original: 'The talk’s own words',
  onSite: 'On the site',
  builds: 'On the web the drawing builds up. Here it is there all at once.',
  lights: 'On the web, what you read out or point to lights up. Here it is all there at once.',
  hidden: 'This slide is hidden: the show leaves it out.',
  layouts: {
    opening: 'Opening',
    words: 'Words',
    lead: 'Lead and what follows',
    drawing: 'Drawing',
    'named drawing': 'Drawing below a heading',
    headline: 'Routes',
    exercise: 'Order',
    table: 'Table',
  },
  places: {
    title: 'Heading',
    words: 'Words',
    beside: 'Beside them',
    third: 'Beside those',
    takeaway: 'What the drawing says',
    source: 'Whose words, and from which slide',
    notes: 'Notes',
  },
};

export const teaching: typeof nl.teaching = {
  lecture: 'In class',
  speaker: 'This slide and the next, your notes, the clock.',
  handout: 'For students: the slides, with room for notes.',
  script: 'The slides, small, with your notes and the time.',
  exercises: 'Exercises',
  aim: 'Aim',
  minutes: (minutes) => `${minutes} minutes`,
  material: 'What you need',
  instructions: 'How it works',
  about: 'What it is about',
  afterwards: 'After the exercise: these points, with their links',
  tryIt: 'Put them in order yourself',
  first: 'Try it first',
  firstMeans: 'Put them in order yourself, then see how they stand in the talk’s model. Or read on.',
  forLecturer: 'For the lecturer',
  forLecturerMeans: 'Guidance for this exercise. Not for students: read it beforehand.',
  lecturerLead: 'For teachers rather than students: what to expect in class.',
  guidance: 'With the exercises',
  prompts: 'Questions with the deck',
  promptsLead: 'With each slide that has a question for the class.',
  print: 'Printed, this page is a worksheet.',
  onPaper:
    'You cannot drag here, since your browser runs no script. Write the relationships on slips of paper and lay them in your order, or print this page.',
};

export const predict: typeof nl.predict = {
  own: 'Your order',
  mixed: 'In no particular order',
  talk: 'The order in the talk’s model',
  nearer: '{name}: up',
  farther: '{name}: down',
  place: '{name}: place {at} of {count}',
  stays: '{name} stays at place {at} of {count}',
  ownPlace: 'you put it at place {at}',
  reveal: 'Lay the order in the talk’s model beside it',
  conceal: 'Take that order away again',
  again: 'Start again',
  begun: 'The row is as it was at the start.',
  how: 'Drag a relationship to its place, or use the arrows.',
  figure: 'See the figure',
};

export const search: typeof nl.search = {
  description: 'Search the talk and this site, or check whether a sentence is in the talk.',
  label: 'Search the talk and this site',
  go: 'Search',
  key: 'The / key takes you to this field.',
  whose: 'Whose words?',
  all: 'everything',
  talk: 'the talk’s',
  ours: 'ours',
  try: 'For example:',
  results: 'Found',
  none: 'Nothing found.',
  one: 'Found in 1 place.',
  count: 'Found in %s places.',
  partly: 'Nothing has all of these words; this has most of them.',
  missing: 'Not found: %s.',
  failed: 'Searching does not work now: the list of words could not be fetched. The index is below.',
  more: 'Show the other %s too',
  synonym: 'another word for %s, by our glossary',
  slip: 'looks like %s',
  otherLanguage: { nl: 'Search for this in Dutch', en: 'Search for this in English' },
  register: 'Index',
  registerText: (translated) =>
    `The words of the talk${translated ? ', in our translation' : ''}, with the slides that have them.`,
  seeAlso: 'see also',
  inGlossary: 'in the glossary',
};

export const quotation: typeof nl.quotation = {
  heading: 'Is this in the talk?',
  text: 'Paste a sentence. You will see whether it is there word for word, and on which slide. Nothing is sent.',
  label: 'The sentence',
  ask: 'Check',
  exact: 'Yes, word for word.',
  twice: 'Yes, word for word, in more than one place.',
  across: 'Yes, these words follow one another, but over more than one line or speaker.',
  translated: 'Word for word in our translation. The talk itself was in another language.',
  changed: 'Not literally. This is close, and differs like this:',
  differences: 'What is struck through is not in the talk; what is underlined is.',
  ours: 'No, these are our words, not those of the talk.',
  absent: 'No, this is not in the talk.',
  nearest: 'The closest:',
  nothing: 'Paste a sentence first.',
  said: 'said by %s',
};

export const sharing: typeof nl.sharing = {
  lead: 'Cite this site or the talk, put a figure, quote or exercise on your own website, or download files.',
  description: 'How to cite this site and the talk, and how to put figures and quotes on another website.',
  cite: 'Cite',
  citeText:
    'The talk and this site are two different works. If you refer to what the researcher says, cite the talk. If you refer to how it is told, drawn or explained here, cite this site.',
  inLanguage: { nl: 'The same references in Dutch', en: 'The same references in English' },
  citeEntries: 'Each point, quote and figure has a reference of its own on its page.',
  embed: 'On your own website',
  embedText:
    'Each figure, each quote and each exercise with an order can stand on another website, with its source. In WordPress you can also simply paste its address. If the full code is gone once you have saved, your account may not place frames: use the simple code instead.',
  builder: {
    entry: 'Figure, quote or exercise',
    language: 'Language',
    theme: 'Theme',
    code: 'The code',
    preview: 'What it looks like',
  },
  themes: { auto: 'follows the reader', light: 'light', dark: 'dark' },
  each: 'Or choose from the list. It also has simple code, for a website that does not allow frames.',
  eachAlone: 'You can already see what they look like:',
  rights: 'Rights',
  ask: (researcher) =>
    `The words of the talk are ${researcher}’s. Nothing has been arranged for their reuse yet: if you want to reuse more than a quotation, ask the researcher first.`,
  askSite: 'The researcher’s website',
  licence: (licence) => `The words may be used again under ${licence}.`,
  code: 'You may use the code of this site under the MIT licence.',
  downloads: 'Download',
  downloadsText: 'Each figure comes as a drawing, a picture and a table:',
};

export const citing: typeof nl.citing = {
  offer: 'Cite',
  place: 'Reference',
  site: 'This site',
  talk: 'The talk',
  data: 'These data',
  brief: 'This sheet',
  entries: { finding: 'This point', quote: 'This quote', figure: 'This figure' },
  from: 'From',
  about: 'About',
  partOf: 'in',
  version: 'Version',
  untitled: 'Slides of a talk',
  ofTalk: (slides) => `${slides} of a talk`,
  standsBy: (whose) => `on the ${whose}`,
  translated: 'translated by this site',
  copy: 'Copy the reference',
  copied: 'Reference copied',
  copyFailed: 'Copying failed; the reference is selected',
  formats: 'For a reference manager',
  please: 'If you use this site, please cite it like this.',
  more: 'Cite the talk itself or the whole site',
  receipt: 'Copy with source and fingerprint',
  receiptMeans:
    'The words as they read now. By the fingerprint (SHA-256) anyone can see later whether they have changed.',
  copyReceipt: 'Copy',
  receiptCopied: 'Copied, with source and fingerprint',
  noEdition: 'No version number',
};

export const embedding: typeof nl.embedding = {
  source: 'Source:',
  offer: 'Put this on your own website',
  static: {
    name: 'Simple',
    explanation: 'With its source. Stays visible, even if your website removes scripts and frames.',
  },
  live: {
    name: 'Full',
    explanation:
      'As on this site, and always up to date. Fits its own height. The theme follows the reader; ?theme=light or ?theme=dark after the address fixes it.',
  },
  copy: 'Copy the code',
  copied: 'Code copied',
  copyFailed: 'Copying failed; the code is selected',
  noAddress: 'This site has no fixed address yet, so there is no code to copy here yet.',
  alone: 'See it on its own',
};

export const data: typeof nl.data = {
  intro:
    'The talk, with the points, quotes, concepts and figures of this site, to work with yourself. Each text is labelled with whose words it is. What we put in between is only in ‘All statements’.',
  filesHeading: 'The files',
  files: {
    statements: {
      name: 'All statements',
      says: 'what the pages say, ours included; with each text, whose words it is, a fixed id and an address. The contact lines and the notes to the slides are left out.',
    },
    study: { name: 'Everything in one file', says: 'the talk line by line, and what we made of it' },
    package: { name: 'Data Package of the tables, version 2', says: 'their description, for programs' },
    schema: { name: 'JSON Schema of study.json', says: 'what it holds, and what each field means' },
  },
  tablesHeading: 'The tables, column by column',
  tablesIntro: 'An empty cell means none. In a list, ids are separated by a space.',
  column: 'Column',
  type: 'Type',
  meaning: 'What it holds',
  words: 'Whose words',
  types: { string: 'text', integer: 'whole number', number: 'number', list: 'list' },
  between: 'They are separated by a space.',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  key: (columns) => `Key: ${columns}.`,
  refersTo: (table) => `Id from ${table}.`,
  perRow: 'differs per row',
  whose: (words) => {
    if (!words) return '';
    return words === 'row'
      ? 'Whose words they are is said in the same row.'
      : `Whose words: ${provenance[words].name}.`;
  },
  readHeading: 'How to open them',
  readIntro: 'Put the files in one folder and start there.',
  python: 'Python, with nothing to install',
  r: 'R, with nothing to install',
  spreadsheet: 'Spreadsheet',
  spreadsheetSteps: [
    'Do not double-click the file: letters such as ë may come out wrong.',
    'In Excel: choose Data, then From Text/CSV. In LibreOffice: choose File, then Open.',
    'Choose UTF-8 as character set and the comma as separator.',
  ],
  apostrophe:
    'Where a text begins with =, +, - or @, the table puts an apostrophe before it, so that a spreadsheet does not start calculating. In study.json it is not there.',
  rightsHeading: 'What you may do with them',
  rights: (reuse) =>
    reuse
      ? `For reuse of the words: ${reuse}.`
      : 'There is no licence for reuse. The words of the talk remain the researcher’s. To reuse more than a quotation, ask first.',
  quotes:
    'The people quoted are speaking about themselves. Quote each passage in full, and say no more of a speaker than the talk does.',
  citeHeading: 'How to refer to them',
  cite: 'For the words of the talk, refer to the talk. For what we add to it, such as a translation or a relation, refer to these data:',
  talk: (researcher, day) =>
    day
      ? `The slides of a talk: ${researcher}, ${formatDay(day, 'en')}`
      : `The slides of a talk: ${researcher}`,
  dataset: 'Data set',
  version: (version) => `Version ${version}`,
  stable:
    'The addresses of the files stay the same. Should study.json change so that a program has to be adapted, the schema gets a new number.',
  deposit:
    'As long as there is no licence, only whoever holds the rights may deposit this archive in a repository.',
  archiveHolds: 'This archive keeps a whole edition of the site:',
  archiveFolders: [
    'site/: the site itself; site/data/ has the data, site/downloads/ the figures and whatever else can be downloaded',
    'content/: the texts that the site is made of',
    'ro-crate-metadata.json: the description for programs (RO-Crate 1.1)',
    'package-lock.json: the software that the site was made with, with versions and licences',
    'checksums.txt: the SHA-256 of every other file; check them with: sha256sum -c checksums.txt',
  ],
  archiveParts: {
    site: 'The site',
    content: 'The texts that the site is made of',
    readme: 'What this archive holds, in Dutch and English',
    checksums: 'The SHA-256 of every other file',
    lockfile: 'The software that the site was made with, with versions and licences',
  },
};

export const accessibility: typeof nl.accessibility = {
  description: 'What was tested of this site’s accessibility, how, and what was not.',
  intro: [
    'Everyone should be able to read and use this site: with a keyboard, with a screen reader, in large type, on a phone and on paper. We aim for WCAG 2.2, the international guidelines, at levels A and AA. Below, each criterion says what was tested, and what was not.',
    'This is not a claim that the site meets every criterion. Nobody from outside has audited it, nor has anyone who uses a screen reader every day. We did check what one screen reader, Orca, reads out.',
  ],
  about: 'The names of the criteria are those of the W3C Recommendation.',
  statuses: {
    machine: { name: 'by a test', means: 'a program checks it, but does not see everything' },
    hand: { name: 'by hand', means: 'looked at or read on' },
    untested: { name: 'not tested', means: 'we do not know for certain' },
    absent: { name: 'does not occur', means: 'the site has nothing that the criterion is about' },
  },
  counts: 'How the criteria were looked at',
  principles: ['Perceivable', 'Operable', 'Understandable', 'Robust'],
  columns: { criterion: 'Criterion', level: 'Level', status: 'How', says: 'What was done' },
  tests: 'Tests',
  browsersHeading: 'What it was tested with',
  browsers: [
    'All tests run in Chromium. Some also run in Firefox and in WebKit, the engine of Safari: three journeys through the site, the deck, a figure, the explanation of a term, a figure on another website, and all pages without a network. In Firefox we also looked at what comes out on paper.',
    'The screen reader was Orca 43, with Firefox, on Linux and in Dutch. We checked the opening page, the talk explained, a point, a quote, a term, a figure, an exercise and the deck.',
    'Not tested: Safari itself, other screen readers, speech control, eye control, magnifiers and the PDFs. That of the brief is made as PDF/UA-1 and checked by Typst, which makes it; not by anyone else.',
  ],
  barrierHeading: 'Does something stand in your way?',
  barrier: 'Please tell us. Say on which page it was and what you were using.',
  noContact: 'The makers of this site have not given an address for that yet.',
};

export const spectrum: typeof nl.spectrum = {
  relation: 'Relationship',
  strain: 'Under pressure, in our reading',
  quote: 'Quote',
  method:
    'The relationships stand in the order of the talk, with even steps between them. Distance, colour and the width of the arcs follow that order; they are not measured.',
  steps: {
    people: 'Two people',
    poles: 'Two ends',
    relations: 'Relationships',
    strains: 'Under pressure',
    tip: 'Out of balance',
  },
  slider: 'Move the other person closer or farther away',
  place_of: (n, total) => `${n} of ${total}`,
  summary: ({ near, far, relations }) =>
    `A staircase between two ends. At the top: ${near.join(', ')}. At the bottom: ${far.join(', ')}. From top to bottom, each a step farther apart: ${relations.join(', ')}.`,
};

export const egoNetworks: typeof nl.egoNetworks = {
  network: 'Network',
  drawn: 'Drawn as',
  quote: 'Quote',
  noQuote: 'No quote goes with it.',
  person: 'someone in the network',
  shapes: {
    sparse: { sign: 'dots: nobody', drawing: 'Empty places, and one thin line to someone.' },
    distant: {
      sign: 'ring: nearby',
      drawing: 'People on long lines, outside a ring with no one else in it.',
    },
    burdened: { sign: 'block: problem', drawing: 'A small block hangs from each person.' },
    overloaded: {
      sign: 'pile: too heavy',
      drawing: 'A pile lies on each person.',
    },
  },
  steps: { drawing: 'Without words', named: 'What the talk names', quote: 'Quote' },
  method:
    'Where the people stand was settled by a method that pushes points apart. Each drawing has as many places: in a weak network nearly all are empty, in one that is far away they lie farther from the middle.',
  place_of: (n, total) => `${n} of ${total}`,
  summary: ({ ego, networks }) => `Small networks, each with ${ego} in the middle. ${networks.join(' ')}`,
};

export const argumentMap: typeof nl.argumentMap = {
  finding: 'Point',
  kind: 'Kind',
  words: 'In the talk',
  outwards: 'Link to',
  inwards: 'Link from',
  quote: 'Quote',
  basis: { talk: 'according to the talk', reading: 'our reading' },
  key: { talk: 'a link of the talk', reading: 'a link of ours' },
  tick: (reading) => `Also show the links we make (${reading})`,
  withQuote: 'with the quote',
  method:
    'Above each column stand words of the talk. A point stands in the column where the talk says it, in the talk’s order. What stands under another point on the slide is indented, and no line is drawn. Lines to the same point run together. The length of a line says nothing.',
  summary: ({ findings, talk, reading }) =>
    `${findings} points and the links between them. Links that the talk makes: ${talk}. Links that we make: ${reading}.`,
  grouped: (findings) =>
    `${findings} points are too many to draw one by one. So under each heading, the points of one kind stand together. Choose a group, and its points are listed with it; the file with the table has every point.`,
  more: (findings) => `and ${findings} more`,
};

export const routes: typeof nl.routes = {
  finding: 'Point',
  kind: 'Kind',
  route: 'Route',
  link: 'Link',
  quote: 'Quote',
  steps: ['Routes', 'What contrasts with them', 'Reasons', 'Points'],
  method:
    'What stands on a route follows from the links between the points: what contrasts with the route, what is a reason for that, and what belongs to it. At each point that no other point belongs to, a road narrows for a moment, always by as much. How long a road is says nothing.',
  route_of: (n, total) => `route ${n} of ${total}`,
  summary: (goal, routes) => `Routes to ‘${goal}’. ${routes.join(' ')}`,
  against: (findings) => `In contrast with it: ${findings.join('; ')}.`,
};

export const placeMap: typeof nl.placeMap = {
  what: 'What',
  name: 'Name',
  slide: 'On the slide',
  kinds: { place: 'Place', period: 'Years', day: 'Date', method: 'Method' },
  period: (start, end) => (start === end ? String(start) : `${start} to ${end}`),
  yearsOfStudy: 'the years of the study',
  dayMarked: 'marked on the bar',
  method:
    'The outline is from Natural Earth, in a projection that keeps areas equal. Islands far from the rest are left off the map, unless a place of the study lies on them.',
  placeOf: (n, total) => `place ${n} of ${total}`,
  methodOf: (n, total) => `method ${n} of ${total}`,
  writtenAs: (verbatim) => `written as ${verbatim} on the slide`,
  onSlides: (slides) => `on slide${slides.length > 1 ? 's' : ''} ${formatList(slides.map(String), 'en')}`,
  slidesSay: (slides) =>
    `slide${slides.length > 1 ? 's' : ''} ${formatList(slides.map(String), 'en')} ${slides.length > 1 ? 'say' : 'says'}`,
  summary: ({ places, period, day, methods }) =>
    [
      `A map with dots: ${formatList(places, 'en')}.`,
      period && `A bar with the years ${period}${day ? `, and on it ${day}` : ''}.`,
      !period && day && `A date: ${day}.`,
      methods.length > 0 && `A list of methods: ${methods.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
};
