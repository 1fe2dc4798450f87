/** The value of `data-lines`: the ids of these lines of the talk. Nothing, and so no attribute, where there are none. */
export const dataLines = (lines: readonly { id: string }[]): string | undefined =>
  lines.map(({ id }) => id).join(' ') || undefined;
