/** The pages of this site that search engines may list, with what is needed to point at them. */

import type { Address } from '../addresses/addresses.ts';
import { listedAddresses } from '../addresses/listed.ts';
import { makeView, type View } from '../components/view.ts';
import { getStudy } from '../content.ts';

/** The kinds of page that there are: `./pages/[...finding].astro` is that of findings. */
const MADE = Object.keys(import.meta.glob('../pages/*.astro')).map((path) =>
  path.replace(/^.*\[\.\.\.(\w+)\]\.astro$/, '$1'),
);

export type ListedPage = View & { address: Address };

/** One view for each listed page in each language. None where the site has no address: then nothing can point at it. */
export async function listedPages(): Promise<ListedPage[]> {
  const { BASE_URL, SITE } = import.meta.env;
  if (!SITE) return [];
  const study = await getStudy();
  return study.languages.flatMap((language) =>
    listedAddresses(study, language, MADE).map((address) => ({
      ...makeView(study, language, address, BASE_URL, SITE),
      address,
    })),
  );
}
