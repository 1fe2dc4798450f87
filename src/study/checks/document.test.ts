import { expect, test } from 'vitest';
import { SMALL_OVEN as study } from '../../../test/studies/study-files.ts';
import { FIGURE_SCHEMAS } from '../../schema/figure.ts';
import { studyOf } from './study-of.ts';

const FINDING = 'findings/koude-oven.yaml';
const QUOTE = 'quotes/molenaar.yaml';

test('a key that is missing is reported at what should hold it', () => {
  expect(study.change(FINDING, 'kind: obstacle\n', '').problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:1:1  value-fits-schema
      kind: found nothing; expected one of: ideal, tension, practice, cause, obstacle, strain, summary, question, need."
  `);
  expect(study.change(FINDING, '    basis: reading\n', '').problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:9:5  value-fits-schema
      rests_on.1.basis: found nothing; expected one of: talk, reading."
  `);
});

test('a kind of figure that there is no more says what replaces it', () => {
  const figure = (kind: string): string =>
    study.add('figures/wat-het-draagt.yaml', `label: { nl: Grond, en: Ground }\nkind: ${kind}\n`).problems();
  expect(figure('evidence-matrix')).toMatchInlineSnapshot(`
    "figures/wat-het-draagt.yaml:2:7  value-fits-schema
      kind: found "evidence-matrix"; there is no such figure any more. What the talk gives with each point stands in the list of points, as signs and filters, and in the data, as the table support.csv; both are made of rests_on in the findings. Remove this file, and write behind its line in addresses.txt, if it has one: "withdrawn YYYY-MM-DD see findings"."
  `);
  const kinds = FIGURE_SCHEMAS.map(({ shape }) => shape.kind.value).join(', ');
  expect(figure('rebus').replace(kinds, '…')).toMatchInlineSnapshot(`
    "figures/wat-het-draagt.yaml:2:7  value-fits-schema
      kind: found "rebus"; expected one of: …. Did you mean "routes"?"
  `);
});

test('an unknown key is reported at the key, with the keys that are known there', () => {
  expect(
    study.change(FINDING, 'kind: obstacle', 'kind: obstacle\nkleur: rood').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:2:1  key-is-known
      unknown key "kleur". Keys here are: kind, label, lead, lines, rests_on, relations, reach, note. Did you mean "lead"?"
  `);
});

test('an unknown key deep in a file knows the keys of its own place', () => {
  expect(
    study
      .change('figures/brood-delen.yaml', '    line: s03-6', '    line: s03-6\n    kleur: rood')
      .problems(),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:31:5  key-is-known
      unknown key "kleur" under relations.1. Keys here are: id, line, label, strain, note, tip."
  `);
  expect(
    study.change(FINDING, '    figure: brood-delen', '    figure: brood-delen\n    basis: talk').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:14:5  key-is-known
      unknown key "basis" under rests_on.2. Keys here are: by, figure."
  `);
});

test('a misspelt key is one problem, not an unknown key and a missing one', () => {
  expect(study.change(FINDING, 'reach:', 'raech:').problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:15:1  key-is-known
      unknown key "raech". Keys here are: kind, label, lead, lines, rests_on, relations, reach, note. Did you mean "reach"?"
  `);
  expect(
    study.change('figures/brood-delen.yaml', 'bond: s03-2', 'bnod: s03-2').problems(),
  ).toMatchInlineSnapshot(`
    "figures/brood-delen.yaml:17:5  key-is-known
      unknown key "bnod" under poles.0. Keys here are: name, bond, balance, bond_label. Did you mean "bond"?"
  `);
});

test('two unknown keys are two problems', () => {
  const changed = study.change(FINDING, 'kind: obstacle', 'kind: obstacle\nkleur: rood\ngeur: brood');
  expect(changed.problems().match(/key-is-known/g)).toHaveLength(2);
});

test('keys that every object has are unknown like any other', () => {
  const changed = study.change(
    FINDING,
    'kind: obstacle',
    'kind: obstacle\n__proto__: { x: 1 }\nconstructor: 1',
  );
  expect(changed.problems().match(/unknown key "(__proto__|constructor)"/g)).toHaveLength(2);
});

test('a key that is there twice is a problem at the second', () => {
  expect(
    study.change(FINDING, 'lines: [s02-1]\n', 'lines: [s02-1]\nlines: [s02-1]\n').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:7:1  file-parses
      not valid YAML: Map keys must be unique. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
});

test('an alias is refused at its place', () => {
  const changed = study
    .change(QUOTE, 'heading: [s02-0]', 'heading: &kop [s02-0]')
    .change(QUOTE, 'lines: [s02-3, s02-4]', 'lines: *kop');
  expect(changed.problems()).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:8:12  file-parses
      the YAML uses an alias (*kop), which is not read here. Write the text out."
  `);
});

test('a key that is a list or has keys itself is refused at its place', () => {
  expect(
    study.change(QUOTE, 'heading: [s02-0]', 'heading: [s02-0]\n? ? ? kop').problems(),
  ).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:5:3  file-parses
      a key here is a list or has keys itself, and keys are text. Write a name before the colon."
  `);
});

test.each(['- ', '? ', ': ', '[', '{a: '])('twenty thousand times "%s" is nested too deeply', (opens) => {
  expect(study.append('study.yaml', `\nnotice:\n  ${opens.repeat(20_000)}`).problems()).toMatch(
    /^study\.yaml:\d+:\d+ {2}file-parses\n.*(?:nested too deeply|not valid YAML|keys are text)/,
  );
});

test.each([
  ['talk.yaml', '|\n', 'lines'],
  ['report/nl/01-bij-de-oven.mdx', '{', 'braces'],
  ['report/nl/01-bij-de-oven.mdx', '> ', 'characters'],
  ['study.yaml', 'x', 'characters'],
])('%s is not read with more "%s" than can be: %s', (path, what, unit) => {
  const much = what.repeat(unit === 'braces' ? 20_000 : 400_000);
  expect(study.append(path, much).problems()).toMatch(
    new RegExp(`^${path}:1:1 {2}file-parses\n.*has \\d+ ${unit}, and more than \\d+ are not read`, 'm'),
  );
});

test('an anchor that nothing refers to does no harm', () => {
  expect(study.change(QUOTE, 'heading: [s02-0]', 'heading: &kop [s02-0]').problems()).toBe('');
});

test('a tab that indents is a problem, a tab inside a text is none', () => {
  expect(
    study.change(FINDING, '  nl: Een koude oven', '\tnl: Een koude oven').problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:3:1  file-parses
      not valid YAML: Tabs are not allowed as indentation. A row begins with a tab or a space that is no plain one: indent with plain spaces."
  `);
  expect(study.change(FINDING, 'Een koude oven', 'Een\tkoude oven').problems()).toBe('');
});

test('broken YAML is one problem, however often the parser trips over it', () => {
  expect(study.change(QUOTE, 'heading: [s02-0]', 'heading: [s02-0').problems()).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:5:1  file-parses
      not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
  expect(
    study.change(FINDING, 'nl: Deze oven is verzonnen.', "nl: 'Deze oven is verzonnen.").problems(),
  ).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:21:1  file-parses
      not valid YAML: Missing closing 'quote. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
  expect(study.change(FINDING, 'nl: Een koude oven', 'nl: Een oven: koud').problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:3:7  file-parses
      not valid YAML: Nested mappings are not allowed in compact mappings. A text that holds ": " stands in quotes."
  `);
});

test('a file in two parts is a problem', () => {
  expect(study.change(QUOTE, 'turns:', '---\nturns:').problems()).toMatchInlineSnapshot(`
    "quotes/molenaar.yaml:5:1  file-parses
      not valid YAML: a line of --- divides the file in two. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
});

test('places in a file with Windows line endings are those that an editor shows', () => {
  const broken = study.change(FINDING, 'kind: obstacle', 'kind: obstacel');
  const windows = broken
    .change(FINDING, 'figure: brood-delen', 'figure: brood')
    .each((text) => text.replaceAll('\n', '\r\n'));
  expect(windows.problems()).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:1:7  value-fits-schema
      kind: found "obstacel"; expected one of: ideal, tension, practice, cause, obstacle, strain, summary, question, need. Did you mean "obstacle"?"
  `);
  const other = study.change(FINDING, 'figure: brood-delen', 'figure: brood');
  expect(other.each((text) => text.replaceAll('\n', '\r\n')).problems()).toBe(other.problems());
});

test('a byte order mark shifts no place', () => {
  const broken = study
    .change(FINDING, 'kind: obstacle', 'kind: obstacel')
    .change('pages/nl/opening.mdx', 'title:', 'titel:');
  expect(broken.each((text) => `\uFEFF${text}`).problems()).toBe(broken.problems());
});

test('a value says what was found and what was expected', () => {
  const cases: [path: string, part: string, by: string][] = [
    [FINDING, 'kind: obstacle', 'kind: obstakel'],
    [FINDING, 'by: statement', 'by: statment'],
    [FINDING, 'lines: [s02-1]', 'lines: s02-1'],
    [FINDING, 'lines: [s02-1]', 'lines: []'],
    [FINDING, 'lines: [s02-1]', 'lines: [dia 2]'],
    ['study.yaml', "date: '2022-05-01'", "date: '2022-02-30'"],
    ['study.yaml', "contact: ''", 'contact: bel ons'],
    ['study.yaml', '[5.1, 52.1]', '[52.1, 500]'],
    ['talk.yaml', 'role: footer', 'role: voet'],
  ];
  expect(cases.map((change) => study.change(...change).problems()).join('\n')).toMatchInlineSnapshot(`
    "findings/koude-oven.yaml:1:7  value-fits-schema
      kind: found "obstakel"; expected one of: ideal, tension, practice, cause, obstacle, strain, summary, question, need. Did you mean "obstacle"?
    findings/koude-oven.yaml:8:9  value-fits-schema
      rests_on.0.by: found "statment"; expected one of: statement, quote, summary, model. Did you mean "statement"?
    findings/koude-oven.yaml:6:8  value-fits-schema
      lines: found "s02-1"; expected a list: [one, two], or rows that begin with "- "
    findings/koude-oven.yaml:6:8  value-fits-schema
      lines: found []; must name at least one line of the talk
    findings/koude-oven.yaml:6:9  value-fits-schema
      lines.0: found "dia 2"; must be a line of the talk, such as "s05-2" or "s06-3a"
    study.yaml:5:9  value-fits-schema
      talk.date: found "2022-02-30"; must be a day that exists, such as "2017-01-17", or as much of it as is known, "2017-01" or "2017"; in quotes
    study.yaml:14:10  value-fits-schema
      contact: found "bel ons"; Invalid email address, or Invalid URL, or Invalid input: expected ""
    study.yaml:10:82  value-fits-schema
      places.0.coordinates.1: found 500; Too big: expected number to be <=90
    talk.yaml:69:15  value-fits-schema
      slides.2.lines.9.role: found "voet"; expected one of: body, heading, footer, contact. Did you mean "body"?"
  `);
});

test('an empty file and a file that holds something else altogether are each one problem of their own', () => {
  expect(study.add('concepts/leeg.yaml', '').problems()).toMatchInlineSnapshot(`
    "concepts/leeg.yaml:1:1  value-fits-schema
      the file is empty; expected the keys term, definition, lines, explanation, contested, search, related, references."
  `);
  expect(study.add('concepts/leeg.yaml', '# nog te schrijven\n').problems()).toContain('the file is empty');
  expect(study.add('concepts/leeg.yaml', '- een\n').problems()).toMatchInlineSnapshot(`
    "concepts/leeg.yaml:1:1  value-fits-schema
      found a list; expected keys with values: { name: … }"
  `);
});

test('frontmatter keeps the line numbers of its file', () => {
  expect(
    study
      .change('pages/nl/opening.mdx', 'title: De broodoven', 'title: De broodoven\nkleur: rood')
      .problems(),
  ).toMatchInlineSnapshot(`
    "pages/nl/opening.mdx:3:1  key-is-known
      unknown key "kleur". Keys here are: title, short, story."
  `);
  expect(
    study.change('pages/nl/opening.mdx', 'title: De broodoven', 'title: [').problems(),
  ).toMatchInlineSnapshot(`
    "pages/nl/opening.mdx:2:9  file-parses
      not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Look at the line above as well: a missing quote or a wrong indent often shows one line late."
  `);
  expect(
    study.change('pages/nl/opening.mdx', '---\ntitle: De broodoven\n---\n', '').problems(),
  ).toMatchInlineSnapshot(`
    "pages/nl/opening.mdx:1:1  value-fits-schema
      title: is missing; expected three lines at the top: "---", "title: …" and "---"."
  `);
});

test('references are JSON and not merely YAML', () => {
  expect(study.change('references.json', '"Ovens" }', '"Ovens" },').problems()).toMatchInlineSnapshot(`
    "references.json:2:107  file-parses
      not valid JSON: did not expect ",". JSON knows no comments, puts every name in double quotes and no comma behind the last."
  `);
  expect(study.change('references.json', '"title"', 'title').problems()).toMatchInlineSnapshot(`
    "references.json:2:89  file-parses
      not valid JSON: did not expect "t". JSON knows no comments, puts every name in double quotes and no comma behind the last."
  `);
  expect(study.change('references.json', '"Ovens" }', '"Ovens" } # oud').problems()).toMatchInlineSnapshot(`
    "references.json:2:108  file-parses
      not valid JSON: did not expect "#". JSON knows no comments, puts every name in double quotes and no comma behind the last."
  `);
});

test('a day without quotes is read as the same day', () => {
  const day = ['study.yaml', "date: '2022-05-01'", 'date: 2022-05-01'] as const;
  expect(study.change(...day).problems()).toBe('');
  expect(studyOf(study.change(...day).files).talk.date).toBe('2022-05-01');
});

const inStudy = (part: string, by: string): string => study.change('study.yaml', part, by).problems();

test.each([
  ['1.10', "found 1.10, which YAML reads as the number 1.1; expected text. Put it in quotes: '1.10'"],
  ['2017', "found 2017, which YAML reads as the number 2017; expected text. Put it in quotes: '2017'"],
  ['1e3', 'found 1e3, which YAML reads as the number 1000; expected text.'],
  ['True', "found True, which YAML reads as yes or no; expected text. Put it in quotes: 'True'"],
  ['null', "found null, which YAML reads as nothing; expected text. Put it in quotes: 'null'"],
  ['~', "found ~, which YAML reads as nothing; expected text. Put it in quotes: '~'"],
  ['', 'found nothing; expected text'],
  ['[a]', 'found a list; expected text'],
  ['{ a: 1 }', 'found keys with values; expected text'],
])('a text written as %s is told as YAML reads it, and how to mend it', (written, says) => {
  expect(
    inStudy("edition: { version: '', date: '' }", `edition: { version: ${written}, date: '' }`),
  ).toContain(says);
});

test('a list and a single value are told apart', () => {
  expect(inStudy('languages: [nl, en]', 'languages: nl')).toContain(
    'languages: found "nl"; expected a list: [one, two], or rows that begin with "- "',
  );
});

test('what no YAML can be made of is told by its cause, where that is seen', () => {
  const CONCEPT = 'concepts/sleutel.yaml';
  const text = (by: string) => study.change(CONCEPT, 'nl: Wat een deur opent.', by).problems();
  expect(text('nl: “Wat: een deur” opent.')).toContain('Curly quotation marks are letters to YAML');
  expect(text('nl: Wat: een deur opent.')).toContain('A text that holds ": " stands in quotes.');
  expect(text('\tnl: Wat een deur opent.')).toContain('indent with plain spaces');
  expect(study.change(CONCEPT, 'lines: [s02-2]', '\u00a0lines: [s02-2]').problems()).toContain(
    '"⟨U+00A0 (no-break space)⟩lines"',
  );
});
