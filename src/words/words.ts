/** The words of the interface: headings, navigation, controls and accessible names. They claim nothing about the study. */

import type { FigureFile } from '../addresses/addresses.ts';
import type { FindingKind, RelationType } from '../schema/finding.ts';
import type { IdKind, Provenance } from '../schema/kinds.ts';
import type { Basis, Language } from '../schema/primitives.ts';

interface Words {
  /** The language's own name for itself. */
  languageName: string;
  skip: string;
  navigation: string;
  menu: string;
  contents: string;
  /** A page that is too long for one. */
  parts: { name: string; one: (part: number, of: number) => string; continued: (name: string) => string };
  slides: (numbers: string) => string;
  provenance: Record<Provenance, { name: string; explanation: string }>;
  legend: string;
  /** Names what every page says of the study itself. */
  notice: string;
  onlyTheTalk: string;
  onlyTheTalkMeans: string;
  kinds: Record<IdKind, string>;
  findingKinds: Record<FindingKind, string>;
  /** How a relation is worded from the finding that states it, and from the other end. */
  relations: Record<RelationType, { to: string; from: string }>;
  basis: Record<Basis, string>;
  finding: {
    words: string;
    restsOn: string;
    statement: string;
    quote: string;
    summary: string;
    model: string;
    reach: string;
    note: string;
    relations: string;
    noRelations: string;
    inReport: string;
    notInReport: string;
    previous: string;
    next: string;
  };
  quote: { speakerUnnamed: string; context: string; findings: string; heading: string };
  /** The trail of a finding back, and of a quote onward. */
  tracer: {
    back: string;
    forward: string;
    /** How to read the trail. */
    reading: string;
    /** From a finding to a quote, and from a quote to a finding. */
    quoteBack: string;
    quoteForward: string;
    /** The talk makes no link here; ours follow. */
    gap: string;
    end: string;
    again: string;
    /** In short, of one that the talk ties to no finding. */
    untied: string;
    whole: string;
  };
  evidence: {
    stated: string;
    workedOut: string;
    quote: string;
    goesWith: string;
    summary: string;
    summed: string;
    notSummed: string;
    model: string;
    none: string;
  };
  brief: {
    /** How to name this page, and the talk that it is about. */
    cite: (page: {
      title: string;
      edition: string;
      researcher: string;
      day: string;
      address: string;
    }) => string;
    pdf: (kilobytes: string) => string;
    pdfMade: string;
  };
  concept: {
    definition: string;
    inTheTalk: string;
    explanation: string;
    contested: string;
    /** The same, where nothing is translated. */
    contestedAsItIs: string;
    related: string;
    literature: string;
  };
  figure: {
    note: string;
    table: string;
    drawsOn: string;
    lines: string;
    method: string;
    unseen: string;
    wholePage: string;
    steps: string;
    selected: string;
  };
  files: {
    heading: string;
    /** Of each file, what it is and what it is good for. */
    names: Record<FigureFile, { name: string; use: string }>;
    /** The format and the size of a file. */
    size: (format: string, kilobytes: string) => string;
    /** The columns that a table has in a file and not on the page. */
    columns: { entries: (column: string) => string; lines: (column: string) => string };
  };
  report: {
    lead: (slides: number) => string;
    openFinding: string;
    openQuote: string;
    copied: string;
    copyFailed: string;
    more: string;
    copyLink: (title: string) => string;
  };
  source: {
    intro: string;
    /** Where the talk has no slides yet. */
    empty: string;
    usedIn: string;
    shows: string;
    translates: string;
    restates: string;
    structure: string;
    placeLost: string;
  };
  amended: { mark: string; original: string; by: (name: string, date: string) => string; see: string };
  opening: {
    doors: string;
    doorBrief: string;
    doorBriefText: string;
    doorReport: string;
    doorReportText: string;
    doorPresent: string;
    doorPresentText: string;
    doorShare: string;
    doorShareText: string;
    doorFindings: string;
    doorFindingsText: string;
    doorSource: string;
    doorSourceText: string;
  };
  lists: Record<'findings' | 'quotes' | 'concepts' | 'translatedConcepts' | 'figures', string>;
  empty: string;
  emptyReport: string;
  about: {
    description: string;
    licences: string;
    /** What the page about accessibility tells, after its name. */
    accessibility: string;
    shares: string;
    kind: string;
    words: string;
    share: string;
    total: string;
    sharesNote: string;
  };
  reviewed: { not: string; done: (by: string, date: string) => string };
  footer: {
    talk: (researcher: string, date: string) => string;
    /** Whose talk it was; the day may be unknown. */
    talkOf: (researcher: string, date: string) => string;
    code: string;
    data: string;
  };
  reportError: string;
  literature: { more: string; none: string };
  notFound: { title: string; text: string; home: string };
  gone: {
    moved: string;
    movedTo: (label: string) => string;
    withdrawn: string;
    withdrawnOn: (date: string) => string;
  };
}

const nl: Words = {
  languageName: 'Nederlands',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  menu: 'Menu',
  contents: 'Inhoud',
  parts: {
    name: 'Delen',
    one: (part, of) => `deel ${part} van ${of}`,
    continued: (name) => `${name} (vervolg)`,
  },
  slides: (numbers) => `dia ${numbers}`,
  provenance: {
    study: { name: 'woorden van de onderzoeker', explanation: 'zoals ze op de dia staan' },
    participant: {
      name: 'woorden van een geciteerde',
      explanation: 'iemand die in de lezing wordt aangehaald',
    },
    cited: { name: 'geciteerde bron', explanation: 'een bron die de lezing aanhaalt' },
    translation: { name: 'onze vertaling', explanation: 'van woorden uit de lezing' },
    paraphrase: { name: 'in onze woorden', explanation: 'wat de lezing zegt, door ons verteld' },
    editorial: { name: 'toelichting van de redactie', explanation: 'uitleg van ons, geen bevinding' },
    reference: { name: 'literatuur', explanation: 'wat anderen hebben gepubliceerd' },
  },
  legend: 'Wiens woorden zijn dit?',
  notice: 'Over dit onderzoek',
  onlyTheTalk: 'Alleen de woorden van de lezing',
  onlyTheTalkMeans: 'Verbergt wat wij navertellen en toelichten.',
  kinds: {
    finding: 'bevinding',
    quote: 'citaat',
    concept: 'begrip',
    figure: 'figuur',
    exercise: 'oefening',
    chapter: 'hoofdstuk',
    slide: 'dia van de presentatie',
  },
  findingKinds: {
    ideal: 'ideaal',
    tension: 'wat wringt',
    practice: 'praktijk',
    cause: 'reden',
    obstacle: 'belemmering',
    strain: 'onder druk',
    summary: 'samenvatting',
    question: 'vraag',
    need: 'wat nodig lijkt',
  },
  relations: {
    supports: { to: 'sluit aan bij', from: 'sluit aan bij' },
    opposes: { to: 'staat tegenover', from: 'staat tegenover' },
    explains: { to: 'helpt verklaren', from: 'wordt mede verklaard door' },
    specifies: { to: 'werkt uit', from: 'wordt uitgewerkt door' },
    answers: { to: 'reageert op', from: 'krijgt een reactie van' },
  },
  basis: { talk: 'de lezing legt dit verband', reading: 'onze uitleg' },
  finding: {
    words: 'Wat er staat',
    restsOn: 'Waar dit op rust',
    statement: 'De lezing zegt het.',
    quote: 'Hierbij past een citaat',
    summary:
      'De samenvatting van de lezing zegt het opnieuw; dat het om hetzelfde punt gaat, is onze uitleg.',
    model: 'Een model in de lezing helpt dit te begrijpen; dat is onze uitleg.',
    reach: 'Wat hier niet staat',
    note: 'Toelichting',
    relations: 'Verbanden',
    noRelations: 'De lezing legt hier geen verband met een andere bevinding, en wij ook niet.',
    inReport: 'Lees het in het rapport',
    notInReport: 'Deze bevinding staat niet apart in het rapport.',
    previous: 'Vorige',
    next: 'Volgende',
  },
  quote: {
    speakerUnnamed: 'spreker niet genoemd',
    context: 'Over dit citaat',
    findings: 'Bij welke bevindingen dit past',
    heading: 'De kop op de dia',
  },
  tracer: {
    back: 'Het spoor terug',
    forward: 'Het spoor vooruit',
    reading:
      'Een doorgetrokken lijn: de lezing legt dit verband. Een streepjeslijn: dat doen wij. Waar het spoor eindigt, legt niemand een verder verband.',
    quoteBack: 'met een citaat',
    quoteForward: 'past bij',
    gap: 'De lezing verbindt dit niet verder.',
    end: 'Hier eindigt het spoor.',
    again: 'zie hierboven',
    untied: 'De lezing verbindt dit niet met een bevinding.',
    whole: 'Het hele spoor terug',
  },
  evidence: {
    stated: 'Gezegd',
    workedOut: 'Uitgewerkt',
    quote: 'Citaat',
    goesWith: 'bij',
    summary: 'Samenvatting',
    summed: 'zegt dit opnieuw; dat het om hetzelfde gaat, is onze uitleg',
    notSummed: 'zegt dit niet opnieuw',
    model: 'Model',
    none: 'geen',
  },
  brief: {
    cite: ({ title, edition, researcher, day, address }) =>
      `Zo verwijst u naar dit blad: ${title} (${edition || 'z.d.'}). Bij een lezing van ${researcher}${day && `, ${day}`}.${address && ` ${address}`}`,
    pdf: (kilobytes) => `Dit blad als PDF (${kilobytes} kB)`,
    pdfMade: 'Gemaakt als PDF/UA-1 (gecontroleerd door Typst), niet onafhankelijk getoetst.',
  },
  concept: {
    definition: 'Definitie in de lezing',
    inTheTalk: 'In de lezing',
    explanation: 'Wat het betekent',
    contested: 'Over de vertaling',
    contestedAsItIs: 'Over dit woord',
    related: 'Zie ook',
    literature: 'Literatuur',
  },
  figure: {
    note: 'Wat de tekening toevoegt',
    table: 'Als tabel',
    drawsOn: 'Waar de figuur op rust',
    lines: 'Uit de lezing',
    method: 'Hoe de figuur is getekend',
    unseen: 'De figuur in woorden',
    wholePage: 'Eigen pagina van deze figuur',
    steps: 'Stap voor stap',
    selected: 'Over de gekozen plek in de figuur',
  },
  files: {
    heading: 'Meenemen',
    names: {
      svg: { name: 'Tekening', use: 'scherp op elk formaat, om te drukken of te bewerken' },
      'png-small': { name: 'Plaatje, 1200 pixels breed', use: 'voor een tekst of een bericht' },
      'png-large': { name: 'Plaatje, 2400 pixels breed', use: 'voor een dia of een poster' },
      csv: { name: 'Tabel', use: 'dezelfde gegevens, om mee verder te werken' },
    },
    size: (format, kilobytes) => `${format}, ${kilobytes} kB`,
    columns: { entries: (column) => `${column}: id`, lines: (column) => `${column}: regel van de lezing` },
  },
  report: {
    lead: (slides) =>
      `Een lezing van ${slides} dia’s, verteld van begin tot eind. Bij elke tekst staat van wie de woorden zijn, en bij tekst uit de lezing ook de dia.`,
    openFinding: 'Naar deze bevinding',
    openQuote: 'Naar dit citaat',
    copied: 'Link gekopieerd',
    copyFailed: 'Kopiëren lukt niet; de link staat in de adresbalk',
    more: 'Meer over dit begrip',
    copyLink: (title) => `Kopieer de link naar ‘${title}’`,
  },
  source: {
    intro: 'De hele lezing, dia voor dia. Onder elke regel staat waar die op deze site terugkomt.',
    empty: 'De dia’s van de lezing staan hier nog niet.',
    usedIn: 'Staat ook in',
    shows: 'letterlijk',
    translates: 'in vertaling',
    restates: 'in onze woorden',
    structure: 'kop, voettekst of contactregel',
    placeLost: 'waar dit op de dia stond, is verloren',
  },
  amended: {
    mark: 'gewijzigd door de onderzoeker',
    original: 'Oorspronkelijk',
    by: (name, date) => `Gewijzigd door ${name}, ${date}`,
    see: 'zie het origineel',
  },
  opening: {
    doors: 'Waar wilt u beginnen?',
    doorBrief: 'Lees het in het kort',
    doorBriefText: 'Eén blad: de vraag, de redenen en waar ze op rusten.',
    doorReport: 'Lees het rapport',
    doorReportText: 'Van begin tot eind, met de dia erbij.',
    doorPresent: 'Geef er les mee',
    doorPresentText: 'Een presentatie met notities, en oefeningen voor in de les.',
    doorShare: 'Verwijs ernaar',
    doorShareText: 'Citeren, een figuur op uw eigen website, en de gegevens.',
    doorFindings: 'Bekijk de bevindingen',
    doorFindingsText: 'Elk punt apart: waar het op rust, en wat er niet staat.',
    doorSource: 'Lees de lezing zelf',
    doorSourceText: 'Dia voor dia, regel voor regel.',
  },
  lists: {
    findings: 'Wat de lezing zegt, punt voor punt, in de volgorde van de dia’s.',
    quotes: 'De citaten, zoals ze op de dia’s staan.',
    concepts: 'De woorden waar het om draait.',
    translatedConcepts: 'De woorden waar het om draait, en wat een vertaling ermee doet.',
    figures: 'Tekeningen bij de lezing.',
  },
  empty: 'Dit onderzoek heeft er geen.',
  emptyReport: 'Van deze lezing is nog geen rapport.',
  about: {
    description: 'Hoe deze site is gemaakt, wiens woorden het zijn, en wat niet bekend is.',
    licences: 'Van wie de letters, de kaart en de scripts zijn, en onder welke licentie',
    accessibility: 'wat daaraan is getest, en wat niet.',
    shares: 'Hoeveel woorden van wie zijn',
    kind: 'Soort',
    words: 'Woorden',
    share: 'Aandeel',
    total: 'Totaal',
    sharesNote:
      'Geteld bij het bouwen van de site, over de Nederlandse teksten; elke tekst één keer, ook als die op meer plaatsen staat.',
  },
  reviewed: {
    not: 'Gemaakt van de dia’s van de onderzoeker, die dit nog niet heeft nagekeken.',
    done: (by, date) => `Nagekeken door ${by}, ${date}.`,
  },
  footer: {
    talk: (researcher, date) =>
      `De lezing: ${researcher}, ${date}. De woorden van de lezing blijven van de onderzoeker.`,
    talkOf: (researcher, date) => [`Over een lezing van ${researcher}`, date].filter(Boolean).join(', '),
    code: 'Code: MIT-licentie.',
    data: 'Gegevens om mee te werken',
  },
  reportError: 'Meld een fout',
  literature: { more: 'Voor wie meer wil lezen', none: 'Dit onderzoek noemt geen literatuur.' },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet, of de pagina is er nooit geweest.',
    home: 'Naar het begin',
  },
  gone: {
    moved: 'Verhuisd',
    movedTo: (label) => `Dit staat nu op een ander adres: ${label}.`,
    withdrawn: 'Ingetrokken',
    withdrawnOn: (date) => `Wat hier stond, is ingetrokken op ${date}.`,
  },
};

const en: Words = {
  languageName: 'English',
  skip: 'Skip to content',
  navigation: 'Main menu',
  menu: 'Menu',
  contents: 'Contents',
  parts: {
    name: 'Parts',
    one: (part, of) => `part ${part} of ${of}`,
    continued: (name) => `${name} (continued)`,
  },
  slides: (numbers) => `slide ${numbers}`,
  provenance: {
    study: { name: 'researcher’s words', explanation: 'as they stand on the slide' },
    participant: { name: 'quoted speaker', explanation: 'someone quoted in the talk' },
    cited: { name: 'cited source', explanation: 'a source that the talk quotes' },
    translation: { name: 'our translation', explanation: 'of words from the talk' },
    paraphrase: { name: 'in our words', explanation: 'what the talk says, told by us' },
    editorial: { name: 'editors’ note', explanation: 'our explanation, not a finding' },
    reference: { name: 'literature', explanation: 'what others have published' },
  },
  legend: 'Whose words are these?',
  notice: 'About this study',
  onlyTheTalk: 'Only the words of the talk',
  onlyTheTalkMeans: 'Hides what we retell and explain.',
  kinds: {
    finding: 'finding',
    quote: 'quote',
    concept: 'concept',
    figure: 'figure',
    exercise: 'exercise',
    chapter: 'chapter',
    slide: 'slide of the deck',
  },
  findingKinds: {
    ideal: 'ideal',
    tension: 'friction',
    practice: 'practice',
    cause: 'reason',
    obstacle: 'obstacle',
    strain: 'under pressure',
    summary: 'summary',
    question: 'question',
    need: 'what seems needed',
  },
  relations: {
    supports: { to: 'is in line with', from: 'is in line with' },
    opposes: { to: 'contrasts with', from: 'contrasts with' },
    explains: { to: 'helps explain', from: 'is partly explained by' },
    specifies: { to: 'elaborates', from: 'is elaborated by' },
    answers: { to: 'responds to', from: 'gets a response from' },
  },
  basis: { talk: 'the talk makes this link', reading: 'our reading' },
  finding: {
    words: 'What it says',
    restsOn: 'What this rests on',
    statement: 'The talk says so.',
    quote: 'A quote goes with it',
    summary: 'The talk’s summary says it again; that it is the same point is our reading.',
    model: 'A model in the talk helps make sense of it; that is our reading.',
    reach: 'What it does not say',
    note: 'Note',
    relations: 'Links',
    noRelations: 'The talk makes no link here with another finding, and neither do we.',
    inReport: 'Read it in the report',
    notInReport: 'This finding has no entry of its own in the report.',
    previous: 'Previous',
    next: 'Next',
  },
  quote: {
    speakerUnnamed: 'speaker not named',
    context: 'About this quote',
    findings: 'Which findings it goes with',
    heading: 'The heading on the slide',
  },
  tracer: {
    back: 'The trail back',
    forward: 'The trail onward',
    reading:
      'A solid line: the talk makes this link. A dashed line: we do. Where the trail ends, nobody makes a further link.',
    quoteBack: 'with a quote',
    quoteForward: 'goes with',
    gap: 'The talk links this no further.',
    end: 'The trail ends here.',
    again: 'see above',
    untied: 'The talk links this to no finding.',
    whole: 'The whole trail back',
  },
  evidence: {
    stated: 'Said',
    workedOut: 'Worked out',
    quote: 'Quote',
    goesWith: 'with',
    summary: 'Summary',
    summed: 'says it again; that it is the same point is our reading',
    notSummed: 'does not say it again',
    model: 'Model',
    none: 'none',
  },
  brief: {
    cite: ({ title, edition, researcher, day, address }) =>
      `To cite this page: ${title} (${edition || 'n.d.'}). On a talk by ${researcher}${day && `, ${day}`}.${address && ` ${address}`}`,
    pdf: (kilobytes) => `This page as PDF (${kilobytes} kB)`,
    pdfMade: 'Made as PDF/UA-1 (checked by Typst), not independently validated.',
  },
  concept: {
    definition: 'Definition in the talk',
    inTheTalk: 'In the talk',
    explanation: 'What it means',
    contested: 'On the translation',
    contestedAsItIs: 'About the word',
    related: 'See also',
    literature: 'Literature',
  },
  figure: {
    note: 'What the drawing adds',
    table: 'As a table',
    drawsOn: 'What the figure rests on',
    lines: 'From the talk',
    method: 'How the figure was drawn',
    unseen: 'The figure in words',
    wholePage: 'This figure’s own page',
    steps: 'Step by step',
    selected: 'About the selected place in the figure',
  },
  files: {
    heading: 'Take it with you',
    names: {
      svg: { name: 'Drawing', use: 'sharp at any size, to print or to edit' },
      'png-small': { name: 'Picture, 1200 pixels wide', use: 'for a text or a message' },
      'png-large': { name: 'Picture, 2400 pixels wide', use: 'for a slide or a poster' },
      csv: { name: 'Table', use: 'the same data, to work with' },
    },
    size: (format, kilobytes) => `${format}, ${kilobytes} kB`,
    columns: { entries: (column) => `${column}: id`, lines: (column) => `${column}: line of the talk` },
  },
  report: {
    lead: (slides) =>
      `A ${slides}-slide talk, told from start to finish. Each passage shows whose words it uses, and, where it comes from the talk, its slide.`,
    openFinding: 'Go to this finding',
    openQuote: 'Go to this quote',
    copied: 'Link copied',
    copyFailed: 'Could not copy; the link is in the address bar',
    more: 'More on this concept',
    copyLink: (title) => `Copy the link to ‘${title}’`,
  },
  source: {
    intro: 'The whole talk, slide by slide. Below each line: where this site shows or restates it.',
    empty: 'The slides of the talk are not here yet.',
    usedIn: 'Also in',
    shows: 'word for word',
    translates: 'in translation',
    restates: 'in our words',
    structure: 'heading, footer or contact line',
    placeLost: 'where this stood on the slide is lost',
  },
  amended: {
    mark: 'changed by the researcher',
    original: 'Originally',
    by: (name, date) => `Changed by ${name}, ${date}`,
    see: 'see the original',
  },
  opening: {
    doors: 'Where would you like to start?',
    doorBrief: 'Read it in brief',
    doorBriefText: 'One page: the question, the reasons and what they rest on.',
    doorReport: 'Read the report',
    doorReportText: 'From start to finish, with the slides beside it.',
    doorPresent: 'Teach with it',
    doorPresentText: 'A deck with speaker’s notes, and exercises for class.',
    doorShare: 'Cite it and share it',
    doorShareText: 'References, a figure on your own website, and the data.',
    doorFindings: 'See the findings',
    doorFindingsText: 'Each point by itself: what it rests on, and what it does not say.',
    doorSource: 'Read the talk itself',
    doorSourceText: 'Slide by slide, line by line.',
  },
  lists: {
    findings: 'What the talk says, point by point, in the order of the slides.',
    quotes: 'The quotes, as they stand on the slides.',
    concepts: 'The words that matter.',
    translatedConcepts: 'The words that matter, and what a translation does to them.',
    figures: 'Drawings that go with the talk.',
  },
  empty: 'This study has none.',
  emptyReport: 'There is no report of this talk yet.',
  about: {
    description: 'How this site was made, whose words it uses, and what is not known.',
    licences: 'Who made the typefaces, the map and the scripts, and under which licence',
    accessibility: 'what was tested of it, and what was not.',
    shares: 'Whose words, and how many',
    kind: 'Kind',
    words: 'Words',
    share: 'Share',
    total: 'Total',
    sharesNote:
      'Counted when the site is built, over the texts of the English pages; each text once, even where it stands in several places.',
  },
  reviewed: {
    not: 'Made from the researcher’s slides, and not yet reviewed by the researcher.',
    done: (by, date) => `Reviewed by ${by}, ${date}.`,
  },
  footer: {
    talk: (researcher, date) =>
      `The talk: ${researcher}, ${date}. The words of the talk remain the researcher’s.`,
    talkOf: (researcher, date) => [`On a talk by ${researcher}`, date].filter(Boolean).join(', '),
    code: 'Code: MIT licence.',
    data: 'Data to work with',
  },
  reportError: 'Report an error',
  literature: { more: 'For those who want to read more', none: 'This study names no literature.' },
  notFound: {
    title: 'This page is not here',
    text: 'The address is wrong, or the page never existed.',
    home: 'Go to the home page',
  },
  gone: {
    moved: 'Moved',
    movedTo: (label) => `This now has another address: ${label}.`,
    withdrawn: 'Withdrawn',
    withdrawnOn: (date) => `What stood here was withdrawn on ${date}.`,
  },
};

export const WORDS: Record<Language, Words> = { nl, en };
