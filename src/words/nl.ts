/**
 * What the interface says in Dutch: headings, navigation, controls and accessible names, a topic each. They claim
 * nothing about the study. This file is the type of every other language: what is added here must be there too.
 */
import type { NetworkShape } from '../schema/figures/ego-networks.ts';
import type { FindingKind, RelationType } from '../schema/finding.ts';
import type { EntryKind, Provenance } from '../schema/kinds.ts';
import type { Basis, Language } from '../schema/primitives.ts';
import type { Status } from './accessibility/criteria.ts';
import { formatDay, formatList, formatNumber } from './format.ts';

export const page = {
  /** The language's own name for itself. */
  languageName: 'Nederlands',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  menu: 'Menu',
  /** Names what every page says of the study itself. */
  notice: 'Over dit onderzoek',
  empty: 'Dit onderzoek heeft er geen.',
  reportError: 'Meld een fout',
};

export const legend = {
  title: 'Wiens woorden zijn dit?',
  /** Names the part of the page that opens under that title, so that it is not said twice. */
  place: 'Legenda',
  /** `translated`: the talk was in another language than this page, here and below. */
  talk: (translated: boolean) => `De lezing staat in deze letter${translated ? ', in onze vertaling' : ''}.`,
  ours: 'Onze woorden staan in deze.',
  onlyTheTalk: 'Alleen de woorden van de lezing',
  onlyTheTalkMeans: 'Verbergt wat wij navertellen en toelichten.',
};

/** A page that is too long for one. */
export const parts = {
  name: 'Delen',
  one: (part: number, of: number) => `deel ${part} van ${of}`,
  continued: (name: string) => `${name} (vervolg)`,
};

/** "dia 4", "dia’s 4, 10 en 11" */
export const slides = (numbers: readonly number[]) =>
  `${numbers.length > 1 ? 'dia’s' : 'dia'} ${formatList(numbers.map(String), 'nl')}`;

/** `word`: what it is called on a slide, which is part of its name. */
export const provenance = {
  study: {
    name: 'woorden van de onderzoeker',
    word: 'onderzoeker',
    explanation: 'zoals ze op de dia staan',
  },
  participant: {
    name: 'woorden van een geciteerde spreker',
    word: 'geciteerde',
    explanation: 'iemand die in de lezing wordt aangehaald',
  },
  cited: { name: 'geciteerde bron', word: 'bron', explanation: 'een bron die de lezing aanhaalt' },
  translation: { name: 'onze vertaling', word: 'vertaling', explanation: 'van woorden uit de lezing' },
  paraphrase: {
    name: 'in onze woorden',
    word: 'onze woorden',
    explanation: 'wat de lezing zegt, door ons verteld',
  },
  editorial: { name: 'onze toelichting', word: 'toelichting', explanation: 'uitleg van ons, geen bevinding' },
  reference: { name: 'literatuur', word: 'literatuur', explanation: 'wat anderen hebben gepubliceerd' },
} satisfies Record<Provenance, { name: string; word: string; explanation: string }>;

export const kinds = {
  finding: 'punt',
  quote: 'citaat',
  concept: 'begrip',
  figure: 'figuur',
  exercise: 'oefening',
} satisfies Record<EntryKind, string>;

export const findingKinds = {
  ideal: 'ideaal',
  tension: 'wat wringt',
  practice: 'praktijk',
  cause: 'reden',
  obstacle: 'belemmering',
  strain: 'onder druk',
  summary: 'samenvatting',
  question: 'vraag',
  need: 'wat nodig lijkt',
} satisfies Record<FindingKind, string>;

/** Above points of one kind in a list of them. */
export const findingGroups = {
  ideal: 'Het ideaal',
  tension: 'Wat wringt',
  practice: 'De praktijk',
  cause: 'Redenen',
  obstacle: 'Belemmeringen',
  strain: 'Onder druk',
  summary: 'Samenvatting',
  question: 'De vraag',
  need: 'Wat nodig lijkt',
} satisfies Record<FindingKind, string>;

/** How a relation is worded from the finding that states it, and from the other end. */
export const relations = {
  supports: { to: 'sluit aan bij', from: 'sluit aan bij' },
  opposes: { to: 'staat tegenover', from: 'staat tegenover' },
  explains: { to: 'is een reden voor', from: 'heeft als reden' },
  specifies: { to: 'hoort bij', from: 'daarbij hoort' },
  answers: { to: 'volgt op', from: 'daarna komt' },
} satisfies Record<RelationType, { to: string; from: string }>;

/** Behind what we link, pair or infer, once a group. What the talk links has no tag. */
export const ours: string = 'onze uitleg';

export const finding = {
  /** What the talk gives with a point, beside its sign in the filter, which shows the points that have it, and for ears. */
  given: { quote: 'citaat', summary: 'samenvatting', model: 'model' },
  only: 'Toon alleen punten met',
  givenMeans:
    'Een teken bij een punt: er past een citaat bij, de samenvatting zegt het opnieuw, of een model helpt het te begrijpen (die laatste twee in onze uitleg).',
  /** Leads to the table of all of this. */
  givenTable: 'Als tabel staat het in de data.',
  quoteOurs: 'dat dit citaat hierbij past, is onze uitleg',
  summary: 'De samenvatting zegt dit opnieuw:',
  model: 'Een model in de lezing helpt dit te begrijpen:',
  inModel: (relation: string) => `Hoort in het model bij ‘${relation}’:`,
  concepts: 'Begrippen hierin',
  reach: 'Wat hier niet staat',
  relations: 'Verbanden',
  noRelations: 'De lezing legt hier geen verband met een ander punt, en wij ook niet.',
  inReport: (chapter: string) => `Lees het in het hoofdstuk ‘${chapter}’`,
  /** Leads to the whole map. */
  onMap: (map: string) => `Dit punt in ‘${map}’`,
  notInReport: 'Dit punt staat niet apart in een hoofdstuk.',
  previous: 'Vorige',
  next: 'Volgende',
};

export const quote = {
  speakerUnnamed: 'spreker niet genoemd',
  context: 'Over dit citaat',
  findings: 'Bij welke punten dit past',
  heading: 'De kop op de dia',
  preview: (slides: string, talk: string) => `een citaat op ${slides} van een lezing van ${talk}.`,
};

/** What a need is tied to. */
export const ties = {
  quote: 'met een citaat',
  untied: 'De lezing verbindt dit niet met een punt van een andere soort.',
};

export const evidence = {
  stated: 'Gezegd',
  workedOut: 'Uitgewerkt',
  quote: 'Citaat',
  goesWith: 'bij',
  summary: 'Samenvatting',
  summed: 'zegt dit opnieuw',
  notSummed: 'zegt dit niet opnieuw',
  model: 'Model',
  none: 'geen',
};

export const brief = {
  /** How to name this page, and the talk that it is about. */
  cite: ({
    title,
    edition,
    researcher,
    day,
    address,
  }: {
    title: string;
    edition: string;
    researcher: string;
    day: string;
    address: string;
  }) =>
    `Zo verwijst u naar dit blad: ${title} (${edition || 'z.d.'}). Bij een lezing van ${researcher}${day && `, ${day}`}.${address && ` ${address}`}`,
  pdf: (kilobytes: string) => `Dit blad als PDF (${kilobytes} kB)`,
};

/** A sheet on which one puts points of one's own choice. Numbers stand between the pieces of a sentence. */
export const compose = {
  description: 'Kies zelf punten uit de lezing en zet ze op één blad, met hun bron erbij.',
  lead: 'Kies de punten die u nodig hebt. Ze komen op een blad dat u kunt afdrukken, kopiëren of als link doorsturen.',
  stays: 'Uw keuze staat alleen in het adres van deze pagina. Er wordt niets bewaard of verstuurd.',
  noScript: 'Zelf kiezen gaat hier alleen met JavaScript. Daarom staan hieronder alle punten. Korter is:',
  choose: 'Kies uw punten',
  clear: 'Maak het blad leeg',
  toSheet: 'Naar het blad',
  state: 'Hoeveel erop past',
  none: 'Nog niets gekozen.',
  chosen: (all: number) => `van de ${all} punten gekozen.`,
  fits: { before: 'Past op één bladzijde, met', after: 'cm over.' },
  over: { before: 'Loopt door op een volgende bladzijde:', after: 'cm te lang.' },
  print: 'Druk het blad af',
  copy: 'Kopieer met bronnen',
  copyLink: 'Kopieer de link',
  copied: 'Het blad is gekopieerd, met bronnen',
  copyFailed: 'Kopiëren lukt niet; het blad is geselecteerd',
  unknown: 'De link noemt een punt dat hier niet bestaat. Dat staat er niet bij.',
  moved: (id: string) => `‘${id}’ uit de link heeft nu een andere naam:`,
  gone: (id: string) => `‘${id}’ uit de link staat er niet bij.`,
  sheet: 'Punten uit een lezing',
  /** What was spoken of, who gave it, and the day. */
  from: (talk: string, researcher: string, day: string) =>
    `${talk}, ${[researcher, day].filter(Boolean).join(', ')}. Dit is geen onderzoeksrapport.`,
  share: {
    before: 'Op dit blad:',
    after: (all: number) =>
      `van de ${all} punten. De keuze is van wie het blad maakte, de volgorde is die van de lezing.`,
  },
  empty: 'Hier komen de punten die u kiest.',
  leftOut: 'Wat deze keuze weglaat',
  opposed: 'Dit zet de lezing tegenover iets op dit blad:',
  against: (label: string) => `tegenover ‘${label}’`,
  tied: 'Dit verbindt de lezing met iets op dit blad:',
  read: 'Dit hoort er in onze uitleg bij:',
  cite: 'Zo verwijst u ernaar',
  whose: 'Wiens woorden',
  edition: (version: string, day: string) => `Editie ${[version, day].filter(Boolean).join(', ')}.`,
  noEdition: 'De site heeft nog geen editie: de tekst kan nog veranderen.',
  thisSheet: 'Dit blad',
  /** Leads here from a point, and from the brief. */
  add: 'Zet dit punt op mijn blad',
  own: 'Kies zelf punten voor een eigen blad',
};

export const concept = {
  definition: 'Definitie in de lezing',
  inTheTalk: 'In de lezing',
  explanation: 'Wat het betekent',
  contested: 'Over de vertaling',
  /** The same, where nothing is translated. */
  contestedAsItIs: 'Over dit woord',
  related: 'Zie ook',
  literature: 'Literatuur',
};

export const figure = {
  note: 'Wat de tekening toevoegt',
  table: 'Als tabel',
  /** Over the column that counts the rows. */
  number: 'Nr.',
  drawsOn: 'Waar de figuur op rust',
  lines: 'Uit de lezing',
  method: 'Hoe de figuur is getekend',
  unseen: 'De figuur in woorden',
  wholePage: 'Naar de pagina van deze figuur',
  steps: 'Stap voor stap',
  whole: 'Het geheel',
  selected: 'Over de gekozen plek in de figuur',
  /** Said where a script makes the drawing answer. */
  hint: 'Wijs iets aan in de tekening, of kies\u00a0het.',
};

export const files = {
  heading: 'Downloaden',
  /** Of each file, what it is and what it is good for. */
  names: {
    svg: { name: 'Tekening', use: 'scherp op elk formaat, om te drukken of te bewerken' },
    'png-small': { name: 'Plaatje, 1200 pixels breed', use: 'voor een tekst of een bericht' },
    'png-large': { name: 'Plaatje, 2400 pixels breed', use: 'voor een dia of een poster' },
    csv: { name: 'Tabel', use: 'dezelfde gegevens, om mee verder te werken' },
  },
  /** The format and the size of a file. */
  size: (format: string, kilobytes: string) => `${format}, ${kilobytes} kB`,
  /** Whose drawing it is, said in the file. */
  drawnBy: (site: string) => `De tekening is van de makers van ‘${site}’.`,
  /** The columns that a table has in a file and not on the page. */
  columns: {
    entries: (column: string) => `${column}: id`,
    lines: (column: string) => `${column}: regel van de lezing`,
  },
};

export const report = {
  contents: 'Inhoud',
  empty: 'Deze lezing is hier nog niet uitgelegd.',
  lead: (slides: number) =>
    `De ${slides} dia’s van een lezing, van begin tot eind, met onze woorden ertussen.`,
  openFinding: 'Naar dit punt',
  openQuote: 'Naar dit citaat',
  copied: 'Link gekopieerd',
  copyFailed: 'Kopiëren lukt niet; de link staat in de adresbalk',
  more: 'Meer over dit begrip',
  copyLink: (title: string) => `Kopieer de link naar ‘${title}’`,
};

export const source = {
  intro: (translated: boolean) =>
    `De hele lezing, dia voor dia, woord voor woord${translated ? ', met onze vertaling' : ''}.`,
  countMeans:
    'Het getal achter een regel zegt op hoeveel plaatsen die op deze site terugkomt; kies het om ze te zien.',
  /** Where the talk has no slides yet. */
  empty: 'De dia’s van de lezing staan hier nog niet.',
  /** What a number behind a line is called. */
  places: (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
  usedIn: 'Gebruikt in',
  shows: 'letterlijk',
  translates: 'in vertaling',
  restates: 'in onze woorden',
  /** Of so many lines right above. */
  placeLost: (lines: number) =>
    lines === 1
      ? 'Waar deze regel op de dia stond, is verloren.'
      : `Waar deze ${lines} regels op de dia stonden, is verloren.`,
};

export const amended = {
  mark: 'gewijzigd door de onderzoeker',
  original: 'Oorspronkelijk',
  by: (name: string, date: string) => `Gewijzigd door ${name}, ${date}`,
  see: 'zie het origineel',
  /** In the place of a line whose words are gone. */
  redacted: 'op verzoek verwijderd',
};

/** What a page said in each edition, and what each edition changed. */
export const editions = {
  heading: 'De tekst per editie',
  name: (version: string, day: string) => `editie ${version} (${day})`,
  /** Before the names of editions. */
  unchangedSince: 'Ongewijzigd sinds',
  /** Behind the names of editions. */
  asNow: 'zoals het er nu staat.',
  /** Above old wordings. */
  marks: 'Vergeleken met nu: wat doorgestreept is, staat er niet meer; wat onderstreept is, is nieuw.',
  changedSince: 'Na de laatste editie is deze tekst veranderd.',
  all: 'Alle edities',
  notYet: 'Stond er toen nog niet:',
  noMore: 'Staat er nu niet meer:',
  /** Told to who listens; one of the two may be empty. */
  changed: (gone: string, added: string) =>
    [gone && `Weg: “${gone}”.`, added && `Nieuw: “${added}”.`].filter(Boolean).join(' '),
  redacted: (day: string) => `Op verzoek verwijderd, ${day}.`,
  kinds: {
    line: 'Regel',
    turn: 'Woorden',
    heading: 'Kop',
    name: 'Naam',
    paragraph: 'Alinea',
    definition: 'Uitleg',
    reach: 'Wat er niet staat',
    note: 'Toelichting',
    relation: 'Verband',
    row: 'Tabel',
    instruction: 'Opdracht',
    gone: 'Vervallen',
  },
  /** The page of all editions. */
  lead: 'Elke editie bewaart wat er die dag op de site stond. Onder aan een pagina staat wat daar eerder stond.',
  none: 'Er is nog geen editie: de tekst van deze site kan nog veranderen.',
  title: (version: string) => `Editie ${version}`,
  /** What an edition has: of the first all its texts, and what changed. */
  says: (all: number, counts: string) =>
    [all > 0 && `De eerste editie, met ${all} teksten.`, counts && `Teksten: ${counts}.`]
      .filter(Boolean)
      .join(' ') || 'Aan deze teksten veranderde niets.',
  counts: ({ changed, added, gone, redacted }: Record<'changed' | 'added' | 'gone' | 'redacted', number>) =>
    [
      changed && `${changed} veranderd`,
      added && `${added} nieuw`,
      gone && `${gone} vervallen`,
      redacted && `${redacted} op verzoek verwijderd`,
    ]
      .filter(Boolean)
      .join(', '),
  feed: 'Nieuwe edities volgen (Atom)',
};

export const opening = {
  doors: 'Waar wilt u beginnen?',
  doorBrief: 'Lees het in het kort',
  doorBriefText: 'Eén blad: de vraag, de redenen, en wat de lezing niet zegt.',
  start: 'Lees de lezing, uitgelegd',
  minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
  doorPresent: 'Geef er les mee',
  doorPresentText: 'Een presentatie met notities, en oefeningen voor in de les.',
  doorShare: 'Citeer en deel het',
  doorShareText: 'Verwijzingen, een figuur op uw eigen website, en de data.',
  story: 'Het verhaal van de lezing',
  doorFindings: 'Bekijk het punt voor punt',
  doorFindingsText: 'Elk punt apart: waar het op rust, en wat er niet staat.',
  doorSource: 'Lees de lezing zelf',
  doorSourceText: 'Dia voor dia, regel voor regel.',
};

export const lists = {
  findings: 'Wat de lezing zegt, punt voor punt, in de volgorde van de dia’s.',
  quotes: 'De citaten, zoals ze op de dia’s staan.',
  concepts: 'De woorden waar het om draait.',
  translatedConcepts: 'De woorden waar het om draait.',
  figures: 'Tekeningen bij de lezing.',
};

export const about = {
  description: 'Hoe deze site is gemaakt, wiens woorden het zijn, en wat niet bekend is.',
  licences: 'Letters, kaart en scripts: van wie, en onder welke licentie',
  /** What the page about accessibility tells, after its name. */
  accessibility: 'wat er is getest, en wat niet.',
  /** What the page about editions tells, after its name. */
  editions: 'wat elke editie aan deze site veranderde.',
  shares: 'Van wie de woorden zijn, in procenten',
  kind: 'Soort',
  words: 'Woorden',
  /** The columns: what is read by itself, and everything. */
  parts: { report: 'Uitleg', brief: 'In het kort', teaching: 'Les', site: 'Alles' },
  makers: (names: string) =>
    names
      ? `‘Wij’ zijn de makers van deze site: ${names}.`
      : '‘Wij’ zijn de makers van deze site; onze namen zijn nog niet ingevuld.',
  errorContact: 'Ziet u een fout? Meld het aan de makers:',
  noErrorContact: 'Een adres van de makers om een fout te melden is nog niet ingevuld.',
  sharesNote:
    'Geteld bij het bouwen van de site, over de Nederlandse teksten, met noten en figuren; in elke kolom elke tekst één keer.',
};

export const reviewed = {
  not: 'Gemaakt op basis van de dia’s van de onderzoeker, die dit nog niet heeft nagekeken.',
  done: (by: string, date: string) => `Nagekeken door ${by}, ${date}.`,
};

export const footer = {
  talk: (researcher: string, date: string) =>
    `De lezing: ${researcher}, ${date}. De woorden van de lezing blijven van de onderzoeker.`,
  /** Whose talk it was; the day may be unknown. */
  talkOf: (researcher: string, date: string) =>
    [`Over een lezing van ${researcher}`, date].filter(Boolean).join(', '),
  code: 'Code: MIT-licentie.',
};

export const literature = { more: 'Voor wie meer wil lezen', none: 'Dit onderzoek noemt geen literatuur.' };

export const notFound = {
  title: 'Deze pagina is er niet',
  text: 'Het adres klopt niet, of de pagina is er nooit geweest.',
  home: 'Naar het begin',
};

export const gone = {
  moved: 'Verhuisd',
  movedTo: (label: string) => `Dit staat nu op een ander adres: ${label}.`,
  withdrawn: 'Ingetrokken',
  withdrawnOn: (date: string) => `Wat hier stond, is ingetrokken op ${date}.`,
  /** Leads to what comes in its place, or else to the list that it stood in. */
  see: (label: string) => `Kijk bij ‘${label}’.`,
  /** In a file with one row, the column of where that link leads. */
  address: 'Adres',
};

/** The words of the deck's own controls. */
export const deck = {
  lead: (slides: number) =>
    `Een college in ${slides} dia’s, bij de lezing. Op een groot scherm vult één dia het beeld; hier staan ze onder elkaar.`,
  overview: 'Overzicht',
  /** "uit dia 5 van de lezing" */
  fromTalk: (numbers: string, count: number) => `uit ${count > 1 ? 'dia’s' : 'dia'} ${numbers} van de lezing`,
  /** Said when a slide appears. `{n}`, `{total}` and `{title}` are filled in by the page. */
  announce: 'Dia {n} van {total}: {title}',
  controls: 'Bediening',
  previous: 'Vorige',
  next: 'Volgende',
  fullScreen: 'Volledig scherm',
  leaveFullScreen: 'Volledig scherm verlaten',
  /** Where the browser refuses. */
  noFullScreen: 'Deze browser kent geen volledig scherm. Verder werkt alles gewoon.',
  notAwake: 'Deze browser houdt het scherm niet wakker. Zet de slaapstand zelf uit.',
  theme: 'Licht of donker',
  help: 'Toetsen',
  jump: 'Naar een dia',
  filter: 'Nummer of woord uit de titel',
  noneFound: 'Geen dia gevonden',
  goTo: 'Enter: naar dia',
  whole: (slides: number, minutes: string) => `Alle ${slides} dia’s, samen zo’n ${minutes} minuten`,
  short: (slides: number, minutes: string) =>
    `Korte volgorde: ${slides} dia’s, samen zo’n ${minutes} minuten`,
  lesson: (slides: number, minutes: string) =>
    `Voor één lesuur: ${slides} dia’s, samen zo’n ${minutes} minuten`,
  /** Behind the name of a slide that another has too: the slides of the talk, and which of those with the same. */
  which: (numbers: string, count: number, part: number | undefined) =>
    [numbers && `dia${count > 1 ? '’s' : ''} ${numbers}`, part && `deel ${part}`].filter(Boolean).join(', '),
  /** Beside words of the talk of which we make some stand out. */
  stress: 'nadruk van ons',
  newWindow: 'nieuw venster',
  close: 'Sluiten',
  keys: 'Toetsen',
  /** Each with its keys, as they stand on them. */
  keyList: [
    { keys: ['→', '↓', 'spatie', 'Page Down', 'N'], does: 'verder' },
    { keys: ['←', '↑', 'Shift + spatie', 'Page Up', 'P', 'Backspace'], does: 'terug' },
    { keys: ['Home', 'End'], does: 'eerste, laatste dia' },
    { keys: ['cijfers + Enter'], does: 'naar de dia met dat nummer' },
    { keys: ['G'], does: 'een dia zoeken' },
    { keys: ['O'], does: 'overzicht; pijltjes en Enter om te kiezen' },
    { keys: ['B', '.'], does: 'zwart scherm' },
    { keys: ['W', ','], does: 'wit scherm' },
    { keys: ['F'], does: 'volledig scherm' },
    { keys: ['D'], does: 'licht of donker' },
    { keys: ['?'], does: 'deze lijst' },
    { keys: ['Esc'], does: 'sluiten' },
  ],
  clicker:
    'Een presenter (klikker) werkt zonder instellen. Op een aanraakscherm veegt u naar links of rechts.',
  letters: 'Toetsen met één letter, cijfer of leesteken gebruiken',
  lettersMean: 'Zet ze uit als u de computer met uw stem bedient.',
  exercise: (minutes: number) => `Oefening, ${minutes} minuten`,
};

/** The words of the presenter's window. */
export const speaker = {
  lead: (slides: number, minutes: string) =>
    `De notities bij ${slides} dia’s, samen zo’n ${minutes} minuten. Alles wat hier als notitie staat, is van de makers van deze site.`,
  /** Which slide is shown, and which step of it where it has several. */
  place: (n: number, total: number) => `Dia ${n} van ${total}`,
  step: (step: number, steps: number) => `stap ${step} van ${steps}`,
  now: 'Nu in beeld',
  next: 'Hierna',
  end: 'Dit is het einde.',
  /** What pressing on does where the slide has more steps. */
  sameSlide: 'Zelfde dia, volgende stap',
  notes: 'Notities',
  smaller: 'Notities kleiner',
  larger: 'Notities groter',
  alone: 'Er is nog geen presentatie open.',
  linked: 'Verbonden met de presentatie',
  /** Where several are open: which one this window moves, and to change to another. */
  linkedAt: (n: number) => `Verbonden met de presentatie die nu bij dia ${n} is`,
  leadOther: (n: number) =>
    n > 0 ? `Neem de andere, die bij dia ${n} is` : 'Neem de andere presentatie die open is',
  lost: 'De presentatie antwoordt niet meer.',
  refused:
    'Vensters kunnen elkaar hier niet bereiken. Bedien de presentatie in het eigen venster; hier staan de notities onder de dia.',
  openDeck: 'Presentatie openen',
  controls: 'Bediening',
  previous: 'Terug',
  forward: 'Verder',
  list: 'Dia’s',
  black: 'Zwart',
  white: 'Wit',
  freeze: 'Stilzetten',
  pointer: 'Aanwijzen',
  pointerOn: 'Beweeg over de dia: de stip staat ook in de zaal.',
  frozen: (n: number) =>
    `De zaal blijft dia ${n} zien. Zet u het stilzetten uit, dan springt de zaal naar de dia hier.`,
  frozenAlone: 'De zaal staat stil. Zet u het stilzetten uit, dan springt de zaal naar de dia hier.',
  backTo: (n: number) => `Terug naar dia ${n}`,
  blanked: { black: 'Het scherm in de zaal is zwart.', white: 'Het scherm in de zaal is wit.' },
  times: 'Tijd',
  clock: 'Klok',
  stopwatch: 'Stopwatch',
  left: 'Nog te gaan',
  over: 'Te lang',
  start: 'Start',
  pause: 'Pauze',
  resume: 'Verder',
  reset: 'Op nul',
  resetSure: 'Alles op nul?',
  yes: 'Ja',
  no: 'Nee',
  target: (minutes: string) => `Deze dia: ${minutes} min`,
  onTime: 'op schema',
  behind: (minutes: string) => `${minutes} min achter`,
  ahead: (minutes: string) => `${minutes} min voor`,
  planned: (minutes: string) => `van ${minutes} min`,
};

/** The headings of a slide’s notes, in the presenter’s window and in the script. */
export const noteHeadings = {
  say: 'Om te vertellen',
  ask: 'Om te vragen',
  /** What students usually mix up: what a lecturer listens for in their answers. */
  mixedUp: 'Om op te letten',
  silent: 'Waar de lezing zwijgt',
};

/** What the handout and the script both say: headings, facts of a slide, controls. */
export const onPaper = {
  order: 'Volgorde',
  minutes: (minutes: number) => `${formatNumber(minutes, 'nl')} ${minutes < 2 ? 'minuut' : 'minuten'}`,
  /** "samen zo’n 88 minuten" */
  total: (minutes: number) => `samen zo’n ${Math.round(minutes)} minuten`,
  /** Of a slide that is not made from the talk. */
  ours: 'van ons, niet uit de lezing',
  goesOnFrom: (number: number) => `Vervolg van het citaat op dia ${number} van dit college`,
  /** Of a slide that shows what students predict on another. */
  predictedOn: (number: number) => `na de oefening op dia ${number}`,
  print: 'Druk af of bewaar als PDF',
  pdfSize: (pages: number, kilobytes: number) => `${pages} pagina’s A4, ${kilobytes} kB`,
  oneFile: 'De presentatie in één bestand',
  oneFileMeans: 'HTML, ook zonder internet',
  toDeck: 'Naar de presentatie',
  toSlide: 'op het scherm',
  /** What a QR code leads to. */
  qrDeck: 'QR-code naar de presentatie',
  qrSlide: (number: number) => `QR-code naar dia ${number} van de presentatie`,
  /** `{n}` and `{total}` are filled in by the page. */
  chosen: 'U ziet {n} van de {total} dia’s.',
  all: 'Toon alle dia’s',
};

/** The handout's own words. Who reads it is a student. */
export const handout = {
  title: 'Hand-out bij de presentatie',
  /** What the page is for. */
  lead: (slides: number) =>
    `De ${slides} dia’s van het college, om mee te lezen, met ruimte voor uw aantekeningen.`,
  howTo: 'Zo gebruikt u deze hand-out',
  uses: (translated: boolean) => [
    `Elk teken zegt van wie de woorden zijn; onder ‘Wiens woorden zijn dit?’ staat wat het betekent. Een nummer erachter is dat van de dia in de lezing.${
      translated ? ' Onder een vertaling staan de woorden van de lezing zelf.' : ''
    }`,
    'Wat stap voor stap verschijnt, staat hier in één keer. Van elke tekening staan de gegevens ook in een tabel, op de eigen pagina van de figuur.',
  ],
  /** On the lines to write on. */
  room: 'Aantekeningen',
  pdf: 'Deze hand-out als PDF',
};

/** The script's own words. Who reads it is the lecturer. */
export const script = {
  title: 'Draaiboek bij de presentatie',
  lead: (slides: number) =>
    `Voor wie het college geeft: de ${slides} dia’s in het klein, met wat u erbij kunt vertellen en vragen, en hoe lang het duurt.`,
  howTo: 'Zo gebruikt u dit draaiboek',
  uses: (_translated: boolean) => [
    'Bij elke dia staat wanneer die begint en eindigt, geteld vanaf het begin, en hoe lang dat duurt.',
    'De toelichting is van ons, de makers van deze site. Die hoort niet bij de lezing: citeer die niet als bevinding.',
    'Geef studenten de hand-out, niet dit draaiboek: hier staat wat zij eerst zelf bedenken. Wat zij voorspellen, staat op de hand-out op een laatste blad; deel dat pas na de oefening uit.',
  ],
  notes: 'Toelichting',
  guidance: (exercise: string) => `Bij de oefening ‘${exercise}’`,
  /** What is said to the class once the exercise is done. */
  afterwards: 'Na afloop',
  pdf: 'Dit draaiboek als PDF',
};

/** The words that only the deck in one file has. */
export const oneFile = {
  showNotes: 'Toelichting onder de dia',
  speaker: 'Presentatorscherm',
  newWindow: 'nieuw venster',
  linked: 'Verbonden met het scherm in de zaal.',
  lost: 'Geen verbinding met het scherm in de zaal. Dit venster gaat op zichzelf verder.',
  black: 'Het scherm in de zaal is zwart.',
  white: 'Het scherm in de zaal is wit.',
  time: 'Nu',
  since: 'Bezig',
  next: 'Hierna',
};

/** To keep the site on a device. */
export const offline = {
  heading: 'Zonder netwerk',
  text: 'Bewaar deze site op uw apparaat. Alle pagina’s, de presentatie, de oefeningen en het zoeken werken dan ook zonder netwerk. Bestanden om te downloaden horen daar niet bij.',
  size: 'Het kost ongeveer',
  keep: 'Bewaar op dit apparaat',
  drop: 'Verwijder van dit apparaat',
  busy: 'Bezig met bewaren…',
  /** `{}` is the day. */
  kept: 'Bewaard op {}.',
  newer: 'Er is een nieuwere editie. Die ziet u zodra de presentatie niet meer openstaat.',
  dropped: 'Verwijderd van dit apparaat.',
  failed: 'Het bewaren is niet gelukt. Probeer het later nog eens.',
  full: 'Op dit apparaat is daar geen plaats voor. De site zelf werkt gewoon door.',
  unable: 'Deze browser kan de site niet bewaren.',
  without: 'Bewaren gaat alleen als JavaScript aanstaat.',
  /** For a lecturer, and the link that follows it. */
  inClass: 'Geen netwerk in de zaal?',
  before: 'Bewaar de site vooraf op uw apparaat',
};

/** The pack for a classroom: what its file is called after the study, and what a page from a zip that was not unpacked says. */
export const pack = {
  name: 'klas',
  unpackFirst: 'Pak de zip eerst uit: dit ene bestand kan de rest van de site niet vinden.',
};

/** The deck as PowerPoint: how it is offered, and what it says of itself. */
export const powerpoint = {
  offer: 'De presentatie als PowerPoint',
  means: 'om zelf aan te passen, met de notities',
  /** What the files are, by the order of the slides. */
  orders: {
    whole: (slides: number) => `Alle ${slides} dia’s`,
    lesson: (slides: number) => `Voor één lesuur: ${slides} dia’s`,
    short: (slides: number) => `Korte volgorde: ${slides} dia’s`,
  },
  /** The last slide. */
  about: 'Over deze dia’s',
  rights: 'Rechten',
  edition: (version: string) => `Editie ${version}.`,
  /** Of a slide that shows the rows of a drawing. */
  data: (figure: string) => `Gegevens van ‘${figure}’`,
  /** In the notes, over what stands beside the slide. */
  drawing: 'Bij de tekening',
  original: 'De woorden van de lezing zelf',
  onSite: 'Op de site',
  /** In the notes of a slide that is seen at once here. */
  builds: 'In de webversie bouwt de tekening zich op. Hier staat alles er in één keer.',
  lights: 'In de webversie licht op wat u voorleest of aanwijst. Hier staat alles er in één keer.',
  hidden: 'Deze dia is verborgen: in de diavoorstelling wordt hij overgeslagen.',
  /** What a lecturer who edits the file finds its parts called. */
  layouts: {
    opening: 'Opening',
    words: 'Woorden',
    lead: 'Aanloop en vervolg',
    drawing: 'Tekening',
    'named drawing': 'Tekening onder een kop',
    headline: 'Routes',
    exercise: 'Volgorde',
    table: 'Tabel',
  },
  places: {
    title: 'Kop',
    words: 'Woorden',
    beside: 'Ernaast',
    third: 'Daarnaast',
    takeaway: 'Wat de tekening zegt',
    source: 'Wiens woorden, en van welke dia',
    notes: 'Toelichting',
  },
};

/** The words of the teaching pages: headings, names of facts, links. */
export const teaching = {
  lecture: 'In de les',
  speaker: 'Deze dia en de volgende, uw notities, de klok.',
  handout: 'Voor studenten: de dia’s, met ruimte voor aantekeningen.',
  script: 'De dia’s in het klein, met uw notities en de tijd.',
  exercises: 'Oefeningen',
  aim: 'Doel',
  minutes: (minutes: number) => `${minutes} minuten`,
  material: 'Wat u nodig hebt',
  instructions: 'Zo werkt het',
  about: 'Waar het over gaat',
  /** Over what students look for themselves. */
  afterwards: 'Na de oefening: deze punten, met hun verbanden',
  tryIt: 'Leg ze zelf op volgorde',
  /** In the report, on what brings the exercise alive, and above it. */
  first: 'Eerst zelf',
  firstMeans:
    'Leg ze eerst zelf op volgorde, en kijk dan hoe ze in het model van de lezing staan. Of lees door.',
  forLecturer: 'Voor de docent',
  forLecturerMeans: 'Aanwijzingen bij deze oefening. Niet voor studenten: lees ze vooraf.',
  lecturerLead: 'Voor wie de les geeft, niet voor studenten: hier staat wat er in de les kan gebeuren.',
  guidance: 'Bij de oefeningen',
  prompts: 'Vragen bij de presentatie',
  promptsLead: 'Bij elke dia waar een vraag aan de zaal bij hoort.',
  print: 'Op papier is deze pagina een werkblad.',
  onPaper:
    'Hier kunt u niet slepen, want uw browser voert geen script uit. Schrijf de relaties op briefjes en leg die in uw volgorde, of druk deze pagina af.',
};

/**
 * The words of the exercise’s controls, strings all: the page hands them to the reader’s browser in its own language.
 * `{name}`, `{at}` and `{count}` are filled in there.
 */
export const predict = {
  own: 'Uw volgorde',
  /** Over the same before anybody put them in order. */
  mixed: 'Door elkaar',
  talk: 'De volgorde in het model van de lezing',
  nearer: '{name}: omhoog',
  farther: '{name}: omlaag',
  /** Said when something has a new place. */
  place: '{name}: plaats {at} van {count}',
  /** Said when it cannot go on. */
  stays: '{name} blijft op plaats {at} van {count}',
  /** Said of the talk's order: where the reader put the same. */
  ownPlace: 'bij u op plaats {at}',
  reveal: 'Leg de volgorde in het model van de lezing ernaast',
  conceal: 'Haal die volgorde weer weg',
  again: 'Begin opnieuw',
  begun: 'De rij staat weer zoals aan het begin.',
  how: 'Versleep de relaties, of gebruik de pijlen.',
  figure: 'Bekijk de figuur',
};

/** The page to search, and to ask whether words stand in the talk. `%s` stands for what was asked or found. */
export const search = {
  description: 'Zoek in de lezing en op deze site, of kijk na of een zin in de lezing staat.',
  label: 'Zoek in de lezing en op deze site',
  go: 'Zoek',
  key: 'De toets / brengt u naar dit veld.',
  whose: 'Wiens woorden?',
  all: 'alles',
  talk: 'van de lezing',
  ours: 'van ons',
  try: 'Bijvoorbeeld:',
  results: 'Gevonden',
  none: 'Niets gevonden.',
  one: '1 plaats gevonden.',
  count: '%s plaatsen gevonden.',
  partly: 'Niets heeft al deze woorden; hier staat het meeste ervan.',
  missing: 'Niet gevonden: %s.',
  failed:
    'Het zoeken werkt nu niet: de lijst met woorden was niet op te halen. Hieronder staat het register.',
  more: 'Toon ook de andere %s',
  /** Why something was found that does not have the word itself. */
  synonym: 'ander woord voor %s, volgens onze begrippenlijst',
  slip: 'lijkt op %s',
  otherLanguage: { nl: 'Zoek dit in het Nederlands', en: 'Zoek dit in het Engels' } satisfies Record<
    Language,
    string
  >,
  register: 'Register',
  registerText: (translated: boolean) =>
    `De woorden van de lezing${translated ? ', in onze vertaling' : ''}, met de dia’s waarop ze staan.`,
  seeAlso: 'zie ook',
  inGlossary: 'in de begrippen',
};

/** Whether words stand in the talk. */
export const quotation = {
  heading: 'Staat dit in de lezing?',
  text: 'Plak een zin. U ziet of die er woord voor woord staat, en op welke dia. Er wordt niets verstuurd.',
  label: 'De zin',
  ask: 'Kijk na',
  exact: 'Ja, woord voor woord.',
  twice: 'Ja, woord voor woord, op meer dan één plaats.',
  across: 'Ja, deze woorden staan er zo achter elkaar, maar over meer dan één regel of spreker.',
  translated: 'Woord voor woord in onze vertaling. De lezing zelf was in een andere taal.',
  changed: 'Niet letterlijk. Dit lijkt erop, en zo verschilt het:',
  differences: 'Doorgestreept staat niet in de lezing, onderstreept staat er wel.',
  ours: 'Nee, dit zijn onze woorden, niet die van de lezing.',
  absent: 'Nee, dit staat niet in de lezing.',
  nearest: 'Het dichtst erbij:',
  nothing: 'Plak eerst een zin.',
  said: 'gezegd door %s',
};

/** The words of the page to share from. */
export const sharing = {
  lead: 'Verwijs naar deze site of naar de lezing, zet een figuur, citaat of oefening op uw eigen website, of download bestanden.',
  description: 'Hoe u deze site en de lezing citeert, en hoe u figuren en citaten op een andere website zet.',
  cite: 'Citeren',
  citeText:
    'De lezing en deze site zijn twee verschillende werken. Gaat het u om wat de onderzoeker zegt, citeer dan de lezing. Gaat het om hoe het hier is verteld, getekend of toegelicht, citeer dan deze site.',
  /** "In het Engels": the same references in another language. */
  inLanguage: {
    nl: 'Dezelfde verwijzingen in het Nederlands',
    en: 'Dezelfde verwijzingen in het Engels',
  } satisfies Record<Language, string>,
  citeEntries: 'Bij elk punt, elk citaat en elke figuur staat een eigen verwijzing.',
  embed: 'Op uw eigen website',
  embedText:
    'Elke figuur, elk citaat en elke oefening met een volgorde kan op een andere website staan, met de bron erbij. In WordPress kunt u ook gewoon het adres ervan plakken. Is de volledige code weg nadat u hebt opgeslagen, dan mag uw account geen frames plaatsen: neem dan de eenvoudige code.',
  builder: {
    entry: 'Figuur, citaat of oefening',
    language: 'Taal',
    theme: 'Thema',
    code: 'De code',
    preview: 'Zo ziet het eruit',
  },
  themes: { auto: 'volgt de lezer', light: 'licht', dark: 'donker' },
  /** Before the list that is there without script too. */
  each: 'Of kies uit de lijst. Hier staat ook eenvoudige code, voor een website die geen frames toestaat.',
  /** Before the list of embeds where there is no code to take yet. */
  eachAlone: 'Hoe dat eruitziet, kunt u hier al bekijken:',
  rights: 'Rechten',
  ask: (researcher: string) =>
    `De woorden van de lezing zijn van ${researcher}. Voor hergebruik is nog niets geregeld: wilt u meer overnemen dan een citaat, vraag het dan eerst aan de onderzoeker.`,
  askSite: 'Website van de onderzoeker',
  licence: (licence: string) => `De woorden mogen opnieuw worden gebruikt onder ${licence}.`,
  code: 'De code van deze site mag u gebruiken onder de MIT-licentie.',
  downloads: 'Downloaden',
  downloadsText: 'Van elke figuur kunt u een tekening, een plaatje en een tabel downloaden:',
};

/** The words of citations, and with which they are offered. */
export const citing = {
  offer: 'Citeren',
  /** Names the part of the page that opens under it, so that it is not said twice. */
  place: 'Bronvermelding',
  /** The two works, told apart. */
  site: 'Deze site',
  talk: 'De lezing',
  data: 'Deze data',
  brief: 'Dit blad',
  entries: { finding: 'Dit punt', quote: 'Dit citaat', figure: 'Deze figuur' },
  /** Of an entry, what its words come from. */
  from: 'Uit',
  /** Of a figure, what it is about. */
  about: 'Over',
  /** "in Zelfredzaamheid en nabijheid". */
  partOf: 'in',
  version: 'Versie',
  /** Stands in the place of the talk's title where the study does not describe it. */
  untitled: 'Dia’s van een lezing',
  ofTalk: (slides: string) => `${slides} van een lezing`,
  /** "punt, bij woorden van de onderzoeker": of a name of ours. */
  standsBy: (whose: string) => `bij ${whose}`,
  translated: 'vertaald door deze site',
  copy: 'Kopieer de verwijzing',
  copied: 'Verwijzing gekopieerd',
  copyFailed: 'Kopiëren lukt niet; de verwijzing is geselecteerd',
  /** Files for programs that keep references. */
  formats: 'Voor een literatuurprogramma',
  /** Asks for a citation, in a CITATION.cff. */
  please: 'Gebruikt u deze site? Verwijs er dan zo naar.',
  more: 'De lezing zelf of de hele site citeren',
  /** The words of a page with whose they are, from where, and a hash. */
  receipt: 'Kopiëren met bron en kenmerk',
  receiptMeans:
    'De woorden zoals ze nu luiden. Met het kenmerk (SHA-256) kan iemand later nagaan of ze veranderd zijn.',
  copyReceipt: 'Kopieer',
  receiptCopied: 'Gekopieerd, met bron en kenmerk',
  noEdition: 'Zonder versienummer',
};

/** The words with which a figure or quote is shown on another website, and offered for it. */
export const embedding = {
  source: 'Bron:',
  offer: 'Op uw eigen website zetten',
  /** The two kinds of code, and what each is good for; `?name=value` is shown as code. */
  static: {
    name: 'Eenvoudig',
    explanation: 'Met de bron erbij. Blijft zichtbaar, ook als uw website scripts en frames weghaalt.',
  },
  live: {
    name: 'Volledig',
    explanation:
      'Zoals op deze site, en altijd bijgewerkt. Past zich aan de hoogte aan. Het thema volgt de lezer; met ?thema=licht of ?thema=donker achter het adres ligt het vast.',
  },
  copy: 'Kopieer de code',
  copied: 'Code gekopieerd',
  copyFailed: 'Kopiëren lukt niet; de code is geselecteerd',
  noAddress: 'Deze site heeft nog geen vast adres. Daarom staat hier nog geen code om over te nemen.',
  alone: 'Bekijk de losse versie',
};

/** The words with which the study's data are explained. Those of a column stand with the column. */
export const data = {
  intro:
    'De lezing, met de punten, citaten, begrippen en figuren van deze site, om zelf mee te werken. Bij elke tekst staat van wie de woorden zijn. Wat wij daartussen zetten, zit alleen bij ‘Alle uitspraken’.',
  filesHeading: 'De bestanden',
  files: {
    statements: {
      name: 'Alle uitspraken',
      says: 'wat er op de pagina’s staat, ook van ons; bij elke tekst van wie de woorden zijn, een vast kenmerk en een adres. De contactregels en de notities bij de dia’s zitten er niet bij.',
    },
    study: { name: 'Alles in één bestand', says: 'de lezing regel voor regel, en wat wij ervan maakten' },
    package: { name: 'Data Package van de tabellen, versie 2', says: 'hun beschrijving, voor programma’s' },
    schema: { name: 'JSON Schema van study.json', says: 'wat erin staat, en wat elk veld betekent' },
  },
  tablesHeading: 'De tabellen, kolom voor kolom',
  tablesIntro: 'In een lege cel is er niets in te vullen. In een lijst staat een spatie tussen de id’s.',
  column: 'Kolom',
  type: 'Soort',
  meaning: 'Wat erin staat',
  words: 'Wiens woorden',
  types: { string: 'tekst', integer: 'geheel getal', number: 'getal', list: 'lijst' },
  /** Of a column with several ids in a cell, for programs. */
  between: 'Tussen de ene en de volgende staat een spatie.',
  rows: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
  key: (columns: string) => `Een rij is te herkennen aan ${columns}.`,
  refersTo: (table: string) => `Id uit ${table}.`,
  /** In a table of columns, where another column says whose words they are. */
  perRow: 'verschilt per rij',
  /** Whose words a column holds, as a sentence. Nothing for ids, names and numbers. */
  whose: (words: Provenance | 'row' | undefined) => {
    if (!words) return '';
    return words === 'row'
      ? 'Van wie de woorden zijn, staat in dezelfde rij.'
      : `Van wie: ${provenance[words].name}.`;
  },
  readHeading: 'Hoe u ze opent',
  readIntro: 'Zet de bestanden in één map en begin daar.',
  python: 'Python, zonder iets te installeren',
  r: 'R, zonder iets te installeren',
  spreadsheet: 'Spreadsheet',
  spreadsheetSteps: [
    'Open het bestand niet met een dubbelklik: dan kunnen letters als ë verkeerd uitkomen.',
    'In Excel: kies Gegevens, dan Van tekst/CSV. In LibreOffice: kies Bestand, dan Openen.',
    'Kies als tekenset UTF-8 en als scheidingsteken de komma.',
  ],
  apostrophe:
    'Begint een tekst met =, +, - of @, dan staat er in de tabel een apostrof voor, zodat een spreadsheet er niet mee gaat rekenen. In study.json staat die er niet.',
  rightsHeading: 'Wat u ermee mag',
  rights: (reuse: string) =>
    reuse
      ? `Voor hergebruik van de woorden geldt: ${reuse}.`
      : 'Er is geen licentie voor hergebruik. De woorden van de lezing blijven van de onderzoeker. Wilt u meer overnemen dan een citaat, vraag het dan eerst.',
  quotes:
    'In citaten vertellen mensen over zichzelf. Haal een citaat heel aan, en zeg van een spreker niet meer dan de lezing doet.',
  citeHeading: 'Hoe u ernaar verwijst',
  cite: 'Gaat het om woorden van de lezing, verwijs dan naar de lezing. Gaat het om wat wij eraan toevoegen, zoals een vertaling of een verband, verwijs dan naar deze data:',
  talk: (researcher: string, day: string) =>
    day
      ? `De dia’s van een lezing: ${researcher}, ${formatDay(day, 'nl')}`
      : `De dia’s van een lezing: ${researcher}`,
  dataset: 'Dataset',
  version: (version: string) => `Versie ${version}`,
  stable:
    'De adressen van de bestanden blijven gelijk. Verandert study.json zo dat een programma erop moet worden aangepast, dan krijgt het schema een nieuw nummer.',
  /** Of the archive. */
  deposit:
    'Zolang er geen licentie is, mag alleen wie de rechten heeft dit archief bij een repository onderbrengen.',
  archiveHolds: 'Dit archief bewaart een hele editie van de site:',
  archiveFolders: [
    'site/: de site zelf; site/data/ heeft de gegevens, site/downloads/ de figuren en wat er verder te downloaden is',
    'content/: de teksten waar de site van gemaakt is',
    'ro-crate-metadata.json: de beschrijving voor programma’s (RO-Crate 1.1)',
    'package-lock.json: de software waarmee de site is gemaakt, met versies en licenties',
    'checksums.txt: van elk ander bestand de SHA-256; controleer ze met: sha256sum -c checksums.txt',
  ],
  archiveParts: {
    site: 'De site',
    content: 'De teksten waar de site van gemaakt is',
    readme: 'Wat dit archief bevat, in het Nederlands en het Engels',
    checksums: 'De SHA-256 van elk ander bestand',
    lockfile: 'De software waarmee de site is gemaakt, met versies en licenties',
  },
};

/** The words of the page about accessibility. They are of the software, not of the study: any study has this page. */
export const accessibility = {
  description: 'Wat aan de toegankelijkheid van deze site is getest, hoe, en wat niet.',
  intro: [
    'Iedereen moet deze site kunnen lezen en gebruiken: met een toetsenbord, met een schermlezer, met grote letters, op een telefoon en op papier. Wij richten ons op WCAG 2.2, de internationale richtlijn, op niveau A en AA. Hieronder staat bij elke eis wat is getest, en wat niet.',
    'Dit is geen verklaring dat de site aan alle eisen voldoet. Niemand van buiten heeft de site getoetst, ook niemand die elke dag een schermlezer gebruikt. Wel is nagegaan wat een schermlezer, Orca, ervan voorleest.',
  ],
  /** The criteria and who translated their names. */
  about: 'De namen van de eisen zijn die van de geautoriseerde vertaling, zoals NL Design System ze geeft.',
  statuses: {
    machine: { name: 'met een test', means: 'een programma controleert het, maar ziet niet alles' },
    hand: { name: 'met de hand', means: 'bekeken of gelezen op' },
    untested: { name: 'niet getest', means: 'wij weten het niet zeker' },
    absent: { name: 'komt niet voor', means: 'de site heeft niets waar de eis over gaat' },
  } satisfies Record<Status, { name: string; means: string }>,
  counts: 'Hoe de eisen zijn bekeken',
  principles: ['Waarneembaar', 'Bedienbaar', 'Begrijpelijk', 'Robuust'],
  columns: { criterion: 'Eis', level: 'Niveau', status: 'Hoe', says: 'Wat is gedaan' },
  tests: 'Tests',
  browsersHeading: 'Waarmee is getest',
  browsers: [
    'Alle tests draaien in Chromium. Een deel draait ook in Firefox en in WebKit, de motor van Safari: drie routes door de site, de presentatie, een figuur, de uitleg bij een begrip, een figuur op een andere website, en alle pagina’s zonder netwerk. In Firefox is ook bekeken wat er op papier komt.',
    'De schermlezer was Orca 43, met Firefox, op Linux en in het Nederlands. Nagegaan zijn de voorpagina, de lezing uitgelegd, een punt, een citaat, een begrip, een figuur, een oefening en de presentatie.',
    'Niet getest: Safari zelf, andere schermlezers, spraakbediening, oogbesturing, vergrootglazen en de PDF’s. Die van ‘In het kort’ is gemaakt als PDF/UA-1 en gecontroleerd door Typst, dat hem maakt; niet door een ander.',
  ],
  barrierHeading: 'Loopt u ergens tegenaan?',
  barrier: 'Laat het weten. Zeg op welke pagina het was en wat u gebruikte.',
  noContact: 'De makers van deze site hebben daar nog geen adres voor opgegeven.',
};

/** The words of the spectrum: headings, accessible names, names of steps. */
export const spectrum = {
  relation: 'Relatie',
  strain: 'Onder druk, in onze uitleg',
  quote: 'Citaat',
  method:
    'De relaties staan in de volgorde van de lezing, met gelijke stappen ertussen. Afstand, kleur en dikte van de bogen volgen die volgorde; gemeten zijn ze niet.',
  steps: {
    people: 'Twee mensen',
    poles: 'Twee uitersten',
    relations: 'Relaties',
    strains: 'Onder druk',
    tip: 'Uit balans',
  },
  slider: 'Schuif de ander dichterbij of verder weg',
  place_of: (n: number, total: number) => `${n} van ${total}`,
  summary: ({ near, far, relations }: { near: string[]; far: string[]; relations: string[] }) =>
    `Een trap tussen twee uitersten. Bovenaan: ${near.join(', ')}. Onderaan: ${far.join(', ')}. Van boven naar beneden, bij elke trede een stap verder van elkaar: ${relations.join(', ')}.`,
};

/** The words of ego networks: headings, the key of the signs, names of steps. */
export const egoNetworks = {
  network: 'Netwerk',
  drawn: 'Getekend als',
  quote: 'Citaat',
  noQuote: 'Hierbij staat geen citaat.',
  /** What an open circle is. */
  person: 'iemand in het netwerk',
  /** What the sign of each shape stands for, and the whole shape as it is drawn. */
  shapes: {
    sparse: { sign: 'stippels: niemand', drawing: 'Lege plekken, en één dunne lijn naar iemand.' },
    distant: {
      sign: 'kring: dichtbij',
      drawing: 'Mensen aan lange lijnen, buiten een kring waarin verder niemand is.',
    },
    burdened: { sign: 'blokje: probleem', drawing: 'Aan ieder hangt een blokje.' },
    overloaded: { sign: 'stapel: te zwaar', drawing: 'Op ieder ligt een stapel.' },
  } satisfies Record<NetworkShape, { sign: string; drawing: string }>,
  steps: { drawing: 'Zonder woorden', named: 'Wat de lezing noemt', quote: 'Citaat' },
  /** How the drawing was made. */
  method:
    'Waar de mensen staan, heeft een rekenmethode bepaald die punten uit elkaar duwt. Elke tekening heeft evenveel plekken: in een zwak netwerk zijn ze bijna allemaal leeg, in een netwerk ver weg liggen ze verder van het midden.',
  place_of: (n: number, total: number) => `${n} van ${total}`,
  summary: ({ ego, networks }: { ego: string; networks: string[] }) =>
    `Kleine netwerken, telkens met in het midden ${ego}. ${networks.join(' ')}`,
};

/** The words of the map: headings, accessible names. */
export const argumentMap = {
  finding: 'Punt',
  kind: 'Soort',
  words: 'In de lezing',
  outwards: 'Verband met',
  inwards: 'Verband vanuit',
  quote: 'Citaat',
  /** Who makes a link, said behind it where it is ours. */
  basis: { talk: 'volgens de lezing', reading: 'onze uitleg' } satisfies Record<Basis, string>,
  /** What the two lines mean. */
  key: { talk: 'verband van de lezing', reading: 'verband van ons' } satisfies Record<Basis, string>,
  /** Shows our links in the drawing. */
  tick: (reading: number) => `Toon ook wat wij verbinden (${reading})`,
  withQuote: 'met het citaat',
  /** How the drawing was made. */
  method:
    'Boven elke kolom staan woorden van de lezing. Een punt staat in de kolom waar de lezing het zegt, in de volgorde van de dia’s. Wat op de dia onder een ander punt staat, springt in; daar loopt geen lijn. Lijnen naar hetzelfde punt lopen samen. Hoe lang een lijn is, zegt niets.',
  summary: ({ findings, talk, reading }: { findings: number; talk: number; reading: number }) =>
    `${findings} punten en de verbanden ertussen. Verbanden die de lezing legt: ${talk}. Verbanden die wij leggen: ${reading}.`,
  /** Why groups are drawn, and where single findings are. */
  grouped: (findings: number) =>
    `${findings} punten zijn te veel om één voor één te tekenen. Onder elke kop staan daarom de punten van één soort bij elkaar. Kies een groep, dan staan de punten ervan ernaast; in het bestand met de tabel staat elk punt.`,
  more: (findings: number) => `en nog ${findings}`,
};

/** The words of the routes: headings, accessible names, names of steps. */
export const routes = {
  finding: 'Punt',
  kind: 'Soort',
  route: 'Route',
  link: 'Verband',
  quote: 'Citaat',
  /** The roads, then a step for each level of what stands on them. */
  steps: ['Routes', 'Wat ertegenover staat', 'Redenen', 'Punten'] satisfies [string, string, string, string],
  /** How the drawing was made. */
  method:
    'Wat op een route staat, volgt uit de verbanden tussen de punten: wat er tegenover de route staat, wat daar een reden voor is en wat daarbij hoort. Een weg wordt even smaller bij elk punt waar geen ander punt meer bij hoort, steeds evenveel. Hoe lang een weg is, zegt niets.',
  route_of: (n: number, total: number) => `route ${n} van ${total}`,
  summary: (goal: string, routes: string[]) => `Routes naar ‘${goal}’. ${routes.join(' ')}`,
  against: (findings: string[]) => `Daartegenover: ${findings.join('; ')}.`,
};

/** The words of the map: headings and accessible names. */
export const placeMap = {
  what: 'Wat',
  name: 'Naam',
  slide: 'Op de dia',
  kinds: { place: 'Plaats', period: 'Jaren', day: 'Datum', method: 'Methode' },
  period: (start: number, end: number) => (start === end ? String(start) : `${start} tot en met ${end}`),
  yearsOfStudy: 'de jaren van het onderzoek',
  dayMarked: 'aangegeven op de balk',
  /** How the drawing was made. */
  method:
    'De omtrek komt uit Natural Earth, in een projectie die oppervlakten gelijk houdt. Eilanden ver van de rest vallen buiten de kaart, tenzij er een plaats van het onderzoek ligt.',
  placeOf: (n: number, total: number) => `plaats ${n} van ${total}`,
  methodOf: (n: number, total: number) => `methode ${n} van ${total}`,
  writtenAs: (verbatim: string) => `op de dia geschreven als ${verbatim}`,
  onSlides: (slides: readonly number[]) => `op dia ${formatList(slides.map(String), 'nl')}`,
  /** Followed by the words that the slides show. */
  slidesSay: (slides: readonly number[]) => `op dia ${formatList(slides.map(String), 'nl')} staat`,
  summary: ({
    places,
    period,
    day,
    methods,
  }: {
    places: string[];
    period?: string;
    day?: string;
    methods: string[];
  }) =>
    [
      `Een kaart met stippen: ${formatList(places, 'nl')}.`,
      period && `Een balk met de jaren ${period}${day ? `, en daarop ${day}` : ''}.`,
      !period && day && `Een datum: ${day}.`,
      methods.length > 0 && `Een lijst van methoden: ${methods.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
};
