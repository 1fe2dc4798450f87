import type { Citable } from '../downloads/citation.ts';
import type { Address } from '../i18n/addresses.ts';

/** The page of what is cited. The talk has none: it was given, and is not this site. */
export function addressOfCitable(citable: Citable): Address | undefined {
  if ('id' in citable) return { page: citable.what, id: citable.id };
  return citable.what === 'site' ? { page: 'opening' } : undefined;
}
