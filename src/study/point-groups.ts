/** Points as a list shows them: neighbours of one kind, and within those neighbours that complete the same lines. */
import type { FindingKind } from '../schema/finding.ts';
import type { Finding, Line } from './study.ts';

export interface PointRun {
  /** The lines that these points complete; none where those have just been read. */
  lead: readonly Line[];
  findings: Finding[];
}

export interface PointGroup {
  kind: FindingKind;
  runs: PointRun[];
}

/** The order stays the talk's, so a kind can come back. */
export function groupPoints(findings: readonly Finding[]): PointGroup[] {
  const groups: PointGroup[] = [];
  let before: Finding | undefined;
  for (const finding of findings) {
    let group = groups.at(-1);
    if (group?.kind !== finding.kind) {
      group = { kind: finding.kind, runs: [] };
      groups.push(group);
    }
    const run = group.runs.at(-1);
    const last = run?.findings.at(-1);
    if (run && last && idsOf(last.lead) === idsOf(finding.lead)) run.findings.push(finding);
    else {
      const read = idsOf(finding.lead) === idsOf(before?.lines ?? []);
      group.runs.push({ lead: read ? [] : finding.lead, findings: [finding] });
    }
    before = finding;
  }
  return groups;
}

const idsOf = (lines: readonly Line[]): string => lines.map(({ id }) => id).join(' ');
