/** How a page comes to be: its addresses in every language, and the view that its components read. */
import type { AstroGlobal, GetStaticPathsItem } from 'astro';
import { type Address, pathOf } from '../addresses/addresses.ts';
import { titleOfPart } from '../addresses/names.ts';
import { isBuilt, type SinglePage } from '../addresses/pages.ts';
import { addressesOf } from '../addresses/part-addresses.ts';
import { makeView, type View } from '../components/view.ts';
import { getStudy } from '../content.ts';
import type { EntryKind, ProsePage } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { type Entries, entriesOf } from '../study/entries-of.ts';
import { entryById } from '../study/entry-by-id.ts';
import { type DividedPage, divisionOf } from '../study/parts.ts';
import type { ProseText, Study } from '../study/study.ts';

interface PageProps {
  address: Address;
  language: Language;
}

/** The view of an address of this build; without one, of what stands at none. */
export const viewOf = (study: Study, language: Language, address?: Address): View =>
  makeView(study, language, address, import.meta.env.BASE_URL, import.meta.env.SITE);

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

/** The static paths of a page of which there is one, with its parts; none where the study leaves it out. */
export const pagePaths = (page: SinglePage): Promise<GetStaticPathsItem[]> =>
  paths(page, (study) => (isBuilt(study, page) ? addressesOf(study, { page }) : []));

/** The static paths of all entries of a kind. */
export const entryPaths = (kind: EntryKind): Promise<GetStaticPathsItem[]> =>
  paths(kind, (study) => entriesOf(study, kind).map(({ id }) => ({ page: kind, id })));

/** Opens the page: sets the view for all components on it, and returns it. */
export async function openPage(astro: AstroGlobal): Promise<View & { address: Address }> {
  const { address, language } = astro.props as PageProps;
  const view = viewOf(await getStudy(), language, address);
  astro.locals.view = view;
  return { ...view, address };
}

/** Opens the page of an entry. */
export async function openEntry<Kind extends EntryKind>(
  astro: AstroGlobal,
  kind: Kind,
): Promise<View & { entry: Entries[Kind] }> {
  const view = await openPage(astro);
  const id = 'id' in view.address ? view.address.id : '';
  return { ...view, entry: entryById(entriesOf(view.study, kind), id) };
}

/** Opens a page that can have prose of its own: the prose, and the title, which is the prose's where there is any. */
export async function openProse(
  astro: AstroGlobal,
  page: ProsePage,
): Promise<View & { title: string; prose: ProseText | undefined }> {
  const view = await openPage(astro);
  const prose = view.study.pages.find(({ id, language }) => id === page && language === view.language);
  return { ...view, prose, title: prose?.title ?? view.titleOf(page) };
}

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
  const part = 'part' in view.address ? view.address.part : undefined;
  const title = titleOfPart(view.study, view.language, part === undefined ? { page } : { page, part });
  return {
    ...view,
    part: part ?? 1,
    title,
    describe: (lead) => (part === undefined ? lead : `${title}. ${lead}`),
    here: divisionOf(view.study, page).parts[(part ?? 1) - 1] ?? new Set(),
  };
}
