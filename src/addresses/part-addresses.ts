/** The addresses of pages that are divided: of their parts, and of a place on one of these. */
import { type DividedPage, divisionOf, isDivided } from '../study/parts.ts';
import type { Study } from '../study/study.ts';
import type { Address, PageAddress } from './addresses.ts';

/** The address of a part, from 1. The first is the page itself. */
const addressOfPart = (page: DividedPage, part: number): PageAddress =>
  part > 1 ? { page, part } : { page };

/** The parts of a page, in order; a page that is not divided is its only part. */
export function addressesOf(study: Study, address: PageAddress): PageAddress[];
export function addressesOf(study: Study, address: Address): Address[];
export function addressesOf(study: Study, address: Address): Address[] {
  const { page } = address;
  if (!isDivided(page)) return [address];
  return divisionOf(study, page).parts.map((_, index) => addressOfPart(page, index + 1));
}

/** Of the address of a page, that of the part on which this place stands. */
export function addressOfPlace(study: Study, address: Address, place: string | undefined): Address {
  const { page } = address;
  if (place === undefined || !isDivided(page)) return address;
  const part = divisionOf(study, page).partOf.get(place);
  return part === undefined ? address : addressOfPart(page, part);
}
