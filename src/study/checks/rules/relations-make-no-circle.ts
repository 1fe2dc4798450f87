import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'relations-make-no-circle';

export const relationsMakeNoCircle: Rule = {
  name: RULE,
  says: 'Following the links from a finding never leads back to it, and no link is there twice.',
  check({ findings }) {
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    const problems: Problem[] = [];
    const done = new Set<string>();

    for (const { id } of [...findings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      // Depth first, without recursion: a chain of thousands must not overflow the stack.
      const trail: { id: string; next: number }[] = [{ id, next: 0 }];
      const onTrail = new Set([id]);
      while (trail.length > 0) {
        const here = trail.at(-1) as { id: string; next: number };
        const finding = byId.get(here.id);
        const index = here.next++;
        const relation = finding?.data.relations[index];
        if (!finding || !relation || done.has(here.id)) {
          done.add(here.id);
          onTrail.delete(here.id);
          trail.pop();
          continue;
        }
        if (onTrail.has(relation.to)) {
          const circle = [
            ...trail.map((step) => step.id).slice(trail.findIndex((step) => step.id === relation.to)),
            relation.to,
          ];
          problems.push({
            file: finding.file.path,
            ...finding.at(['relations', index, 'to']),
            rule: RULE,
            message: `this link closes a circle: ${shorten(circle).join(' → ')}. Remove the link that says least.`,
          });
        } else if (!done.has(relation.to) && byId.has(relation.to)) {
          onTrail.add(relation.to);
          trail.push({ id: relation.to, next: 0 });
        }
      }
    }

    for (const finding of findings) {
      const seen = new Set<string>();
      finding.data.relations.forEach(({ type, to }, i) => {
        const key = `${type} ${to}`;
        if (seen.has(key)) {
          problems.push({
            file: finding.file.path,
            ...finding.at(['relations', i]),
            rule: RULE,
            message: `the link "${type}" to "${to}" is there twice.`,
          });
        }
        seen.add(key);
      });
    }
    return problems;
  },
};

/** A long circle is told by its ends. */
const shorten = (circle: readonly string[]): readonly string[] =>
  circle.length <= 10
    ? circle
    : [...circle.slice(0, 4), `… ${circle.length - 8} more …`, ...circle.slice(-4)];
