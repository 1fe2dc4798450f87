/** The pages of this site that search engines may list, with what is needed to point at them. */
import { type ListedAddress, listedAddresses } from '../addresses/listed.ts';
import type { View } from '../components/view.ts';
import { getStudy } from '../content.ts';
import { viewOf } from './page.ts';

export type ListedPage = View & { address: ListedAddress };

/** One view for each listed page in each language. None where the site has no address: then nothing can point at it. */
export async function listedPages(): Promise<ListedPage[]> {
  if (!import.meta.env.SITE) return [];
  const study = await getStudy();
  return study.languages.flatMap((language) =>
    listedAddresses(study, language).map((address) => ({ ...viewOf(study, language, address), address })),
  );
}
