/** The words of the page about accessibility. They are of the software, not of the study: any study has this page. */
import type { Language } from '../../schema/primitives.ts';
import type { Status } from './criteria.ts';

interface AccessibilityWords {
  description: string;
  intro: readonly string[];
  /** The criteria and who translated their names. */
  about: string;
  statuses: Record<Status, { name: string; means: string }>;
  counts: string;
  principles: readonly string[];
  columns: { criterion: string; level: string; status: string; says: string };
  tests: string;
  browsersHeading: string;
  browsers: readonly string[];
  barrierHeading: string;
  barrier: string;
  noContact: string;
}

export const ACCESSIBILITY: Record<Language, AccessibilityWords> = {
  nl: {
    description: 'Wat aan de toegankelijkheid van deze site is getest, hoe, en wat niet.',
    intro: [
      'Iedereen moet deze site kunnen lezen en gebruiken: met een toetsenbord, met een schermlezer, met grote letters, op een telefoon en op papier. Wij richten ons op WCAG 2.2, de internationale richtlijn, op niveau A en AA. Hieronder staat bij elke eis wat is getest, en wat niet.',
      'Dit is geen verklaring dat de site aan alle eisen voldoet. Niemand van buiten heeft de site getoetst, en er is niet met een schermlezer getest. Wel is bekeken wat de browser aan een schermlezer doorgeeft.',
    ],
    about: 'De namen van de eisen zijn die van de geautoriseerde vertaling, zoals NL Design System ze geeft.',
    statuses: {
      machine: { name: 'met een test', means: 'een programma controleert het, maar ziet niet alles' },
      hand: { name: 'met de hand', means: 'bekeken of gelezen op' },
      untested: { name: 'niet getest', means: 'wij weten het niet zeker' },
      absent: { name: 'komt niet voor', means: 'de site heeft niets waar de eis over gaat' },
    },
    counts: 'Hoe de eisen zijn bekeken',
    principles: ['Waarneembaar', 'Bedienbaar', 'Begrijpelijk', 'Robuust'],
    columns: { criterion: 'Eis', level: 'Niveau', status: 'Hoe', says: 'Wat is gedaan' },
    tests: 'Tests',
    browsersHeading: 'Waarmee is getest',
    browsers: [
      'Alle tests draaien in Chromium. Een deel draait ook in Firefox en in WebKit, de motor van Safari: drie routes door de site, de presentatie, een figuur, de uitleg bij een begrip en een figuur op een andere website.',
      'Niet getest: Safari zelf, schermlezers, spraakbediening, oogbesturing, vergrootglazen en de PDF’s.',
    ],
    barrierHeading: 'Loopt u ergens tegenaan?',
    barrier: 'Laat het weten. Zeg op welke pagina het was en wat u gebruikte.',
    noContact: 'Er is nog geen adres om dat te melden: wie deze site maakt, heeft er nog geen opgegeven.',
  },
  en: {
    description: 'What was tested of this site’s accessibility, how, and what was not.',
    intro: [
      'Everyone should be able to read and use this site: with a keyboard, with a screen reader, in large type, on a phone and on paper. We aim for WCAG 2.2, the international guidelines, at levels A and AA. Below, each criterion says what was tested, and what was not.',
      'This is not a claim that the site meets every criterion. Nobody from outside has audited it, and no screen reader was used. We did look at what the browser passes on to a screen reader.',
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
      'All tests run in Chromium. Some also run in Firefox and in WebKit, the engine of Safari: three journeys through the site, the deck, a figure, the explanation of a term, and a figure on another website.',
      'Not tested: Safari itself, screen readers, speech control, eye control, magnifiers and the PDFs.',
    ],
    barrierHeading: 'Does something stand in your way?',
    barrier: 'Please tell us. Say on which page it was and what you were using.',
    noContact: 'There is no address for that yet: whoever makes this site has not given one.',
  },
};
