import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'words-are-of-their-kind';

export const wordsAreOfTheirKind: Rule = {
  name: RULE,
  says: "A quote holds someone's quoted words, a finding none, a speaker is named by a line, and a place is written as the talk writes it.",
  check({ findings, quotes, study, lines }) {
    const kindOf = (id: string): string | undefined => lines.get(id)?.line.kind;
    const problems: Problem[] = [];
    for (const finding of findings) {
      finding.data.lines.forEach((id, i) => {
        if (kindOf(id) !== 'participant') return;
        problems.push({
          file: finding.file.path,
          ...finding.at(['lines', i]),
          rule: RULE,
          message: `line "${id}" is a participant's words, and a finding is the researcher's. Make it a quote, and let the finding rest on it.`,
        });
      });
    }
    for (const quote of quotes) {
      quote.data.turns.forEach((turn, i) => {
        const at = (path: (string | number)[]): Problem => ({
          file: quote.file.path,
          ...quote.at(['turns', i, ...path]),
          rule: RULE,
          message: '',
        });
        const kinds = turn.lines.map(kindOf);
        if (!kinds.includes(undefined) && !kinds.includes('participant')) {
          problems.push({
            ...at(['lines']),
            message: `a turn without quoted words: its lines are ${kinds.join(', ')}; expected at least one of kind "participant".`,
          });
        }
        if (turn.speaker && !turn.named_by) {
          problems.push({
            ...at(['speaker']),
            message:
              'a speaker whom no line names: add "named_by" with the line, or leave the speaker out and say in "reading" who it probably is.',
          });
        }
        if (!turn.speaker && turn.named_by) {
          problems.push({
            ...at(['named_by']),
            message: `"named_by" without a speaker: add "speaker" as line ${turn.named_by} names them.`,
          });
        }
      });
    }
    study?.data.places.forEach(({ line, verbatim, label }, i) => {
      const words = lines.get(line)?.line.text;
      if (words !== undefined && !words.includes(verbatim)) {
        problems.push({
          file: study.file.path,
          ...study.at(['places', i, 'verbatim']),
          rule: RULE,
          message: `line "${line}" does not say "${verbatim}": expected the name as it is written there; how it is shown goes in "label".`,
        });
      }
      if (label === verbatim) {
        problems.push({
          file: study.file.path,
          ...study.at(['places', i, 'label']),
          rule: RULE,
          message: `"label" says the same as "verbatim": leave it out.`,
        });
      }
    });
    return problems;
  },
};
