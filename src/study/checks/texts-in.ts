import type { Path } from '../../schema/walk.ts';

/** A text that stands in data. */
export interface FoundText {
  path: Path;
  text: string;
}

/** Every text in data, in its order; keys are none. */
export function textsIn(data: unknown, path: Path = []): FoundText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
