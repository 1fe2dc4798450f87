/** For tests: a small valid study about a bread oven that never was, and ways to break it in one place. */
import { checkStudy, formatProblems, type SourceFile } from './index.ts';

/** The files of a study. Every change gives a new one, and throws where it would change nothing. */
export class StudyFiles {
  readonly files: readonly SourceFile[];

  constructor(files: readonly SourceFile[]) {
    this.files = files;
  }

  /** What the check says of these files, as an author reads it. */
  problems(): string {
    return formatProblems(checkStudy(this.files));
  }

  text(path: string): string {
    const file = this.files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`the study has no ${path}`);
    return file.text;
  }

  /** With `part`, which must stand in the file exactly once, replaced. */
  change(path: string, part: string, by: string): StudyFiles {
    const count = this.text(path).split(part).length - 1;
    if (count !== 1) throw new Error(`${path} holds ${JSON.stringify(part)} ${count} times, not once`);
    if (part === by) throw new Error(`${path} would stay as it is`);
    return this.write(
      path,
      this.text(path).replace(part, () => by),
    );
  }

  /** With another text in a file that is there. */
  write(path: string, text: string): StudyFiles {
    if (this.text(path) === text) throw new Error(`${path} would stay as it is`);
    return new StudyFiles(this.files.map((file) => (file.path === path ? { path, text } : file)));
  }

  /** With text behind the end of a file that is there. */
  append(path: string, text: string): StudyFiles {
    return this.write(path, this.text(path) + text);
  }

  /** With a file that is not there yet. */
  add(path: string, text: string): StudyFiles {
    if (this.files.some((file) => file.path === path)) throw new Error(`the study has ${path} already`);
    return new StudyFiles([...this.files, { path, text }]);
  }

  remove(path: string): StudyFiles {
    this.text(path);
    return new StudyFiles(this.files.filter((file) => file.path !== path));
  }

  rename(path: string, to: string): StudyFiles {
    return this.add(to, this.text(path)).remove(path);
  }

  /** With every file's text made another. */
  each(alter: (text: string, path: string) => string): StudyFiles {
    return new StudyFiles(this.files.map(({ path, text }) => ({ path, text: alter(text, path) })));
  }
}

/** A finding in both languages, for tests that need many or odd ones. */
export const findingText = ({ relations = '[]', lines = '[s02-1]' } = {}): string => `kind: tension
label: { nl: Nog een bevinding, en: Another finding }
lines: ${lines}
rests_on:
  - by: statement
relations: ${relations}
reach: { nl: Dit is verzonnen., en: This is made up. }
note: { nl: Dit is verzonnen., en: This is made up. }
`;

const TALK_TXT = `De broodoven van Verzonnendam

Twee weken bij de oven in Verzonnendam

• Waarom bakt bijna niemand er nog brood?
 Wat wij zagen

• De oven staat de meeste dagen koud

• Wie de sleutel van het deurtje heeft,
weet niemand

‘Ik bak liever thuis.’, zegt de molenaar.
 Van hecht naar los

Gedeeld
brood
Hechte band

Gekocht brood
Losse band

gezin klanten

Veel delen

Weinig delen

1-5-
2022 3
`;

const TALK_YAML = `language: nl
slides:
  - number: 1
    lines:
      - id: s01-0
        text: De broodoven van Verzonnendam
        role: heading
        translation: { en: The bread oven of Verzonnendam }
      - id: s01-1
        text: Twee weken bij de oven in Verzonnendam
        translation: { en: Two weeks at the oven in Verzonnendam }
      - id: s01-2
        text: Waarom bakt bijna niemand er nog brood?
        marker: •
        translation: { en: 'Why does hardly anyone still bake bread there?' }
  - number: 2
    lines:
      - id: s02-0
        text: Wat wij zagen
        role: heading
        translation: { en: What we saw }
      - id: s02-1
        text: De oven staat de meeste dagen koud
        marker: •
        translation: { en: The oven is cold on most days }
      - id: s02-2
        text: Wie de sleutel van het deurtje heeft, weet niemand
        marker: •
        translation: { en: 'Who has the key to its door, nobody knows' }
      - id: s02-3
        text: ‘Ik bak liever thuis.’,
        kind: participant
        translation: { en: '‘I would rather bake at home,’' }
      - id: s02-4
        text: zegt de molenaar.
        translation: { en: says the miller. }
  - number: 3
    lines:
      - id: s03-0
        text: Van hecht naar los
        role: heading
        translation: { en: From close to loose }
      - id: s03-1
        text: Gedeeld brood
        translation: { en: Shared bread }
      - id: s03-2
        text: Hechte band
        translation: { en: Close bond }
      - id: s03-3
        text: Gekocht brood
        translation: { en: Bought bread }
      - id: s03-4
        text: Losse band
        translation: { en: Loose bond }
      - id: s03-5
        text: gezin
        translation: { en: household }
      - id: s03-6
        text: klanten
        translation: { en: customers }
      - id: s03-7
        text: Veel delen
        translation: { en: Much sharing }
      - id: s03-8
        text: Weinig delen
        translation: { en: Little sharing }
      - id: s03-9
        text: 1-5-2022 3
        role: footer
`;

const STUDY_YAML = `languages: [nl, en]
title: { nl: De broodoven, en: The bread oven }
description: { nl: Een verzonnen lezing over een oven., en: A made-up talk about an oven. }
talk:
  date: '2022-05-01'
  date_lines: [s03-9]
question: s01-2
main_question: s01-2
places:
  - { id: verzonnendam, line: s01-1, verbatim: Verzonnendam, coordinates: [5.1, 52.1] }
methods: [s01-1]
researcher: { name: Niemand Verzonnen, site: '' }
editors: []
contact: ''
rights: { reuse: '' }
reviewed: { by: '', date: '' }
edition: { version: '', date: '' }
`;

const KOUDE_OVEN = `kind: obstacle
label:
  nl: Een koude oven
  en: A cold oven
lead: [s02-0]
lines: [s02-1]
rests_on:
  - by: statement
  - by: quote
    quote: molenaar
    basis: reading
  - by: model
    figure: brood-delen
relations: []
reach:
  nl: Hoe vaak zegt de lezing niet.
  en: How often the talk does not say.
note:
  nl: Deze oven is verzonnen.
  en: This oven is made up.
`;

const VERLOREN_SLEUTEL = `kind: cause
label:
  nl: Een zoekgeraakte sleutel
  en: A mislaid key
lines: [s02-2]
rests_on:
  - by: statement
relations:
  - type: explains
    to: koude-oven
    basis: reading
    note:
      nl: Zo lezen wij het.
      en: So we read it.
reach:
  nl: Sinds wanneer staat er niet.
  en: Since when it does not say.
note:
  nl: Deze sleutel is verzonnen.
  en: This key is made up.
`;

const MOLENAAR = `label:
  nl: De molenaar
  en: The miller
heading: [s02-0]
turns:
  - speaker: { nl: de molenaar, en: the miller }
    named_by: s02-4
    lines: [s02-3, s02-4]
context:
  nl: Een verzonnen gesprek.
  en: A made-up conversation.
`;

const OVEN = `term:
  nl: broodoven
  en: bread oven
definition: [s02-1]
lines: [s02-2]
explanation:
  nl: Een oven voor brood.
  en: An oven for bread.
related: [sleutel]
references: [bakker-1900]
`;

const SLEUTEL = `term:
  nl: sleutel
  en: key
lines: [s02-2]
explanation:
  nl: Wat een deur opent.
  en: What opens a door.
`;

const BROOD_DELEN = `kind: spectrum
label:
  nl: Brood delen
  en: Sharing bread
title:
  lines: [s03-1, s03-3]
  nl: Van delen naar kopen
  en: From sharing to buying
how_to_read:
  nl: Links delen, rechts kopen.
  en: Sharing left, buying right.
note:
  nl: Deze tekening is verzonnen.
  en: This drawing is made up.
poles:
  - name: s03-1
    bond: s03-2
    balance: s03-8
  - name: s03-3
    bond: s03-4
    balance: s03-7
relations:
  - id: gezin
    line: s03-5
    strain: koude-oven
  - id: klanten
    line: s03-6
no_strain:
  nl: Hier is geen spanning.
  en: There is no strain here.
references: [bakker-1900]
`;

const BROOD_OP_VOLGORDE = `kind: predict-order
label: { nl: Brood op volgorde, en: Bread in order }
aim: { nl: Eerst zelf denken., en: Think for yourself first. }
minutes: 5
material: { nl: Niets., en: Nothing. }
instructions:
  - { nl: Leg ze op een rij., en: Put them in a row. }
guidance:
  - { nl: Wacht even., en: Wait a moment. }
figure: brood-delen
afterwards: { nl: Zo legt de lezing ze., en: So the talk puts them. }
`;

const OVER_DE_MOLENAAR = `kind: discussion
label: { nl: Over de molenaar, en: About the miller }
aim: { nl: Goed luisteren., en: Listen well. }
minutes: 5
material: { nl: Niets., en: Nothing. }
instructions:
  - { nl: Lees het citaat., en: Read the quote. }
guidance:
  - { nl: Laat ze praten., en: Let them talk. }
about:
  - quote: molenaar
  - finding: koude-oven
`;

const DECK = `slides:
  - id: welkom
    title: { nl: Een verzonnen college, en: A made-up lecture }
    minutes: 2
    shows:
      - show: restated
        text: { lines: [s01-1], nl: Een bezoek aan een oven., en: A visit to an oven. }
    notes:
      say: { nl: Zeg welkom., en: Say welcome. }
  - id: wat-de-molenaar-zei
    from: [2]
    heading: s02-0
    minutes: 3
    short: true
    shows:
      - { show: lines, lines: [s02-1] }
      - { show: quote, quote: molenaar, lines: [s02-3], step: 2 }
      - { show: exercise, exercise: over-de-molenaar, step: 3 }
    notes:
      say: { nl: Lees voor., en: Read out. }
      ask: { nl: Wat hoort u?, en: What do you hear? }
  - id: eerst-zelf
    title: { nl: Eerst zelf, en: You first }
    minutes: 5
    shows:
      - { show: exercise, exercise: brood-op-volgorde }
    notes:
      say: { nl: Doe de oefening., en: Do the exercise. }
  - id: van-hecht-naar-los
    from: [3]
    heading: s03-0
    minutes: 2
    shows:
      - { show: figure, figure: brood-delen }
    notes:
      say: { nl: Laat zien., en: Show it. }
`;

const REFERENCES = `[
  { "id": "bakker-1900", "type": "book", "author": [{ "literal": "Verzonnen Bakker" }], "title": "Ovens" }
]
`;

const CHAPTER_NL = `---
title: De oven
---

## Waar

<Paraphrase lines="s01-1">
Een onderzoek bij een <Term id="oven">oven</Term>.
</Paraphrase>

<Note id="verzonnen">
Alles hier is verzonnen.
</Note>

<Verbatim lines="s01-1" />

<Finding id="koude-oven" note />

<Quote id="molenaar" />

<Figure id="brood-delen" />
`;

const CHAPTER_EN = `---
title: The oven
---

## Where

<Paraphrase lines="s01-1">
A study at an <Term id="oven">oven</Term>.
</Paraphrase>

<Note id="verzonnen">
All of this is made up.
</Note>

<Verbatim lines="s01-1" />

<Finding id="koude-oven" note />

<Quote id="molenaar" />

<Figure id="brood-delen" />
`;

const opening = (title: string, words: string): string => `---
title: ${title}
---

<Editorial id="wat-dit-is">
${words} <PageLink to="report">→</PageLink>
</Editorial>
`;

/** Valid in every way that is checked. */
export const OVEN_STUDY = new StudyFiles([
  { path: 'talk.txt', text: TALK_TXT },
  { path: 'talk.yaml', text: TALK_YAML },
  { path: 'study.yaml', text: STUDY_YAML },
  { path: 'references.json', text: REFERENCES },
  { path: 'addresses.txt', text: '# Every address that was published.\nfinding koude-oven\n' },
  { path: 'findings/koude-oven.yaml', text: KOUDE_OVEN },
  { path: 'findings/verloren-sleutel.yaml', text: VERLOREN_SLEUTEL },
  { path: 'quotes/molenaar.yaml', text: MOLENAAR },
  { path: 'concepts/oven.yaml', text: OVEN },
  { path: 'concepts/sleutel.yaml', text: SLEUTEL },
  { path: 'figures/brood-delen.yaml', text: BROOD_DELEN },
  { path: 'exercises/brood-op-volgorde.yaml', text: BROOD_OP_VOLGORDE },
  { path: 'exercises/over-de-molenaar.yaml', text: OVER_DE_MOLENAAR },
  { path: 'deck.yaml', text: DECK },
  { path: 'report/nl/01-het-onderzoek.mdx', text: CHAPTER_NL },
  { path: 'report/en/01-het-onderzoek.mdx', text: CHAPTER_EN },
  { path: 'pages/nl/opening.mdx', text: opening('De broodoven', 'Dit is een verzonnen onderzoek.') },
  { path: 'pages/en/opening.mdx', text: opening('The bread oven', 'This study is made up.') },
]);
