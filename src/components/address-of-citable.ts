import type { Address } from '../addresses/addresses.ts';
import type { Citable } from '../citing/citation.ts';

/** The page of what is cited. The talk has none: it was given, and is not this site. */
export function addressOfCitable(citable: Citable): Address | undefined {
  if ('id' in citable) return { page: citable.what, id: citable.id };
  return citable.what === 'site' ? { page: 'opening' } : undefined;
}
