import type { Line, Study } from '../../study/study.ts';

/** The lines that an attribute names: `"s04-2 s04-3"`. The check has seen that they exist. */
export function namedLines(study: Study, names: string): Line[] {
  return names
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => {
      const line = study.lines.get(name);
      if (!line) throw new Error(`no line "${name}" in the talk`);
      return line;
    });
}
