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

const ACCESS = 'test/built/access.test.ts';
const DECK = 'test/built/deck.test.ts';
const EXPLORING = 'test/built/exploring.test.ts';
const SOURCE = 'test/built/page-source.test.ts';
const TEACHING = 'test/built/teaching.test.ts';
const TOKENS = 'src/styles/tokens.test.ts';
const VIEWS = 'test/built/views.test.ts';
const WORDS = 'test/built/words.test.ts';
const LONG = 'test/long/access.test.ts';

type Says = Criterion['says'];
type Level = Criterion['level'];

/** Rows of the table, by status: number, level, the name in Dutch and in English, the tests where there are any, what is said. */
const checked =
  (status: Status) =>
  (id: string, level: Level, nl: string, en: string, tests: readonly string[], says: Says): Criterion => ({
    id,
    level,
    name: { nl, en },
    status,
    tests,
    says,
  });
const unchecked =
  (status: Status) =>
  (id: string, level: Level, nl: string, en: string, says: Says): Criterion =>
    checked(status)(id, level, nl, en, [], says);
const [machine, hand] = [checked('machine'), checked('hand')];
const [untested, absent] = [unchecked('untested'), unchecked('absent')];

export const CRITERIA: readonly Criterion[] = [
  machine('1.1.1', 'A', 'Niet-tekstuele content', 'Non-text Content', [VIEWS, ACCESS], {
    nl: 'Elke tekening heeft een naam, een beschrijving en een tabel, en elk teken een naam; een test zoekt wat geen naam heeft. Of de woorden goed zijn, ziet een test niet.',
    en: 'Every drawing has a name, a description and a table, and every sign a name; a test looks for what has none. It cannot see whether the words are good.',
  }),
  absent(
    '1.2.1',
    'A',
    'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
    'Audio-only and Video-only (Prerecorded)',
    {
      nl: 'Er is geen geluid en geen video.',
      en: 'There is no audio and no video.',
    },
  ),
  absent(
    '1.2.2',
    'A',
    'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
    'Captions (Prerecorded)',
    {
      nl: 'Er is geen video.',
      en: 'There is no video.',
    },
  ),
  absent(
    '1.2.3',
    'A',
    'Audiodescriptie of media-alternatief (vooraf opgenomen)',
    'Audio Description or Media Alternative (Prerecorded)',
    {
      nl: 'Er is geen video.',
      en: 'There is no video.',
    },
  ),
  absent('1.2.4', 'AA', 'Ondertitels voor doven en slechthorenden (live)', 'Captions (Live)', {
    nl: 'Er wordt niets live uitgezonden.',
    en: 'Nothing is broadcast live.',
  }),
  absent('1.2.5', 'AA', 'Audiodescriptie (vooraf opgenomen)', 'Audio Description (Prerecorded)', {
    nl: 'Er is geen video.',
    en: 'There is no video.',
  }),
  machine('1.3.1', 'A', 'Info en relaties', 'Info and Relationships', [VIEWS, ACCESS, LONG], {
    nl: 'Tests gaan na of koppen, lijsten, tabellen en delen van de pagina ook in de code zo heten.',
    en: 'Tests check that headings, lists, tables and parts of the page are marked as such in the code.',
  }),
  hand('1.3.2', 'A', 'Betekenisvolle volgorde', 'Meaningful Sequence', [ACCESS], {
    nl: 'Nagelezen in welke volgorde rapport, bevinding, figuur, presentatie, samenvatting en de pagina ‘Delen’ worden voorgelezen. Bij drie ervan bewaakt een test die volgorde.',
    en: 'We read through the order in which report, finding, figure, deck, brief and share page are read out. For three of them a test guards that order.',
  }),
  untested('1.3.3', 'A', 'Zintuiglijke eigenschappen', 'Sensory Characteristics', {
    nl: 'Niet stap voor stap nagegaan. De uitleg bij figuren noemt wel vormen en plaatsen; dezelfde gegevens staan in een tabel.',
    en: 'Not checked step by step. The explanations of figures do name shapes and places; the same data are in a table.',
  }),
  machine('1.3.4', 'AA', 'Weergavestand', 'Orientation', [LONG], {
    nl: 'Tests lezen de pagina’s op een staand en op een liggend scherm.',
    en: 'Tests read the pages in portrait and in landscape.',
  }),
  absent('1.3.5', 'AA', 'Identificeer het doel van de input', 'Identify Input Purpose', {
    nl: 'De site vraagt niets over u.',
    en: 'The site asks nothing about you.',
  }),
  hand('1.4.1', 'A', 'Gebruik van kleur', 'Use of Color', [ACCESS], {
    nl: 'Figuren bekeken zonder eigen kleuren: tekens verschillen ook in vorm, verbanden ook in het soort lijn, en links in een zin zijn onderstreept.',
    en: 'Figures were looked at without colours of their own: signs differ in shape too, relations in the kind of line, and links in a sentence are underlined.',
  }),
  absent('1.4.2', 'A', 'Geluidsbediening', 'Audio Control', {
    nl: 'Er is geen geluid.',
    en: 'There is no sound.',
  }),
  machine('1.4.3', 'AA', 'Contrast (minimum)', 'Contrast (Minimum)', [TOKENS, VIEWS], {
    nl: 'Een test rekent de kleuren van tekst na, in licht en donker; een andere meet ze op de pagina’s.',
    en: 'One test calculates the colours of text, light and dark; another measures them on the pages.',
  }),
  machine('1.4.4', 'AA', 'Herschalen van tekst', 'Resize Text', [LONG], {
    nl: 'Een test maakt alleen de tekst twee keer zo groot en zoekt wat wegvalt of over elkaar staat.',
    en: 'A test makes the text alone twice as large and looks for what is cut or overlaps.',
  }),
  absent('1.4.5', 'AA', 'Afbeeldingen van tekst', 'Images of Text', {
    nl: 'Woorden op de pagina’s zijn tekst, ook in tekeningen. Plaatjes zijn er alleen om te downloaden en te delen.',
    en: 'Words on the pages are text, in drawings too. Pictures are there only to download and share.',
  }),
  machine('1.4.10', 'AA', 'Reflow', 'Reflow', [VIEWS, LONG], {
    nl: 'Tests openen de pagina’s 320 pixels breed en zoeken wat opzij schuift, wegvalt of over elkaar staat.',
    en: 'Tests open the pages 320 pixels wide and look for what scrolls sideways, is cut or overlaps.',
  }),
  machine('1.4.11', 'AA', 'Contrast van niet-tekstuele content', 'Non-text Contrast', [TOKENS], {
    nl: 'Een test rekent de kleuren van tekens, lijnen en focus na, in licht en donker. Op de pagina’s zelf is dit niet gemeten.',
    en: 'A test calculates the colours of signs, lines and focus, light and dark. On the pages themselves it was not measured.',
  }),
  machine('1.4.12', 'AA', 'Tekstafstand', 'Text Spacing', [LONG], {
    nl: 'Een test zet regels, letters en woorden verder uit elkaar en zoekt wat wegvalt of over elkaar staat.',
    en: 'A test sets lines, letters and words further apart and looks for what is cut or overlaps.',
  }),
  machine('1.4.13', 'AA', 'Content bij hover of focus', 'Content on Hover or Focus', [EXPLORING], {
    nl: 'Alleen de uitleg bij een begrip verschijnt bij focus; een test sluit haar met Escape. Aanwijzen met de muis doet niets.',
    en: 'Only the explanation of a term appears on focus; a test closes it with Escape. Pointing at it does nothing.',
  }),
  machine('2.1.1', 'A', 'Toetsenbord', 'Keyboard', [VIEWS, EXPLORING, DECK, LONG], {
    nl: 'Tests volgen drie routes door de site en gaan langs alle figuren, met alleen toetsen.',
    en: 'Tests follow three journeys through the site, and visit all figures, with keys alone.',
  }),
  machine('2.1.2', 'A', 'Geen toetsenbordval', 'No Keyboard Trap', [VIEWS], {
    nl: 'Een test gaat met Tab door het hele rapport en er weer uit.',
    en: 'A test goes through the whole report by Tab, and out of it.',
  }),
  machine('2.1.4', 'A', 'Enkel teken sneltoetsen', 'Character Key Shortcuts', [DECK], {
    nl: 'In de presentatie kunt u de sneltoetsen met letters uitzetten; een test doet dat.',
    en: 'In the deck you can switch off the shortcuts that are letters; a test does so.',
  }),
  absent('2.2.1', 'A', 'Timing aanpasbaar', 'Timing Adjustable', {
    nl: 'Niets heeft een tijdslimiet.',
    en: 'Nothing has a time limit.',
  }),
  untested('2.2.2', 'A', 'Pauzeren, stoppen, verbergen', 'Pause, Stop, Hide', {
    nl: 'Alleen in het presentatorscherm loopt iets vanzelf: de klok en de tijd die over is. De stopwatch kunt u stilzetten, die twee niet.',
    en: 'Only in the presenter’s window does anything run by itself: the clock and the time left. The stopwatch can be paused, these two cannot.',
  }),
  absent('2.3.1', 'A', 'Drie flitsen of beneden drempelwaarde', 'Three Flashes or Below Threshold', {
    nl: 'Niets knippert.',
    en: 'Nothing flashes.',
  }),
  machine('2.4.1', 'A', 'Blokken omzeilen', 'Bypass Blocks', [VIEWS, LONG], {
    nl: 'De eerste link op een pagina leidt naar de inhoud; een test volgt hem.',
    en: 'The first link on a page leads to the content; a test follows it.',
  }),
  machine('2.4.2', 'A', 'Paginatitel', 'Page Titled', [SOURCE], {
    nl: 'Een test gaat na of elke pagina een eigen titel heeft.',
    en: 'A test checks that every page has a title of its own.',
  }),
  machine('2.4.3', 'A', 'Focus volgorde', 'Focus Order', [VIEWS, LONG], {
    nl: 'Tests lopen met Tab langs de pagina’s en komen alles in volgorde tegen.',
    en: 'Tests walk the pages by Tab and meet everything in order.',
  }),
  hand('2.4.4', 'A', 'Linkdoel (in context)', 'Link Purpose (In Context)', [LONG], {
    nl: 'De tekst van links gelezen op de pagina’s die bij 1.3.2 staan. Een test zoekt links zonder naam.',
    en: 'The texts of links were read on the pages named at 1.3.2. A test looks for links without a name.',
  }),
  hand('2.4.5', 'AA', 'Meerdere manieren', 'Multiple Ways', [], {
    nl: 'Nagegaan: elke bevinding, elk citaat en elke figuur is te vinden via een lijst in het menu, en via de regels van de bron.',
    en: 'Checked: every finding, quote and figure can be found through a list in the menu, and through the lines of the source.',
  }),
  hand('2.4.6', 'AA', 'Koppen en labels', 'Headings and Labels', [ACCESS], {
    nl: 'Koppen en namen van knoppen gelezen op de pagina’s die bij 1.3.2 staan.',
    en: 'Headings and names of buttons were read on the pages named at 1.3.2.',
  }),
  machine('2.4.7', 'AA', 'Focus zichtbaar', 'Focus Visible', [VIEWS, ACCESS], {
    nl: 'Een test zoekt op elke plek in het rapport naar de rand om wat de focus heeft; een andere doet dat in eigen kleuren van de lezer.',
    en: 'At every stop in the report a test looks for the edge around what has the focus; another does so in the reader’s own colours.',
  }),
  machine('2.4.11', 'AA', 'Focus niet bedekt (minimum)', 'Focus Not Obscured (Minimum)', [LONG], {
    nl: 'Een test gaat met Tab langs de pagina’s, breed en op een telefoon, en zoekt wat bedekt is.',
    en: 'A test goes along the pages by Tab, wide and on a phone, and looks for what is covered.',
  }),
  machine('2.5.1', 'A', 'Aanwijzergebaren', 'Pointer Gestures', [DECK], {
    nl: 'Met vegen bladert u door de presentatie; knoppen doen hetzelfde. Een test probeert beide.',
    en: 'A swipe turns the slides; buttons do the same. A test tries both.',
  }),
  untested('2.5.2', 'A', 'Aanwijzerannulering', 'Pointer Cancellation', {
    nl: 'Knoppen en links werken pas bij loslaten. Voor slepen in een oefening is dit niet nagegaan.',
    en: 'Buttons and links act on release. For dragging in an exercise this was not checked.',
  }),
  machine('2.5.3', 'A', 'Label in naam', 'Label in Name', [LONG], {
    nl: 'Een test zoekt knoppen en links waarvan de naam de zichtbare woorden niet bevat.',
    en: 'A test looks for buttons and links whose name does not contain the words that are seen.',
  }),
  absent('2.5.4', 'A', 'Bewegingsactivering', 'Motion Actuation', {
    nl: 'Schudden of kantelen doet niets.',
    en: 'Shaking or tilting does nothing.',
  }),
  machine('2.5.7', 'AA', 'Sleepbewegingen', 'Dragging Movements', [TEACHING], {
    nl: 'Alleen in een oefening kunt u slepen. Knoppen doen daar hetzelfde; een test gebruikt ze.',
    en: 'You can drag only in an exercise. Buttons do the same there; a test uses them.',
  }),
  machine('2.5.8', 'AA', 'Grootte van het aanwijsgebied (minimum)', 'Target Size (Minimum)', [LONG], {
    nl: 'Een test meet of knoppen en links 24 bij 24 pixels zijn, of genoeg ruimte om zich heen hebben. Links in een zin tellen niet mee.',
    en: 'A test measures whether buttons and links are 24 by 24 pixels or have room around them. Links in a sentence do not count.',
  }),
  machine('3.1.1', 'A', 'Taal van de pagina', 'Language of Page', [VIEWS], {
    nl: 'Een test gaat na of bij elke pagina in de code staat in welke taal zij is.',
    en: 'A test checks that the code of every page says which language it is in.',
  }),
  machine('3.1.2', 'AA', 'Taal van onderdelen', 'Language of Parts', [ACCESS, WORDS], {
    nl: 'Een test gaat na of bij woorden in een andere taal in de code staat welke taal dat is.',
    en: 'A test checks that the code says which language it is where words are in another one.',
  }),
  machine('3.2.1', 'A', 'Bij focus', 'On Focus', [VIEWS], {
    nl: 'Een test gaat met Tab door het hele rapport; geen enkele stap opent een andere pagina.',
    en: 'A test goes through the whole report by Tab; no step opens another page.',
  }),
  hand('3.2.2', 'A', 'Bij input', 'On Input', [], {
    nl: 'Keuzes geprobeerd op de pagina ‘Delen’, in een figuur en in de legenda: ze veranderen alleen wat erbij staat.',
    en: 'Choices were tried on the share page, in a figure and in the legend: they change only what stands beside them.',
  }),
  machine('3.2.3', 'AA', 'Consistente navigatie', 'Consistent Navigation', [ACCESS], {
    nl: 'Een test vergelijkt het menu van alle pagina’s.',
    en: 'A test compares the menu of all pages.',
  }),
  hand('3.2.4', 'AA', 'Consistente identificatie', 'Consistent Identification', [], {
    nl: 'Namen van knoppen en links vergeleken op de pagina’s die bij 1.3.2 staan.',
    en: 'Names of buttons and links were compared on the pages named at 1.3.2.',
  }),
  untested('3.2.6', 'A', 'Consistente hulp', 'Consistent Help', {
    nl: 'Waar een contact is opgegeven, staat ‘Meld een fout’ onderaan. Of dat overal gelijk is, is niet nagegaan.',
    en: 'Where a contact is given, ‘Report an error’ stands at the end. Whether that is alike everywhere was not checked.',
  }),
  absent('3.3.1', 'A', 'Foutidentificatie', 'Error Identification', {
    nl: 'U kunt niets invullen wat fout kan zijn.',
    en: 'There is nothing to fill in that could be wrong.',
  }),
  machine('3.3.2', 'A', 'Labels of instructies', 'Labels or Instructions', [VIEWS], {
    nl: 'Een test gaat na of elk veld en elke keuze een naam heeft.',
    en: 'A test checks that every field and every choice has a name.',
  }),
  absent('3.3.3', 'AA', 'Foutsuggestie', 'Error Suggestion', {
    nl: 'U kunt niets invullen wat fout kan zijn.',
    en: 'There is nothing to fill in that could be wrong.',
  }),
  absent(
    '3.3.4',
    'AA',
    'Foutpreventie (wettelijk, financieel, gegevens)',
    'Error Prevention (Legal, Financial, Data)',
    {
      nl: 'U verstuurt hier niets.',
      en: 'You submit nothing here.',
    },
  ),
  absent('3.3.7', 'A', 'Overbodige invoer', 'Redundant Entry', {
    nl: 'U hoeft niets in te vullen.',
    en: 'There is nothing that you have to fill in.',
  }),
  absent('3.3.8', 'AA', 'Toegankelijke authenticatie (minimum)', 'Accessible Authentication (Minimum)', {
    nl: 'U hoeft niet in te loggen.',
    en: 'You do not have to log in.',
  }),
  machine('4.1.2', 'A', 'Naam, rol, waarde', 'Name, Role, Value', [VIEWS, ACCESS, LONG], {
    nl: 'Tests gaan na of wat u bedient een naam, een soort en een stand heeft.',
    en: 'Tests check that what you operate has a name, a kind and a state.',
  }),
  machine('4.1.3', 'AA', 'Statusberichten', 'Status Messages', [EXPLORING, DECK], {
    nl: 'Tests gaan na of ‘gekopieerd’ en de nieuwe dia worden gemeld zonder dat de focus verspringt.',
    en: 'Tests check that ‘copied’ and the new slide are announced without moving the focus.',
  }),
];
