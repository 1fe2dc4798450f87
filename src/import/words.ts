/** What an import says of itself, in the language of the study. */
import type { Language } from '../schema/primitives.ts';
import type { LossKind, Remark } from './imported.ts';
import type { Spoken } from './language.ts';

/** Of rules whose problems an import leaves. */
type LeftProblems = Partial<Record<string, (count: number) => string>>;

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** The Dutch words are the type. */
const nl = {
  /** Before the number in an id. */
  slide: 'dia',
  part: 'deel',
  slides: (from: number, to: number) => (from === to ? `Dia ${from}` : `Dia’s ${from}–${to}`),
  /** In place of what a lecturer says. */
  say: 'Nog te schrijven: wat u bij deze dia zegt.',
  inTalk: {
    head: 'Gemaakt uit dia’s. Wat gegokt is en wat wegbleef, staat in _import.md.',
    isQuote: 'een citaat?',
    isGuess: 'gegokt',
  },
  losses: {
    chart: 'grafiek',
    media: 'film of geluid',
    equation: 'formule',
    object: 'ingevoegd bestand',
    ink: 'met de pen getekend',
    animation: 'animatie: alles staat er nu tegelijk',
    drawing: 'getekende vorm of pijl zonder woorden',
    diagram: 'SmartArt: de tekening bleef weg, de woorden staan er van boven naar beneden',
    table: 'tabel: de cellen staan er na elkaar, rij voor rij (rijen × kolommen)',
    link: 'link',
    layout: 'woorden van de achtergrond, die op meer dia’s staan',
    date: 'een datum die PowerPoint zelf invult: hier staat die van de laatste keer bewaren',
    missing: 'ontbreekt in het bestand',
  } satisfies Record<LossKind, string>,
  remark(remark: Remark): string {
    if (remark.says === 'encoding')
      return `De letters zijn gelezen als ${remark.as}. Staan er vreemde tekens, bewaar de tekst dan als UTF-8.`;
    if (remark.says === 'rows joined')
      return 'Rijen die alleen door de breedte waren afgebroken, zijn aan elkaar gezet. Dat is gegokt.';
    if (remark.says === 'pictures of pages')
      return 'Uit een PDF lezen wij alleen woorden. Plaatjes en tekeningen bleven weg; koppen, opsommingen en volgorde zijn gegokt naar de plaats van de letters.';
    return {
      page: 'De dia’s zijn verdeeld bij elk nieuw blad.',
      rule: 'De dia’s zijn verdeeld bij elke streep.',
      name: 'De dia’s zijn verdeeld bij hun naam (“Dia 3”).',
      indent:
        'De dia’s zijn verdeeld bij elke rij die met een spatie begint: die blijft over van een nieuw blad. Dat is gegokt.',
      space: 'De dia’s zijn verdeeld bij twee lege regels. Dat is gegokt.',
      nothing: 'Niets verdeelt de tekst: zij is één dia. Zet een rij --- tussen dia’s en begin opnieuw.',
    }[remark.by];
  },
  spoken: ({ language, by }: Spoken) =>
    `Taal van de lezing: ${language}, ${by === 'words' ? 'gegokt naar de woorden' : by === 'program' ? 'zoals PowerPoint die noemt' : 'gegokt: niets wijst een taal aan'}. Klopt dat niet, begin dan opnieuw met --spoken en de taal.`,
  report: {
    title: (file: string) => `Wat er van ${file} is gemaakt`,
    counts: (slides: number, lines: number, file: string) =>
      `${counted(slides, 'dia', 'dia’s')} met ${counted(lines, 'regel', 'regels')} uit ${file}.`,
    hidden: (numbers: string) =>
      `Verborgen, dus niet in de lezing: dia ${numbers}. De woorden staan in _notes.txt.`,
    wordless: (numbers: string) => `Zonder woorden, dus niet in de lezing: dia ${numbers}.`,
    order: (numbers: string) => `Volgorde gegokt op dia ${numbers}: kijk die na.`,
    headings: (numbers: string) => `Kop gegokt op dia ${numbers}.`,
    unnamed: (numbers: string) => `Geen kop gevonden op dia ${numbers}.`,
    losses: (kinds: string) => `Weggelaten of anders: ${kinds}.`,
    apart: (notes: number, comments: number, unshown: number) =>
      `Apart gehouden in _notes.txt, en nergens op de site: aantekeningen bij ${counted(notes, 'dia', 'dia’s')}, ${counted(comments, 'opmerking', 'opmerkingen')}, ${counted(unshown, 'regel', 'regels')} die niemand kon zien.`,
    pictures: (count: number) =>
      `In _pictures/: ${counted(count, 'plaatje', 'plaatjes')}. De site toont er geen: wie de rechten heeft, is niet bekend.`,
    author: (name: string) =>
      `Het bestand noemt als maker: ${name}. Vul in study.yaml zelf in wie de lezing gaf.`,
    check: (problems: string) =>
      `npm run check zal melden: ${problems}. Tot dat in orde is, wordt er geen site gemaakt.`,
    clean: 'npm run check zal niets melden: de site kan meteen gemaakt worden.',
    bySlide: 'Per dia',
    read: (lines: number) => `Gelezen: ${counted(lines, 'regel', 'regels')}.`,
    nothing: 'Geen woorden gelezen.',
    notShown: 'Verborgen.',
    heading: (words: string) => `Kop gegokt: “${words}”.`,
    noHeading: 'Geen kop gevonden.',
    chosen: 'Volgorde gegokt. Gekozen:',
    other: 'Het kan ook zijn:',
    left: 'Weggelaten of anders:',
    picture: (file: string, alternative: string, machine: boolean) =>
      `Plaatje ${file}${alternative ? `, beschreven als “${alternative}”${machine ? ' (door een machine)' : ''}` : ', zonder beschrijving'}.`,
    unreadable: 'Een teken is niet te lezen; er staat □ in de plaats.',
  },
  /** Headings of what is kept apart. */
  notes: {
    head: 'Dit stond niet op het scherm. Niets leest dit bestand, en niets ervan komt op de site.',
    notes: 'Aantekeningen',
    comments: 'Opmerkingen',
    unshown: 'Niet te zien op de dia',
    hidden: 'Verborgen dia',
  },
  problems: {
    'line-is-translated': (count: number) => `${count} × een vertaling die ontbreekt`,
    'text-can-be-shown': () => 'tekens die geen letter hier heeft',
  } as LeftProblems,
};

const en: typeof nl = {
  slide: 'slide',
  part: 'part',
  slides: (from, to) => (from === to ? `Slide ${from}` : `Slides ${from}–${to}`),
  say: 'Still to be written: what you say with this slide.',
  inTalk: {
    head: 'Made from slides. What was guessed and what was left out stands in _import.md.',
    isQuote: 'a quote?',
    isGuess: 'a guess',
  },
  losses: {
    chart: 'chart',
    media: 'film or sound',
    equation: 'equation',
    object: 'embedded file',
    ink: 'drawn with the pen',
    animation: 'animation: everything is there at once now',
    drawing: 'drawn shape or arrow without words',
    diagram: 'SmartArt: the drawing was left out, the words stand from top to bottom',
    table: 'table: the cells stand one after another, row by row (rows × columns)',
    link: 'link',
    layout: 'words of the background, which stand on several slides',
    date: 'a date that PowerPoint fills in itself: here stands that of the last time it was saved',
    missing: 'missing from the file',
  },
  remark(remark) {
    if (remark.says === 'encoding')
      return `The letters were read as ${remark.as}. If there are strange signs, save the text as UTF-8.`;
    if (remark.says === 'rows joined')
      return 'Rows that only the width had broken were joined. That is a guess.';
    if (remark.says === 'pictures of pages')
      return 'Of a PDF we read words alone. Pictures and drawings were left out; headings, lists and order are guessed by where the letters stand.';
    return {
      page: 'The slides were divided at each new page.',
      rule: 'The slides were divided at each rule.',
      name: 'The slides were divided at their names (“Slide 3”).',
      indent:
        'The slides were divided at each row that begins with a space: it is left of a new page. That is a guess.',
      space: 'The slides were divided at two empty rows. That is a guess.',
      nothing: 'Nothing divides the text: it is one slide. Put a row of --- between slides and start again.',
    }[remark.by];
  },
  spoken: ({ language, by }) =>
    `Language of the talk: ${language}, ${by === 'words' ? 'guessed by its words' : by === 'program' ? 'as PowerPoint has it' : 'a guess: nothing tells it'}. If that is wrong, start again with --spoken and the language.`,
  report: {
    title: (file) => `What was made of ${file}`,
    counts: (slides, lines, file) =>
      `${counted(slides, 'slide', 'slides')} with ${counted(lines, 'line', 'lines')} from ${file}.`,
    hidden: (numbers) => `Hidden, so not in the talk: slide ${numbers}. The words are in _notes.txt.`,
    wordless: (numbers) => `Without words, so not in the talk: slide ${numbers}.`,
    order: (numbers) => `Order guessed on slide ${numbers}: look at it.`,
    headings: (numbers) => `Heading guessed on slide ${numbers}.`,
    unnamed: (numbers) => `No heading found on slide ${numbers}.`,
    losses: (kinds) => `Left out or changed: ${kinds}.`,
    apart: (notes, comments, unshown) =>
      `Kept apart in _notes.txt, and nowhere on the site: notes to ${counted(notes, 'slide', 'slides')}, ${counted(comments, 'comment', 'comments')}, ${counted(unshown, 'line', 'lines')} that nobody could see.`,
    pictures: (count) =>
      `In _pictures/: ${counted(count, 'picture', 'pictures')}. The site shows none: who has the rights is not known.`,
    author: (name) => `The file names as its maker: ${name}. Say in study.yaml yourself who gave the talk.`,
    check: (problems) => `npm run check will report: ${problems}. Until that is mended, no site is made.`,
    clean: 'npm run check will report nothing: the site can be made at once.',
    bySlide: 'Slide by slide',
    read: (lines) => `Read: ${counted(lines, 'line', 'lines')}.`,
    nothing: 'No words read.',
    notShown: 'Hidden.',
    heading: (words) => `Heading guessed: “${words}”.`,
    noHeading: 'No heading found.',
    chosen: 'Order guessed. Chosen:',
    other: 'It may also be:',
    left: 'Left out or changed:',
    picture: (file, alternative, machine) =>
      `Picture ${file}${alternative ? `, described as “${alternative}”${machine ? ' (by a machine)' : ''}` : ', without a description'}.`,
    unreadable: 'A sign cannot be read; □ stands in its place.',
  },
  notes: {
    head: 'This was not on the screen. Nothing reads this file, and nothing of it reaches the site.',
    notes: 'Notes',
    comments: 'Comments',
    unshown: 'Not to be seen on the slide',
    hidden: 'Hidden slide',
  },
  problems: {
    'line-is-translated': (count) => `${count} × a translation that is missing`,
    'text-can-be-shown': () => 'signs that no typeface here has',
  },
};

export const IMPORT_WORDS: Record<Language, typeof nl> = { nl, en };
