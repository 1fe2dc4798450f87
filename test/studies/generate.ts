/** Studies of any size, made up from a seed: for the workshop, for tests of many findings, and for the bench. */
import { randomLcg } from 'd3';
import { FINDING_KINDS, RELATION_TYPES } from '../../src/schema/finding.ts';
import { NETWORK_SHAPES } from '../../src/schema/figures/ego-networks.ts';
import type { Language } from '../../src/schema/primitives.ts';
import type { SourceFile } from '../../src/study/checks/problem.ts';

export interface StudySize {
  findings: number;
  /** Links between them, at most one for each pair; each goes from a later finding to an earlier one. */
  relations: number;
  /** Words in a finding's name. */
  nameLength?: number;
  /** Makes each word of a name so many times as long. */
  stretch?: number;
  languages?: Language[];
  seed?: number;
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za bro kle sta gri'.split(' ');
/** A slide's number has two digits. */
const MOST_SLIDES = 90;
const RELATIONS_SHOWN = ['huis', 'tuin', 'straat', 'plein', 'dorp', 'stad'];

/** The files of a valid study, the same for the same size and seed. Everything in it is made up. */
export function generateStudy({
  findings: count,
  relations: relationCount,
  nameLength = 4,
  stretch = 1,
  languages = ['nl', 'en'],
  seed = 1,
}: StudySize): SourceFile[] {
  const random = randomLcg(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES))
      .join('')
      .repeat(stretch);
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  const text = (nl: string): Partial<Record<Language, string>> =>
    Object.fromEntries(
      languages.map((language) => [language, language === 'nl' ? nl : `${nl} (${language})`]),
    );
  const files: SourceFile[] = [];
  const write = (path: string, data: unknown): void => {
    // JSON is YAML too, and leaves no doubt about what is a text.
    files.push({ path, text: JSON.stringify(data, null, 1) });
  };

  // The talk: a slide that sets out, slides of statements, a slide of poles and relations, a slide of quotes.
  const slides: { number: number; lines: { id: string; text: string; kind?: string; role?: string }[] }[] = [];
  const addSlide = (
    texts: readonly { text: string; kind?: string; role?: string }[],
  ): { id: string; text: string }[] => {
    const number = slides.length + 1;
    const lines = texts.map((line, at) => ({ id: `s${String(number).padStart(2, '0')}-${at}`, ...line }));
    slides.push({ number, lines });
    return lines;
  };
  const places = ['Noordstad', 'Zuiddorp', 'Oosterveen', 'Westhuizen'];
  const opening = addSlide([
    { text: 'Een verzonnen onderzoek', role: 'heading' },
    { text: `Twee jaar (2020-2021) in ${places.join(', ')}` },
    { text: 'Wat is hier de vraag?' },
    { text: 'Gesprekken aan tafel' },
    { text: 'Wandelingen door de wijk' },
  ]);
  const [, where, question, ...methods] = opening.map(({ id }) => id);

  const perSlide = Math.max(6, Math.ceil(count / (MOST_SLIDES - 10)));
  const names = Array.from({ length: count }, () => words(nameLength));
  const statements: string[] = [];
  for (let at = 0; at < count; at += perSlide) {
    const [, ...lines] = addSlide([
      { text: `Deel ${slides.length}`, role: 'heading' },
      ...names.slice(at, at + perSlide).map((_, offset) => ({ text: `Punt ${at + offset + 1}: ${words(3)}` })),
    ]);
    statements.push(...lines.map(({ id }) => id));
  }
  const poles = addSlide(
    ['Van dicht naar ver', 'Dichtbij', 'Warm', 'Veraf', 'Koel', ...RELATIONS_SHOWN, 'Weinig', 'Veel'].map(
      (line, at) => ({ text: line, ...(at === 0 && { role: 'heading' }) }),
    ),
  ).map(({ id }) => id);
  const quoteCount = Math.ceil(count / 10);
  const spoken = addSlide([
    { text: 'Stemmen', role: 'heading' },
    ...Array.from({ length: quoteCount }, (_, at) => ({
      text: `‘Stem ${at + 1} zegt ${words(12)}.’`,
      kind: 'participant',
    })),
  ]).map(({ id }) => id);

  files.push({ path: 'talk.txt', text: slides.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n') });
  write('talk.yaml', {
    language: 'nl',
    slides: slides.map(({ number, lines }) => ({
      number,
      lines: lines.map((line) => ({
        ...line,
        ...(languages.includes('en') && { translation: { en: `${line.text} (en)` } }),
      })),
    })),
  });
  write('study.yaml', {
    languages,
    title: text('Een verzonnen onderzoek'),
    description: text('Gemaakt voor een proef; niets hierin is waar.'),
    talk: { date: '2021-03-01', date_lines: [] },
    question,
    main_question: question,
    period: { lines: [where], start: 2020, end: 2021 },
    places: places.map((verbatim, at) => ({
      id: verbatim.toLowerCase(),
      line: where,
      verbatim,
      coordinates: [5 + at * 0.4, 51.5 + at * 0.4],
    })),
    methods,
    researcher: { name: 'Niemand Verzonnen', site: '' },
    editors: [],
    contact: '',
    rights: { reuse: '' },
    reviewed: { by: '', date: '' },
    edition: { version: '', date: '' },
  });

  const id = (at: number): string => `punt-${at + 1}`;
  const links = new Map<string, { from: number; to: number }>();
  const mostLinks = Math.min(relationCount, (count * (count - 1)) / 2);
  while (links.size < mostLinks) {
    const from = 1 + Math.floor(random() * (count - 1));
    // Mostly to one nearby, as in a talk.
    const back = 1 + Math.floor(random() ** 2 * Math.min(from, 40));
    links.set(`${from}-${from - back}`, { from, to: from - back });
  }
  const linksFrom = Map.groupBy(links.values(), ({ from }) => from);
  for (let at = 0; at < count; at++) {
    write(`findings/${id(at)}.yaml`, {
      kind: FINDING_KINDS[Math.floor((at / count) * FINDING_KINDS.length)],
      label: text(names[at] ?? ''),
      lines: [statements[at]],
      rests_on: [
        { by: 'statement' },
        ...(at % 10 === 0 ? [{ by: 'quote', quote: `stem-${at / 10 + 1}`, basis: 'reading' }] : []),
        ...(at % 7 === 0 ? [{ by: 'model', figure: 'dicht-en-ver' }] : []),
      ],
      relations: (linksFrom.get(at) ?? []).map(({ to }) =>
        random() < 0.5
          ? { type: pick(RELATION_TYPES), to: id(to), basis: 'talk', lines: [statements[at]] }
          : { type: pick(RELATION_TYPES), to: id(to), basis: 'reading' },
      ),
      reach: text('Hier staat niet bij hoe vaak.'),
      note: text('Dit punt is verzonnen.'),
    });
  }
  for (let at = 0; at < quoteCount; at++) {
    write(`quotes/stem-${at + 1}.yaml`, {
      label: text(`Stem ${at + 1}`),
      heading: [spoken[0]],
      turns: [{ lines: [spoken[at + 1]] }],
      context: text('Wie dit zegt, is verzonnen.'),
    });
  }

  const heads = slides.flatMap(({ lines }, at) => (at > 0 && at < slides.length - 2 ? [lines[0]?.id] : [])).slice(0, 5);
  const figure = { how_to_read: text('Kijk van boven naar beneden.'), note: text('De tekening is verzonnen.') };
  const none = text('Er is hier niets te tekenen.');
  write('figures/dicht-en-ver.yaml', {
    kind: 'spectrum',
    label: text('Dicht en ver'),
    title: { lines: [poles[1]], ...text('Van dicht naar ver') },
    ...figure,
    poles: [
      { name: poles[1], bond: poles[2], balance: poles[11] },
      { name: poles[3], bond: poles[4], balance: poles[12] },
    ],
    arcs: { give: text('geven'), receive: text('krijgen') },
    relations: RELATIONS_SHOWN.map((relation, at) => ({
      id: relation,
      line: poles[5 + at],
      ...(at < count && at % 2 === 0 && { strain: id(at) }),
    })),
    no_strain: text('Hier staat niets bij.'),
  });
  if (count > 0) {
    write('figures/netten.yaml', {
      kind: 'ego-networks',
      label: text('Netten'),
      title: { lines: [statements[0]], ...text('Hoe een net eruitziet') },
      ...figure,
      ego: text('iemand'),
      networks: NETWORK_SHAPES.slice(0, count).map((shape, at) => ({
        finding: id(at),
        line: statements[at],
        shape,
      })),
    });
    write('figures/wegen.yaml', {
      kind: 'routes',
      label: text('Wegen'),
      title: { lines: [statements[0]], ...text('Waar de wegen heen gaan') },
      ...figure,
      goal: question,
      lead: poles[0],
      routes: [0, 1]
        .filter((at) => at < count)
        .map((at) => ({ finding: id(at), line: statements[at], ...(at === 0 && { silence: none }) })),
    });
  }
  write('figures/waar.yaml', {
    kind: 'place-map',
    label: text('Waar'),
    title: { lines: [where], ...text('Vier plaatsen') },
    ...figure,
    country: '528',
    none,
  });
  write('figures/samenhang.yaml', { kind: 'argument-map', label: text('Samenhang'), title: text('Wie bij wie hoort'), ...figure, columns: heads.length > 0 ? heads : [opening[0]?.id], none });

  // A chapter's number has two digits too.
  const perChapter = Math.max(25, Math.ceil(count / 99));
  for (const language of languages) {
    for (let at = 0; at < Math.max(1, count); at += perChapter) {
      const number = String(at / perChapter + 1).padStart(2, '0');
      const calls = Array.from(
        { length: Math.min(perChapter, count - at) },
        (_, offset) => `<Finding id="${id(at + offset)}" />`,
      );
      files.push({
        path: `report/${language}/${number}-hoofdstuk-${number}.mdx`,
        text: [
          `---\ntitle: ${language === 'nl' ? 'Hoofdstuk' : 'Chapter'} ${number}\n---`,
          `<Paraphrase lines="${[where, ...methods].join(' ')}" id="p-${number}">\n${language === 'nl' ? 'Dit is verzonnen.' : 'This is made up.'}\n</Paraphrase>`,
          ...calls,
          ...(at === 0 ? ['<Figure id="dicht-en-ver" />'] : []),
        ].join('\n\n'),
      });
    }
  }
  return files;
}
