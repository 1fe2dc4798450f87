import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyStudy } from '../../scripts/author/new-study.ts';
import { type MadeSlide, makePptx, p, shape, title } from '../../test/made-pptx.ts';
import type { Language } from '../schema/primitives.ts';
import { Talk } from '../schema/talk.ts';
import { checkStudy } from '../study/checks/index.ts';
import { type ImportedStudy, importStudy, type Wishes } from './import-study.ts';
import { readTalk } from './read-talk.ts';

const wishes: Wishes = { file: 'lezing.pptx', emptyStudy };
const from = async (slides: readonly MadeSlide[], given: Partial<Wishes> = {}) =>
  importStudy(await readTalk('lezing.pptx', makePptx(slides)), { ...wishes, ...given });
const fileOf = ({ files }: ImportedStudy, path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';
const rulesOf = ({ files }: ImportedStudy): string[] => [
  ...new Set(checkStudy(files.filter(({ path }) => !/(?:^|\/)_/.test(path))).map(({ rule }) => rule)),
];
const talkOf = (study: ImportedStudy) => Talk.parse(parse(fileOf(study, 'talk.yaml')));

const DUTCH: MadeSlide = {
  shapes: title('Het brood van de buurt') + shape(p('Dit is wat wij zagen bij de oven.') + p('Het was koud')),
};

describe('what an import makes', () => {
  test('is a study that the check has nothing against, in the language of the talk', async () => {
    const study = await from([DUTCH, { shapes: shape(p('Zonder kop is dit een dia')) }]);
    expect([rulesOf(study), fileOf(study, '_notes.txt')]).toEqual([[], '']);
    expect(study.summary.at(-1)).toBe('npm run check zal niets melden: de site kan meteen gemaakt worden.');
    expect(
      study.files
        .map(({ path }) => path)
        .filter((path) => !/(?:^|\/)_|^pages/.test(path))
        .sort(),
    ).toEqual([
      'addresses.txt',
      'deck.yaml',
      'report/nl/01-het-brood-van-de-buurt.mdx',
      'study.yaml',
      'talk.txt',
      'talk.yaml',
    ]);
  });

  test('says each line once in talk.txt and once in a chapter', async () => {
    const study = await from([DUTCH, { shapes: shape(p('Los')) }, DUTCH]);
    expect(fileOf(study, 'talk.txt')).toMatchInlineSnapshot(`
      "Het brood van de buurt

      Dit is wat wij zagen bij de oven.

      Het was koud


      Los


      Het brood van de buurt

      Dit is wat wij zagen bij de oven.

      Het was koud
      "
    `);
    const told = study.files
      .filter(({ path }) => path.startsWith('report/'))
      .flatMap(({ text }) => text.match(/s\d+-\d+/g) ?? []);
    expect(told).toEqual(['s01-1', 's01-2', 's02-1', 's03-1', 's03-2']);
  });

  test('lacks only translations where the site has another language too, and says so', async () => {
    const study = await from([DUTCH], { languages: ['en', 'nl'] });
    expect(rulesOf(study)).toEqual(['line-is-translated']);
    expect(study.summary.at(-1)).toBe(
      'npm run check will report: 3 × a translation that is missing. Until that is mended, no site is made.',
    );
    expect(fileOf(study, 'report/en/01-het-brood-van-de-buurt.mdx')).toContain("title: 'Slide 1'");
  });

  test('takes words of other letters for the language that they are in', async () => {
    const study = await from([{ shapes: DUTCH.shapes + shape(p('اللغة العربية')) }]);
    expect(talkOf(study).slides[0]?.lines.map(({ language }) => language)).toEqual([
      undefined,
      undefined,
      undefined,
      'ar',
    ]);
    expect(rulesOf(study)).toEqual(['line-is-translated']);
    expect(study.summary.at(-1)).toContain('1 × een vertaling die ontbreekt');
  });

  test('keeps how to reach someone to the page of the talk itself', async () => {
    const study = await from([DUTCH, { shapes: title('Vragen?') + shape(p('n.n@example.org')) }]);
    expect(talkOf(study).slides[1]?.lines.map(({ role }) => role)).toEqual(['heading', 'contact']);
    expect(
      study.files.filter(({ path, text }) => /^(report|deck)/.test(path) && text.includes('s02-1')),
    ).toEqual([]);
    expect(rulesOf(study)).toEqual([]);
  });
});

const AWKWARD = [
  'Vraag: wat #dan? ',
  "'t is 'zo'",
  '"aan" — {uit} <b>vet</b> & <!-- weg -->',
  '- [ ] *nadruk* _ook_ `code` ~~weg~~',
  '---',
  '1. geteld',
  '# kop',
  'yes',
  'null',
  '2017-01-17',
  '%PDF !tag &anker *alias @ing',
  'é in twee stukken: e\u0301',
  'zacht\u00ADe streep en\u200Bniets',
  'een\u00A0vaste spatie',
  'voor-',
  'en nadelen',
  '\uF0B7 een teken van Wingdings \uE123',
  'ﬁn',
  'con',
  'Prn',
  `${'.'.repeat(30_000)}a`,
  '@'.repeat(30_000),
  '日本語',
  '🙂 en 👩‍👩‍👧',
];

test('awkward words are lines and headings that stay what they are', async () => {
  const slides = AWKWARD.flatMap((words) => [
    { shapes: title(words) + shape(p(words) + p('nog iets van de lezing')) },
    { shapes: title(`${words} en dan nog zes woorden erachter`) + shape(p('a')) },
  ]);
  const study = await from([DUTCH, ...slides]);
  expect(rulesOf(study).sort()).toEqual(['line-is-translated', 'text-can-be-shown']);
  const seen = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace('\uF0B7', '•')
      .replace('\uE123', '□');
  const read = talkOf(study).slides.filter((_, at) => at % 2 === 1);
  expect(read.map(({ lines }) => [lines[0]?.text, lines[1]?.text])).toEqual(
    AWKWARD.map((words) => [seen(words), seen(words)]),
  );
});

describe('what was not on the screen', () => {
  const SECRET: MadeSlide[] = [
    { ...DUTCH, notes: ['geheime notitie'] },
    { shapes: title('geheime dia') + shape(p('geheime regel')), hidden: true },
    { shapes: title('Gezien') + shape(p('geheim vak'), { hidden: true }) },
  ];

  test('is in files that nothing reads, and in no other', async () => {
    const study = await from(SECRET);
    const read = study.files.filter(({ path }) => !/(?:^|\/)_/.test(path));
    expect(read.filter(({ text }) => /geheim/i.test(text))).toEqual([]);
    expect(fileOf(study, '_notes.txt')).toMatchInlineSnapshot(`
      "Dit stond niet op het scherm. Niets leest dit bestand, en niets ervan komt op de site.


      Dia 1

      Aantekeningen:
      geheime notitie


      Dia 2

      Verborgen dia:
      geheime dia
      geheime regel


      Dia 3

      Niet te zien op de dia:
      geheim vak
      "
    `);
    expect(study.summary).toContain(
      'Verborgen, dus niet in de lezing: dia 2. De woorden staan in _notes.txt.',
    );
    expect(talkOf(study).slides.map(({ number }) => number)).toEqual([1, 3]);
  });
});

test('the report tells slide by slide what was guessed and what was left out', async () => {
  const picture =
    '<p:pic><p:nvPicPr><p:cNvPr id="3" name="x" descr="Een oven. Beschrijving automatisch gegenereerd"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId7"/></p:blipFill></p:pic>';
  const slides: MadeSlide[] = [
    {
      shapes: `${DUTCH.shapes}${picture}<p:cxnSp/><p:cxnSp/>`,
      refersTo: [{ id: 'rId7', type: 'image', to: '/ppt/media/image1.png' }],
    },
    { shapes: shape(p('rechts'), { at: [50, 10, 20, 5] }) + shape(p('links'), { at: [10, 10, 20, 5] }) },
    { shapes: picture },
  ];
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const bytes = makePptx(slides, { parts: [{ path: '/ppt/media/image1.png', content: png, refersTo: [] }] });
  const study = importStudy(await readTalk('lezing.pptx', bytes), wishes);
  expect(fileOf(study, '_import.md')).toMatchInlineSnapshot(`
    "# Wat er van lezing.pptx is gemaakt

    - 2 dia’s met 5 regels uit lezing.pptx.
    - Taal van de lezing: nl, gegokt naar de woorden. Klopt dat niet, begin dan opnieuw met --spoken en de taal.
    - Volgorde gegokt op dia 2: kijk die na.
    - Geen kop gevonden op dia 2.
    - Zonder woorden, dus niet in de lezing: dia 3.
    - Weggelaten of anders: 2 × getekende vorm of pijl zonder woorden, 1 × ontbreekt in het bestand.
    - In _pictures/: 1 plaatje. De site toont er geen: wie de rechten heeft, is niet bekend.
    - npm run check zal niets melden: de site kan meteen gemaakt worden.

    ## Per dia

    ### Dia 1

    - Gelezen: 3 regels.
    - Weggelaten of anders: 2 × getekende vorm of pijl zonder woorden
    - Plaatje dia-01-1.png, beschreven als “Een oven. Beschrijving automatisch gegenereerd” (door een machine).

    ### Dia 2

    - Gelezen: 2 regels.
    - Geen kop gevonden.
    - Volgorde gegokt. Gekozen: “links”, “rechts”
    - Het kan ook zijn: “rechts”, “links”

    ### Dia 3

    - Geen woorden gelezen.
    - Weggelaten of anders: ontbreekt in het bestand: Een oven. Beschrijving automatisch gegenereerd
    - Plaatje –, beschreven als “Een oven. Beschrijving automatisch gegenereerd” (door een machine).
    "
  `);
  expect(study.pictures).toEqual([{ path: '_pictures/dia-01-1.png', bytes: png }]);
  // What was made of a picture by a machine is no word of the talk.
  expect(
    study.files.filter(({ path, text }) => !path.startsWith('_') && text.includes('gegenereerd')),
  ).toEqual([]);
});

test('a hundred headings are at most 99 chapters, and a full slide is several of the lecture', async () => {
  const lines = (count: number) =>
    shape(Array.from({ length: count }, (_, line) => p(`regel ${line}`)).join(''));
  const many = Array.from({ length: 120 }, (_, at) => ({
    shapes: title(`Kop ${at}`) + lines(at === 6 ? 9 : 1),
  }));
  const study = await from(many, { languages: ['nl'], spoken: 'nl' });
  expect(rulesOf(study)).toEqual([]);
  expect(study.files.filter(({ path }) => path.startsWith('report/nl/'))).toHaveLength(60);
  expect(fileOf(study, 'deck.yaml').match(/- id: dia-7(?:-2)?\n/g)).toEqual([
    '- id: dia-7\n',
    '- id: dia-7-2\n',
  ]);
});

test('of boxes in a guessed order the report tells the first too, which was taken for the heading', async () => {
  const sized = (words: string) => `<a:p><a:r><a:rPr sz="4000"/><a:t>${words}</a:t></a:r></a:p>`;
  const shapes = shape(p('tekst'), { at: [10, 40, 30, 5] }) + shape(sized('Kop'), { at: [10, 10, 30, 5] });
  const report = fileOf(await from([DUTCH, { shapes }]), '_import.md');
  expect(report).toContain(
    '- Kop gegokt: “Kop”.\n- Volgorde gegokt. Gekozen: “Kop”, “tekst”\n- Het kan ook zijn: “tekst”, “Kop”\n',
  );
});

test('slides that stand in a row are named by the first and the last', async () => {
  const bare = [1, 2, 3, 4].map((at) => ({ shapes: at === 2 ? title('Kop') : shape(p('los')) }));
  expect((await from([...bare, bare[1] ?? DUTCH, ...bare])).summary).toContain(
    'Geen kop gevonden op dia 1, 3, 4, 6, 8, 9.',
  );
  expect((await from([DUTCH, ...[1, 1, 1].map(() => ({ shapes: shape(p('los')) }))])).summary).toContain(
    'Geen kop gevonden op dia 2–4.',
  );
});

const FIELD = readdirSync('test/slides').filter(
  (name) => /\.pptx$/.test(name) && !/damaged|no-slides|sld-notes/.test(name),
);
const CHOICES: (readonly [Language, ...Language[]] | undefined)[] = [undefined, ['nl', 'en']];
test.each(FIELD)('%s becomes a study of which the report foretold what the check says', async (name) => {
  const talk = await readTalk(name, new Uint8Array(readFileSync(`test/slides/${name}`)));
  for (const languages of CHOICES) {
    const study = importStudy(talk, { ...wishes, file: name, ...(languages && { languages }) });
    const rules = rulesOf(study);
    if (languages?.length !== 2 && name !== 'with_japanese.pptx') expect(rules).toEqual([]);
    expect(rules.filter((rule) => !['line-is-translated', 'text-can-be-shown'].includes(rule))).toEqual([]);
    expect(/translation|vertaling/.test(study.summary.at(-1) ?? '')).toBe(
      rules.includes('line-is-translated'),
    );
    const shown = talk.slides.filter(({ hidden, lines }) => !hidden && lines.length > 0);
    expect(talkOf(study).slides.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(shown.length);
  }
});
