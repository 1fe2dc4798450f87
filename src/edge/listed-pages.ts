/** The pages of this site that others point at, each with what is needed to do so. */
import type { EntryAddress } from '../addresses/addresses.ts';
import { type ListedAddress, listedAddresses } from '../addresses/listed.ts';
import type { View } from '../components/view.ts';
import { getStudy } from '../content.ts';
import { type GoneEntry, goneEntries } from '../study/gone.ts';
import { viewOf } from './page.ts';

export type ListedPage = View & { address: ListedAddress };
export type GonePage = View & { address: EntryAddress; gone: GoneEntry };

/** One view for each page in each language that search engines may list. None where the site has no address: then nothing can point at it. */
export async function listedPages(): Promise<ListedPage[]> {
  if (!import.meta.env.SITE) return [];
  const study = await getStudy();
  return study.languages.flatMap((language) =>
    listedAddresses(study, language).map((address) => ({ ...viewOf(study, language, address), address })),
  );
}

/** One view for each entry in each language that was published and is gone. */
export async function gonePages(): Promise<GonePage[]> {
  const study = await getStudy();
  return study.languages.flatMap((language) =>
    goneEntries(study).map((gone) => {
      const address = { page: gone.kind, id: gone.id };
      return { ...viewOf(study, language, address), address, gone };
    }),
  );
}
