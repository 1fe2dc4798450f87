/** How a page comes to be: its addresses in every language, and the view that its components read. */
import type { AstroGlobal, GetStaticPathsItem } from 'astro';
import { type Address, pathOf } from '../addresses/addresses.ts';
import { titleOfPart } from '../addresses/listed.ts';
import { addressesOf } from '../addresses/part-addresses.ts';
import { makeView, type View } from '../components/view.ts';
import { getStudy } from '../content.ts';
import type { Language } from '../schema/primitives.ts';
import { type DividedPage, divisionOf } from '../study/parts.ts';
import type { Study } from '../study/study.ts';

interface PageProps {
  address: Address;
  language: Language;
}

/**
 * The static paths of a route `[...name].astro`: one for each address in each language of the study.
 */
export async function paths(
  name: string,
  addresses: (study: Study) => Address[],
): Promise<GetStaticPathsItem[]> {
  const study = await getStudy();
  const root = study.languages[0] ?? 'nl';
  return addresses(study).flatMap((address) =>
    study.languages.map((language) => ({
      params: { [name]: pathOf(address, language, root) || undefined },
      props: { address, language } satisfies PageProps,
    })),
  );
}

/** Opens the page: sets the view for all components on it, and returns it. */
export async function openPage(astro: AstroGlobal): Promise<View & { address: Address }> {
  const { address, language } = astro.props as PageProps;
  const view = makeView(await getStudy(), language, address, import.meta.env.BASE_URL, astro.site);
  astro.locals.view = view;
  return { ...view, address };
}

/** The static paths of a page that is divided: one for each of its parts in each language. */
export const partPaths = (page: DividedPage): Promise<GetStaticPathsItem[]> =>
  paths(page, (study) => addressesOf(study, { page }));

/**
 * Opens a part of a page that is divided: its number from 1, its title, the ids of what stands on it, and how to
 * describe it, so that no two pages describe themselves alike.
 */
export async function openPart(
  astro: AstroGlobal,
  page: DividedPage,
): Promise<
  View & { part: number; title: string; here: ReadonlySet<string>; describe(lead: string): string }
> {
  const view = await openPage(astro);
  const { part } = view.address as { part?: number };
  const title = titleOfPart(view.study, view.language, part === undefined ? { page } : { page, part });
  return {
    ...view,
    part: part ?? 1,
    title,
    describe: (lead) => (part === undefined ? lead : `${title}. ${lead}`),
    here: divisionOf(view.study, page).parts[(part ?? 1) - 1] ?? new Set(),
  };
}
