/**
 * Every success criterion of WCAG 2.2 at levels A and AA, with what is known of this software and how. The only place
 * that says so; the page about accessibility shows it. A claim stays here only as long as its test is there.
 * Names: the W3C Recommendation of 5 October 2023; in Dutch those of the authorised translation, as NL Design System
 * gives them.
 */
import type { Language } from '../../schema/primitives.ts';

/** How a criterion was looked at. */
export const STATUSES = ['machine', 'hand', 'untested', 'absent'] as const;
export type Status = (typeof STATUSES)[number];

export interface Criterion {
  id: string;
  level: 'A' | 'AA';
  name: Record<Language, string>;
  /** By a test, by a person, not at all, or there is nothing here that it is about. */
  status: Status;
  /** The files of the tests that look at it, in whole or in part. */
  tests: readonly string[];
  /** What was tested or looked at, and what not, in one or two plain sentences. */
  says: Record<Language, string>;
}

/** The day on which what is said to be done by hand was last done. */
export const LOOKED_AT = '2026-11-22';

export const CRITERIA: readonly Criterion[] = [
  {
    id: '1.1.1',
    level: 'A',
    name: { nl: 'Niet-tekstuele content', en: 'Non-text Content' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/built/access.test.ts'],
    says: {
      nl: 'Elke tekening heeft een naam, een beschrijving en een tabel, en elk teken een naam; een test zoekt wat geen naam heeft. Of de woorden goed zijn, ziet een test niet.',
      en: 'Every drawing has a name, a description and a table, and every sign a name; a test looks for what has none. It cannot see whether the words are good.',
    },
  },
  {
    id: '1.2.1',
    level: 'A',
    name: {
      nl: 'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
      en: 'Audio-only and Video-only (Prerecorded)',
    },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er is geen geluid en geen video.',
      en: 'There is no audio and no video.',
    },
  },
  {
    id: '1.2.2',
    level: 'A',
    name: { nl: 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)', en: 'Captions (Prerecorded)' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er is geen video.',
      en: 'There is no video.',
    },
  },
  {
    id: '1.2.3',
    level: 'A',
    name: {
      nl: 'Audiodescriptie of media-alternatief (vooraf opgenomen)',
      en: 'Audio Description or Media Alternative (Prerecorded)',
    },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er is geen video.',
      en: 'There is no video.',
    },
  },
  {
    id: '1.2.4',
    level: 'AA',
    name: { nl: 'Ondertitels voor doven en slechthorenden (live)', en: 'Captions (Live)' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er wordt niets live uitgezonden.',
      en: 'Nothing is broadcast live.',
    },
  },
  {
    id: '1.2.5',
    level: 'AA',
    name: { nl: 'Audiodescriptie (vooraf opgenomen)', en: 'Audio Description (Prerecorded)' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er is geen video.',
      en: 'There is no video.',
    },
  },
  {
    id: '1.3.1',
    level: 'A',
    name: { nl: 'Info en relaties', en: 'Info and Relationships' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/built/access.test.ts', 'test/long/access.test.ts'],
    says: {
      nl: 'Tests gaan na of koppen, lijsten, tabellen en delen van de pagina ook in de code zo heten.',
      en: 'Tests check that headings, lists, tables and parts of the page are marked as such in the code.',
    },
  },
  {
    id: '1.3.2',
    level: 'A',
    name: { nl: 'Betekenisvolle volgorde', en: 'Meaningful Sequence' },
    status: 'hand',
    tests: ['test/built/access.test.ts'],
    says: {
      nl: 'Nagelezen in welke volgorde rapport, bevinding, figuur, presentatie, samenvatting en de pagina ‘Delen’ worden voorgelezen. Bij drie ervan bewaakt een test die volgorde.',
      en: 'We read through the order in which report, finding, figure, deck, brief and share page are read out. For three of them a test guards that order.',
    },
  },
  {
    id: '1.3.3',
    level: 'A',
    name: { nl: 'Zintuiglijke eigenschappen', en: 'Sensory Characteristics' },
    status: 'untested',
    tests: [],
    says: {
      nl: 'Niet stap voor stap nagegaan. De uitleg bij figuren noemt wel vormen en plaatsen; dezelfde gegevens staan in een tabel.',
      en: 'Not checked step by step. The explanations of figures do name shapes and places; the same data are in a table.',
    },
  },
  {
    id: '1.3.4',
    level: 'AA',
    name: { nl: 'Weergavestand', en: 'Orientation' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Tests lezen de pagina’s op een staand en op een liggend scherm.',
      en: 'Tests read the pages in portrait and in landscape.',
    },
  },
  {
    id: '1.3.5',
    level: 'AA',
    name: { nl: 'Identificeer het doel van de input', en: 'Identify Input Purpose' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'De site vraagt niets over u.',
      en: 'The site asks nothing about you.',
    },
  },
  {
    id: '1.4.1',
    level: 'A',
    name: { nl: 'Gebruik van kleur', en: 'Use of Color' },
    status: 'hand',
    tests: ['test/built/access.test.ts'],
    says: {
      nl: 'Figuren bekeken zonder eigen kleuren: tekens verschillen ook in vorm, verbanden ook in het soort lijn, en links in een zin zijn onderstreept.',
      en: 'Figures were looked at without colours of their own: signs differ in shape too, relations in the kind of line, and links in a sentence are underlined.',
    },
  },
  {
    id: '1.4.2',
    level: 'A',
    name: { nl: 'Geluidsbediening', en: 'Audio Control' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Er is geen geluid.',
      en: 'There is no sound.',
    },
  },
  {
    id: '1.4.3',
    level: 'AA',
    name: { nl: 'Contrast (minimum)', en: 'Contrast (Minimum)' },
    status: 'machine',
    tests: ['src/styles/tokens.test.ts', 'test/built/views.test.ts'],
    says: {
      nl: 'Een test rekent de kleuren van tekst na, in licht en donker; een andere meet ze op de pagina’s.',
      en: 'One test calculates the colours of text, light and dark; another measures them on the pages.',
    },
  },
  {
    id: '1.4.4',
    level: 'AA',
    name: { nl: 'Herschalen van tekst', en: 'Resize Text' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Een test maakt alleen de tekst twee keer zo groot en zoekt wat wegvalt of over elkaar staat.',
      en: 'A test makes the text alone twice as large and looks for what is cut or overlaps.',
    },
  },
  {
    id: '1.4.5',
    level: 'AA',
    name: { nl: 'Afbeeldingen van tekst', en: 'Images of Text' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Woorden op de pagina’s zijn tekst, ook in tekeningen. Plaatjes zijn er alleen om te downloaden en te delen.',
      en: 'Words on the pages are text, in drawings too. Pictures are there only to download and share.',
    },
  },
  {
    id: '1.4.10',
    level: 'AA',
    name: { nl: 'Reflow', en: 'Reflow' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/long/access.test.ts'],
    says: {
      nl: 'Tests openen de pagina’s 320 pixels breed en zoeken wat opzij schuift, wegvalt of over elkaar staat.',
      en: 'Tests open the pages 320 pixels wide and look for what scrolls sideways, is cut or overlaps.',
    },
  },
  {
    id: '1.4.11',
    level: 'AA',
    name: { nl: 'Contrast van niet-tekstuele content', en: 'Non-text Contrast' },
    status: 'machine',
    tests: ['src/styles/tokens.test.ts'],
    says: {
      nl: 'Een test rekent de kleuren van tekens, lijnen en focus na, in licht en donker. Op de pagina’s zelf is dit niet gemeten.',
      en: 'A test calculates the colours of signs, lines and focus, light and dark. On the pages themselves it was not measured.',
    },
  },
  {
    id: '1.4.12',
    level: 'AA',
    name: { nl: 'Tekstafstand', en: 'Text Spacing' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Een test zet regels, letters en woorden verder uit elkaar en zoekt wat wegvalt of over elkaar staat.',
      en: 'A test sets lines, letters and words further apart and looks for what is cut or overlaps.',
    },
  },
  {
    id: '1.4.13',
    level: 'AA',
    name: { nl: 'Content bij hover of focus', en: 'Content on Hover or Focus' },
    status: 'machine',
    tests: ['test/built/exploring.test.ts'],
    says: {
      nl: 'Alleen de uitleg bij een begrip verschijnt bij focus; een test sluit haar met Escape. Aanwijzen met de muis doet niets.',
      en: 'Only the explanation of a term appears on focus; a test closes it with Escape. Pointing at it does nothing.',
    },
  },
  {
    id: '2.1.1',
    level: 'A',
    name: { nl: 'Toetsenbord', en: 'Keyboard' },
    status: 'machine',
    tests: [
      'test/built/views.test.ts',
      'test/built/exploring.test.ts',
      'test/built/deck.test.ts',
      'test/long/access.test.ts',
    ],
    says: {
      nl: 'Tests volgen drie routes door de site en gaan langs alle figuren, met alleen toetsen.',
      en: 'Tests follow three journeys through the site, and visit all figures, with keys alone.',
    },
  },
  {
    id: '2.1.2',
    level: 'A',
    name: { nl: 'Geen toetsenbordval', en: 'No Keyboard Trap' },
    status: 'machine',
    tests: ['test/built/views.test.ts'],
    says: {
      nl: 'Een test gaat met Tab door het hele rapport en er weer uit.',
      en: 'A test goes through the whole report by Tab, and out of it.',
    },
  },
  {
    id: '2.1.4',
    level: 'A',
    name: { nl: 'Enkel teken sneltoetsen', en: 'Character Key Shortcuts' },
    status: 'machine',
    tests: ['test/built/deck.test.ts'],
    says: {
      nl: 'In de presentatie kunt u de sneltoetsen met letters uitzetten; een test doet dat.',
      en: 'In the deck you can switch off the shortcuts that are letters; a test does so.',
    },
  },
  {
    id: '2.2.1',
    level: 'A',
    name: { nl: 'Timing aanpasbaar', en: 'Timing Adjustable' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Niets heeft een tijdslimiet.',
      en: 'Nothing has a time limit.',
    },
  },
  {
    id: '2.2.2',
    level: 'A',
    name: { nl: 'Pauzeren, stoppen, verbergen', en: 'Pause, Stop, Hide' },
    status: 'untested',
    tests: [],
    says: {
      nl: 'Alleen in het venster van de spreker loopt iets vanzelf: de klok en de tijd die over is. De stopwatch kunt u stilzetten, die twee niet.',
      en: 'Only in the presenter’s window does anything run by itself: the clock and the time left. The stopwatch can be paused, these two cannot.',
    },
  },
  {
    id: '2.3.1',
    level: 'A',
    name: { nl: 'Drie flitsen of beneden drempelwaarde', en: 'Three Flashes or Below Threshold' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Niets knippert.',
      en: 'Nothing flashes.',
    },
  },
  {
    id: '2.4.1',
    level: 'A',
    name: { nl: 'Blokken omzeilen', en: 'Bypass Blocks' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/long/access.test.ts'],
    says: {
      nl: 'De eerste link op een pagina leidt naar de inhoud; een test volgt hem.',
      en: 'The first link on a page leads to the content; a test follows it.',
    },
  },
  {
    id: '2.4.2',
    level: 'A',
    name: { nl: 'Paginatitel', en: 'Page Titled' },
    status: 'machine',
    tests: ['test/built/page-source.test.ts'],
    says: {
      nl: 'Een test gaat na of elke pagina een eigen titel heeft.',
      en: 'A test checks that every page has a title of its own.',
    },
  },
  {
    id: '2.4.3',
    level: 'A',
    name: { nl: 'Focus volgorde', en: 'Focus Order' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/long/access.test.ts'],
    says: {
      nl: 'Tests lopen met Tab langs de pagina’s en komen alles in volgorde tegen.',
      en: 'Tests walk the pages by Tab and meet everything in order.',
    },
  },
  {
    id: '2.4.4',
    level: 'A',
    name: { nl: 'Linkdoel (in context)', en: 'Link Purpose (In Context)' },
    status: 'hand',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'De tekst van links gelezen op de pagina’s die bij 1.3.2 staan. Een test zoekt links zonder naam.',
      en: 'The texts of links were read on the pages named at 1.3.2. A test looks for links without a name.',
    },
  },
  {
    id: '2.4.5',
    level: 'AA',
    name: { nl: 'Meerdere manieren', en: 'Multiple Ways' },
    status: 'hand',
    tests: [],
    says: {
      nl: 'Nagegaan: elke bevinding, elk citaat en elke figuur is te vinden via een lijst in het menu, en via de regels van de bron.',
      en: 'Checked: every finding, quote and figure can be found through a list in the menu, and through the lines of the source.',
    },
  },
  {
    id: '2.4.6',
    level: 'AA',
    name: { nl: 'Koppen en labels', en: 'Headings and Labels' },
    status: 'hand',
    tests: ['test/built/access.test.ts'],
    says: {
      nl: 'Koppen en namen van knoppen gelezen op de pagina’s die bij 1.3.2 staan.',
      en: 'Headings and names of buttons were read on the pages named at 1.3.2.',
    },
  },
  {
    id: '2.4.7',
    level: 'AA',
    name: { nl: 'Focus zichtbaar', en: 'Focus Visible' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/built/access.test.ts'],
    says: {
      nl: 'Een test zoekt op elke plek in het rapport naar de rand om wat de focus heeft; een andere doet dat in eigen kleuren van de lezer.',
      en: 'At every stop in the report a test looks for the edge around what has the focus; another does so in the reader’s own colours.',
    },
  },
  {
    id: '2.4.11',
    level: 'AA',
    name: { nl: 'Focus niet bedekt (minimum)', en: 'Focus Not Obscured (Minimum)' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Een test gaat met Tab langs de pagina’s, breed en op een telefoon, en zoekt wat bedekt is.',
      en: 'A test goes along the pages by Tab, wide and on a phone, and looks for what is covered.',
    },
  },
  {
    id: '2.5.1',
    level: 'A',
    name: { nl: 'Aanwijzergebaren', en: 'Pointer Gestures' },
    status: 'machine',
    tests: ['test/built/deck.test.ts'],
    says: {
      nl: 'Met vegen bladert u door de presentatie; knoppen doen hetzelfde. Een test probeert beide.',
      en: 'A swipe turns the slides; buttons do the same. A test tries both.',
    },
  },
  {
    id: '2.5.2',
    level: 'A',
    name: { nl: 'Aanwijzerannulering', en: 'Pointer Cancellation' },
    status: 'untested',
    tests: [],
    says: {
      nl: 'Knoppen en links werken pas bij loslaten. Voor slepen in een oefening is dit niet nagegaan.',
      en: 'Buttons and links act on release. For dragging in an exercise this was not checked.',
    },
  },
  {
    id: '2.5.3',
    level: 'A',
    name: { nl: 'Label in naam', en: 'Label in Name' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Een test zoekt knoppen en links waarvan de naam de zichtbare woorden niet bevat.',
      en: 'A test looks for buttons and links whose name does not contain the words that are seen.',
    },
  },
  {
    id: '2.5.4',
    level: 'A',
    name: { nl: 'Bewegingsactivering', en: 'Motion Actuation' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'Schudden of kantelen doet niets.',
      en: 'Shaking or tilting does nothing.',
    },
  },
  {
    id: '2.5.7',
    level: 'AA',
    name: { nl: 'Sleepbewegingen', en: 'Dragging Movements' },
    status: 'machine',
    tests: ['test/built/teaching.test.ts'],
    says: {
      nl: 'Alleen in een oefening kunt u slepen. Knoppen doen daar hetzelfde; een test gebruikt ze.',
      en: 'You can drag only in an exercise. Buttons do the same there; a test uses them.',
    },
  },
  {
    id: '2.5.8',
    level: 'AA',
    name: { nl: 'Grootte van het aanwijsgebied (minimum)', en: 'Target Size (Minimum)' },
    status: 'machine',
    tests: ['test/long/access.test.ts'],
    says: {
      nl: 'Een test meet of knoppen en links 24 bij 24 pixels zijn, of genoeg ruimte om zich heen hebben. Links in een zin tellen niet mee.',
      en: 'A test measures whether buttons and links are 24 by 24 pixels or have room around them. Links in a sentence do not count.',
    },
  },
  {
    id: '3.1.1',
    level: 'A',
    name: { nl: 'Taal van de pagina', en: 'Language of Page' },
    status: 'machine',
    tests: ['test/built/views.test.ts'],
    says: {
      nl: 'Een test gaat na of bij elke pagina in de code staat in welke taal zij is.',
      en: 'A test checks that the code of every page says which language it is in.',
    },
  },
  {
    id: '3.1.2',
    level: 'AA',
    name: { nl: 'Taal van onderdelen', en: 'Language of Parts' },
    status: 'machine',
    tests: ['test/built/access.test.ts', 'test/built/words.test.ts'],
    says: {
      nl: 'Een test gaat na of bij woorden in een andere taal in de code staat welke taal dat is.',
      en: 'A test checks that the code says which language it is where words are in another one.',
    },
  },
  {
    id: '3.2.1',
    level: 'A',
    name: { nl: 'Bij focus', en: 'On Focus' },
    status: 'machine',
    tests: ['test/built/views.test.ts'],
    says: {
      nl: 'Een test gaat met Tab door het hele rapport; geen enkele stap opent een andere pagina.',
      en: 'A test goes through the whole report by Tab; no step opens another page.',
    },
  },
  {
    id: '3.2.2',
    level: 'A',
    name: { nl: 'Bij input', en: 'On Input' },
    status: 'hand',
    tests: [],
    says: {
      nl: 'Keuzes geprobeerd op de pagina ‘Delen’, in een figuur en in de legenda: ze veranderen alleen wat erbij staat.',
      en: 'Choices were tried on the share page, in a figure and in the legend: they change only what stands beside them.',
    },
  },
  {
    id: '3.2.3',
    level: 'AA',
    name: { nl: 'Consistente navigatie', en: 'Consistent Navigation' },
    status: 'machine',
    tests: ['test/built/access.test.ts'],
    says: {
      nl: 'Een test vergelijkt het menu van alle pagina’s.',
      en: 'A test compares the menu of all pages.',
    },
  },
  {
    id: '3.2.4',
    level: 'AA',
    name: { nl: 'Consistente identificatie', en: 'Consistent Identification' },
    status: 'hand',
    tests: [],
    says: {
      nl: 'Namen van knoppen en links vergeleken op de pagina’s die bij 1.3.2 staan.',
      en: 'Names of buttons and links were compared on the pages named at 1.3.2.',
    },
  },
  {
    id: '3.2.6',
    level: 'A',
    name: { nl: 'Consistente hulp', en: 'Consistent Help' },
    status: 'untested',
    tests: [],
    says: {
      nl: 'Waar een contact is opgegeven, staat ‘Meld een fout’ onderaan. Of dat overal gelijk is, is niet nagegaan.',
      en: 'Where a contact is given, ‘Report an error’ stands at the end. Whether that is alike everywhere was not checked.',
    },
  },
  {
    id: '3.3.1',
    level: 'A',
    name: { nl: 'Foutidentificatie', en: 'Error Identification' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'U kunt niets invullen wat fout kan zijn.',
      en: 'There is nothing to fill in that could be wrong.',
    },
  },
  {
    id: '3.3.2',
    level: 'A',
    name: { nl: 'Labels of instructies', en: 'Labels or Instructions' },
    status: 'machine',
    tests: ['test/built/views.test.ts'],
    says: {
      nl: 'Een test gaat na of elk veld en elke keuze een naam heeft.',
      en: 'A test checks that every field and every choice has a name.',
    },
  },
  {
    id: '3.3.3',
    level: 'AA',
    name: { nl: 'Foutsuggestie', en: 'Error Suggestion' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'U kunt niets invullen wat fout kan zijn.',
      en: 'There is nothing to fill in that could be wrong.',
    },
  },
  {
    id: '3.3.4',
    level: 'AA',
    name: {
      nl: 'Foutpreventie (wettelijk, financieel, gegevens)',
      en: 'Error Prevention (Legal, Financial, Data)',
    },
    status: 'absent',
    tests: [],
    says: {
      nl: 'U verstuurt hier niets.',
      en: 'You submit nothing here.',
    },
  },
  {
    id: '3.3.7',
    level: 'A',
    name: { nl: 'Overbodige invoer', en: 'Redundant Entry' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'U hoeft niets in te vullen.',
      en: 'There is nothing that you have to fill in.',
    },
  },
  {
    id: '3.3.8',
    level: 'AA',
    name: { nl: 'Toegankelijke authenticatie (minimum)', en: 'Accessible Authentication (Minimum)' },
    status: 'absent',
    tests: [],
    says: {
      nl: 'U hoeft niet in te loggen.',
      en: 'You do not have to log in.',
    },
  },
  {
    id: '4.1.2',
    level: 'A',
    name: { nl: 'Naam, rol, waarde', en: 'Name, Role, Value' },
    status: 'machine',
    tests: ['test/built/views.test.ts', 'test/built/access.test.ts', 'test/long/access.test.ts'],
    says: {
      nl: 'Tests gaan na of wat u bedient een naam, een soort en een stand heeft.',
      en: 'Tests check that what you operate has a name, a kind and a state.',
    },
  },
  {
    id: '4.1.3',
    level: 'AA',
    name: { nl: 'Statusberichten', en: 'Status Messages' },
    status: 'machine',
    tests: ['test/built/exploring.test.ts', 'test/built/deck.test.ts'],
    says: {
      nl: 'Tests gaan na of ‘gekopieerd’ en de nieuwe dia worden gemeld zonder dat de focus verspringt.',
      en: 'Tests check that ‘copied’ and the new slide are announced without moving the focus.',
    },
  },
];
