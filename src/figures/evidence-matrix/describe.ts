/** The matrix in words: a sentence for each finding, and the table. */
import { WORDS } from '../../words/words.ts';
import { type FigureDescription, type FigureWords, namedSteps } from '../figure.ts';
import { type Cell, EVIDENCE, type EvidenceRow, type EvidenceRows } from './rows.ts';

/** Words the rows: title, summary, a sentence for each mark, and the table. A gap is said, not left out. */
export function describeMatrix(rows: EvidenceRows): FigureDescription {
  const { evidenceMatrix: words, ours } = WORDS[rows.language];
  const plain = (text: string): FigureWords => ({ text, language: rows.language });

  const wordCell = ({ evidence, basis }: Cell): string => {
    const { has, lacks } = words.kinds[evidence];
    if (!basis) return lacks;
    return basis === 'reading' ? `${has} (${ours})` : has;
  };
  const wordRow = ({ label, cells }: EvidenceRow): string => `${label}: ${cells.map(wordCell).join('; ')}`;

  return {
    title: rows.title,
    summary: words.summary(rows.findings.length),
    method: words.method,
    ...(rows.findings.length === 0 && { empty: rows.none }),
    marks: new Map(rows.findings.map((row) => [row.id, wordRow(row)])),
    table: {
      columns: [words.place, words.finding, ...EVIDENCE.map((evidence) => words.kinds[evidence].name)],
      rows: rows.findings.map((row) => ({
        mark: row.id,
        cells: [
          [plain(String(row.index + 1))],
          [{ ...plain(row.label), to: { page: 'finding' as const, id: row.id } }],
          ...row.cells.map((cell) => [
            plain(wordCell(cell)),
            ...(cell.to ? [{ ...plain(cell.to.label), to: { page: cell.to.page, id: cell.to.id } }] : []),
          ]),
        ],
      })),
    },
    steps: namedSteps(
      rows.findings.length === 0 ? [] : EVIDENCE.map((evidence) => words.kinds[evidence].name),
    ),
  };
}

/** The heading of each column. */
export const headingOf = (rows: EvidenceRows, evidence: Cell['evidence']): string =>
  WORDS[rows.language].evidenceMatrix.kinds[evidence].name;
