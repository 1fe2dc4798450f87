import { expect, test } from 'vitest';
import type { FindingKind } from '../schema/finding.ts';
import type { Basis, Text } from '../schema/primitives.ts';
import type { Finding, Line, Quote } from './study.ts';
import { type Branch, type Stop, traceBack, traceForward } from './trace.ts';

const text = (words: string): Text => ({ nl: words, en: words });

const finding = (id: string, kind: FindingKind): Finding => ({
  id,
  kind,
  label: text(id),
  lead: [],
  lines: [],
  restsOn: [],
  relations: [],
  related: [],
  reach: text(''),
  note: text(''),
});

const quote = (id: string): Quote => ({
  id,
  label: text(id),
  heading: [],
  turns: [],
  context: text(''),
  card: false,
  opening: false,
  findings: [],
});

const line = (id: string): Line => ({ id, text: id, said: id, slide: 1, kind: 'study', role: 'body' });

function relate(from: Finding, type: Finding['relations'][number]['type'], to: Finding, basis: Basis): void {
  const relation = { type, from, to, basis, lines: basis === 'talk' ? [line('s01-1')] : [] };
  from.relations.push(relation);
  to.related.push(relation);
}

function rest(on: Finding, by: Quote, basis: Basis): void {
  on.restsOn.push({ by: 'quote', quote: by, basis, lines: [] });
  by.findings.push(on);
}

/** A study of bread: a need that answers a question, which a summary leads to by way of two causes. */
function bread() {
  const need = finding('need', 'need');
  const otherNeed = finding('other-need', 'need');
  const question = finding('question', 'question');
  const summary = finding('summary', 'summary');
  const lonely = finding('lonely', 'summary');
  const cold = finding('cold', 'cause');
  const flour = finding('flour', 'cause');
  const damp = finding('damp', 'obstacle');
  const baker = quote('baker');
  relate(need, 'answers', question, 'reading');
  relate(otherNeed, 'answers', question, 'reading');
  relate(need, 'specifies', otherNeed, 'talk');
  relate(summary, 'explains', question, 'reading');
  relate(lonely, 'explains', question, 'reading');
  relate(cold, 'explains', summary, 'talk');
  relate(flour, 'explains', summary, 'talk');
  relate(damp, 'specifies', flour, 'talk');
  rest(damp, baker, 'talk');
  rest(cold, baker, 'reading');
  return { need, otherNeed, question, summary, lonely, cold, flour, damp, baker };
}

const nameOf = ({ on }: Stop): string => ('finding' in on ? on.finding.id : on.quote.id);

/** A trail as an indented list: `reading answers> question (open: reading)`. */
function outline(stop: Stop, depth = 0): string {
  const open = stop.gap === 'none' ? '' : ` (open: ${stop.gap})`;
  const head = `${nameOf(stop)}${open}${stop.again ? ' (again)' : ''}`;
  const link = ({ by, basis }: Branch): string => `${basis} ${by === 'quote' ? by : `${by.type} ${by.seen}`}`;
  return [
    head,
    ...stop.branches.flatMap((branch) =>
      branch.stops.map((next) => `${'  '.repeat(depth + 1)}${link(branch)}: ${outline(next, depth + 1)}`),
    ),
  ].join('\n');
}

test('a need leads back to the question, the summary, causes, obstacles and quotes, each link with who makes it', () => {
  expect(outline(traceBack(bread().need))).toMatchInlineSnapshot(`
    "need (open: reading)
      reading answers to: question (open: reading)
        reading explains from: summary
          talk explains from: cold (open: reading)
            reading quote: baker
          talk explains from: flour
            talk specifies from: damp
              talk quote: baker
        reading explains from: lonely (open: end)"
  `);
});

test('a quote leads on to findings, causes, the question and needs', () => {
  expect(outline(traceForward(bread().baker))).toMatchInlineSnapshot(`
    "baker
      talk quote: damp
        talk specifies to: flour
          talk explains to: summary (open: reading)
            reading explains to: question (open: reading)
              reading answers from: need
              reading answers from: other-need
      reading quote: cold
        talk explains to: summary (again)"
  `);
});

test('a link between two needs leads back to nothing: it stands beside the trail', () => {
  const { need, otherNeed } = bread();
  const seen = (trail: ReturnType<typeof traceBack>) =>
    trail.beside.map(({ by, basis, stops }) => [by, basis, stops.map(nameOf)]);
  expect(seen(traceBack(need))).toEqual([[{ type: 'specifies', seen: 'to' }, 'talk', ['other-need']]]);
  expect(seen(traceBack(otherNeed))).toEqual([[{ type: 'specifies', seen: 'from' }, 'talk', ['need']]]);
});

test('a need that nobody links to anything has a trail that ends where it starts', () => {
  expect(traceBack(finding('alone', 'need'))).toMatchObject({ gap: 'end', branches: [], beside: [] });
});

test('what the talk links is no gap, also where we link more', () => {
  const { need, question } = bread();
  relate(need, 'answers', question, 'talk');
  expect(traceBack(need).gap).toBe('none');
});

test('one that opposes another leads neither back nor on', () => {
  const { need, question, baker, damp } = bread();
  relate(finding('against', 'tension'), 'opposes', question, 'talk');
  relate(damp, 'opposes', finding('against', 'tension'), 'talk');
  expect(outline(traceBack(need)) + outline(traceForward(baker))).not.toContain('against');
});
