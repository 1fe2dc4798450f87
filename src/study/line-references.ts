/** Finds the lines of the talk that a piece of content data names. */
const LINE_ID = /^s\d{2}-\d+[a-z]?$/;

export interface LineReference {
  id: string;
  path: (string | number)[];
}

/** Every line id in `data`, with its path. Texts (`nl`, `en`) hold none: a line is named by a value of its own. */
export function lineReferences(data: unknown, path: (string | number)[] = []): LineReference[] {
  if (typeof data === 'string') return LINE_ID.test(data) ? [{ id: data, path }] : [];
  if (Array.isArray(data)) return data.flatMap((value, index) => lineReferences(value, [...path, index]));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data)
    .filter(([key]) => key !== 'nl' && key !== 'en')
    .flatMap(([key, value]) => lineReferences(value, [...path, key]));
}
