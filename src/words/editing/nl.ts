/** What the editor of `npm run edit` says in Dutch; no built site holds any of it. The type of every other language. */

export const panel = {
  edit: 'Wijzig',
  editThis: (words: string) => `Wijzig: ${words}`,
  close: 'Sluit',
  loading: 'Even wachten …',
  /** The heading of the panel: of what the text is, and what it is to that. */
  heading: (what: string, of: string) =>
    of ? `${of}: ${what.slice(0, 1).toLowerCase()}${what.slice(1)}` : what,
  languages: { nl: 'Nederlands', en: 'Engels' } as Record<string, string>,
  herWords: 'De woorden van de lezing blijven staan zoals ze op de dia staan.',
  amendedBy: (by: string, date: string) => `Gecorrigeerd door ${by} (${date})`,
  restates: 'Welke regels van de lezing dit navertelt',
  about: 'Gaat over:',
  links: 'Woorden tussen [ ] zijn een link. U mag ze wijzigen; laat de haken staan.',
  paragraphs: 'Een lege regel scheidt de alinea’s. Hun aantal blijft gelijk.',
  onlyInFile: 'In deze tekst staat opmaak. Die kunt u alleen in het bestand wijzigen.',
  others: 'Andere teksten hierbij',
  alsoHere: 'Deze woorden staan ook als:',
  add: (what: string) => `Voeg toe: ${what}`,
  where: 'Staat in',
  save: 'Bewaar',
  saved: 'Bewaard. De pagina toont de nieuwe woorden.',
  nothing: 'Er is niets gewijzigd.',
  undo: 'Maak ongedaan',
  undone: 'De laatste wijziging is teruggedraaid.',
  noUndo: 'Er is niets om terug te draaien.',
  undoConflict: 'Het bestand is daarna nog gewijzigd. Terugdraaien zou dat wissen, en is dus niet gedaan.',
  failed: 'Het lukte niet: de site op uw computer geeft geen antwoord. Draait npm run edit nog?',
};

export const judged = {
  checking: 'Wordt nagekeken …',
  fine: 'Nagekeken: niets aan te merken.',
  unchanged: 'Nog niets gewijzigd.',
  wrong: (count: number) =>
    count === 1 ? 'Dit moet nog anders:' : `Deze ${count} dingen moeten nog anders:`,
  elsewhere: 'Elders op de site:',
  before: (count: number) =>
    `Los hiervan vindt de controle nog ${count} ${count === 1 ? 'fout' : 'fouten'} in het onderzoek.`,
  exactly: 'Precies',
  /** What a rule of the check asks for, where words of a text can go against it. */
  rules: {
    'talk-is-not-retyped':
      'Hier staan zes of meer woorden van de lezing achter elkaar. Zeg het in eigen woorden.',
    'text-in-every-language': 'Deze tekst moet er in elke taal van de site zijn.',
    'value-fits-schema': 'Hier mag niets leeg blijven.',
    'markdown-is-meant':
      'Hier staan tekens die opmaak worden, of die als tekens in beeld komen. Laat ze weg.',
    'text-is-clean':
      'Hier staat een teken dat niemand ziet of dat hier niet hoort, zoals een dubbele spatie.',
    'text-can-be-shown': 'Hier staat een teken dat de letters van de site niet hebben.',
    'words-are-whole': 'Hier is een woord afgebroken.',
    'words-are-of-their-kind': 'Deze woorden horen bij een andere soort tekst.',
    'paraphrase-lists-its-lines': 'Bij wat de lezing navertelt, horen de regels van de lezing.',
    'file-is-no-copy': 'Deze tekst staat al ergens anders.',
    'names-what-exists': 'Hier wordt iets genoemd dat er niet is.',
    'id-is-unique': 'Deze naam is er al.',
    'line-is-translated': 'Deze regel heeft nog geen vertaling.',
    'line-is-used': 'Een regel van de lezing wordt nergens meer getoond.',
    'prose-in-every-language': 'De talen van deze bladzijde lopen niet meer gelijk.',
    'lecture-can-be-given': 'De presentatie klopt hiermee niet meer.',
  } as Record<string, string>,
  otherRule: 'De controle keurt dit af.',
};

/** Why a change cannot be made. */
export const refused = {
  unknown: 'Deze tekst is er niet meer. Laad de pagina opnieuw.',
  'words-of-talk': 'De woorden van de lezing worden nooit overgetypt. U kunt de regel wel corrigeren.',
  languages: 'Vul elke taal van de site in.',
  links:
    'Er staan nu meer of minder links. Laat de haken [ ] staan zoals ze waren; een gewone haak schrijft u als \\[.',
  paragraphs: 'Er zijn nu meer of minder alinea’s. Houd hun aantal gelijk.',
  'in-file': 'Dit is zo niet op te schrijven. Wijzig het in het bestand.',
};

export const conflict = {
  title: 'Het bestand is intussen gewijzigd',
  told: 'Uw woorden zijn niet bewaard. Kies wat er moet staan.',
  theirs: 'Staat er nu',
  yours: 'Uw woorden',
  keepYours: 'Ga door met uw woorden',
  takeTheirs: 'Neem over wat er nu staat',
};

export const unsaved = {
  ask: 'Uw woorden zijn nog niet bewaard.',
  goOn: 'Ga door met schrijven',
  throwAway: 'Gooi ze weg',
  restored: 'Uw woorden van daarnet staan er nog. Ze zijn niet bewaard.',
};

export const amend = {
  open: 'Corrigeer deze regel',
  title: 'Correctie door de onderzoeker',
  told: 'Alleen de onderzoeker corrigeert haar woorden. De oude woorden blijven één stap verder te lezen.',
  text: 'Zo moet het zijn',
  by: 'Door',
  date: 'Datum',
  why: 'Waarom',
};

export const paragraph = {
  open: 'Voeg een alinea toe',
  title: 'Nieuwe alinea, na deze tekst',
  as: 'Wat voor tekst is het?',
  kinds: { Note: 'een noot in de kantlijn', Editorial: 'uitleg in de lopende tekst' },
};

export const point = {
  open: 'Nieuw punt',
  title: 'Nieuw punt',
  told: 'Een punt is wat de lezing zegt. Kies de regels waar het staat; de rest zijn onze woorden.',
  kind: 'Wat voor punt is het?',
  lines: 'De regels van de lezing',
  chapter: 'In welk hoofdstuk?',
  label: 'Korte naam',
  reach: 'Wat het niet zegt, in één zin',
  note: 'Uitleg',
};

export const bar = {
  name: 'Wijzigen',
  told: 'U wijzigt de site op uw eigen computer.',
  find: 'Zoek een tekst',
  findTold: 'Woorden uit de tekst',
  found: (count: number) =>
    count === 0 ? 'Niets gevonden.' : count === 1 ? '1 tekst.' : `${count} teksten.`,
  more: 'Hieronder de eerste; typ meer woorden voor de andere.',
};

/** What a text is, by the name of its field. */
export const fields: Record<string, string> = {
  label: 'De naam',
  term: 'Het woord',
  reach: 'Wat dit niet zegt',
  note: 'De uitleg',
  title: 'De titel',
  short: 'De korte titel',
  heading: 'Een kop',
  context: 'De toelichting',
  reading: 'Wie hier waarschijnlijk spreekt',
  speaker: 'Wie er spreekt',
  explanation: 'De uitleg van het woord',
  contested: 'Wat de vertaling verliest',
  aim: 'Het doel',
  material: 'Wat nodig is',
  instructions: 'Een opdracht',
  guidance: 'Een tip voor de docent',
  afterwards: 'Wat na afloop wordt gezegd',
  say: 'Wat de docent zegt',
  ask: 'Wat de docent vraagt',
  mixed_up: 'Wat studenten verwarren',
  silent: 'Waar de lezing zwijgt',
  text: 'De tekst',
  translation: 'Een regel van de lezing',
  description: 'De omschrijving',
  notice: 'De mededeling',
  question: 'De vraag',
  Paraphrase: 'De lezing in onze woorden',
  Editorial: 'Onze uitleg',
  Note: 'Een noot',
  other: 'Een tekst',
};
