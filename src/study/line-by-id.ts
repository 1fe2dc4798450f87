import type { Line, Study } from './study.ts';

/**
 * The line of the talk with this id.
 * @throws Error where there is none: the check lets no such name through.
 */
export function lineById({ lines }: Pick<Study, 'lines'>, id: string): Line {
  const line = lines.get(id);
  if (!line) throw new Error(`no line "${id}" in the talk`);
  return line;
}
