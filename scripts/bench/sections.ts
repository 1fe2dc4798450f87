/** docs/benchmarks.md: a section a topic, each with its own date, so that one topic can be measured alone. */
import { type BenchTable, formatTable } from './table.ts';
import { TOPICS, type TopicName } from './topics.ts';

const OPENING = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- NAME\` measures one topic and leaves the others as they were. Times differ from machine to machine; the ratios are what to compare.`;

/** The machine and the programs that a topic was measured with. */
export interface Conditions {
  /** As \`2024-05-31\`. */
  date: string;
  versions: string[];
  platform: string;
  processors: number;
}

/** A topic as a section: its title, what it was measured with, its tables. */
export function formatSection(
  name: TopicName,
  { date, versions, platform, processors }: Conditions,
  tables: readonly BenchTable[],
): string {
  const measured = `Measured on ${date} with ${versions.join(', ')}; ${platform}, ${processors} processors.`;
  return [`## ${TOPICS[name].title}`, `\`npm run bench -- ${name}\`. ${measured}`, ...tables.map(formatTable)]
    .map((part) => part.trimEnd())
    .join('\n\n');
}

/** The whole document: the topics just measured, and of the others the sections that it had. */
export function formatBenchmarks(
  measured: ReadonlyMap<TopicName, string>,
  before: string,
  topics: Readonly<Record<string, { title: string }>> = TOPICS,
): string {
  const kept = before.split(/^(?=## )/m).map((section) => section.trimEnd());
  const sections = Object.entries(topics).flatMap(
    ([name, { title }]) =>
      measured.get(name as TopicName) ?? kept.find((section) => section.startsWith(`## ${title}\n`)) ?? [],
  );
  return `${[OPENING, ...sections].join('\n\n')}\n`;
}
