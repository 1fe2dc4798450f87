/** The editions as an Atom feed in each language, where there are any and the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfFeed } from '../addresses/published.ts';
import { getStudy } from '../content.ts';
import { changesInWords } from '../edge/edition-changes.ts';
import { viewOf } from '../edge/page.ts';
import { fragmentOfEdition } from '../register/history.ts';
import { nameOf } from '../study/people.ts';
import { formatAtom } from '../web/atom.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  if (!import.meta.env.SITE || study.editions.length === 0) return [];
  return study.languages.map((language) => {
    const view = viewOf(study, language);
    const full = (path: string): string => view.full(path) ?? '';
    const home = full(view.href({ page: 'editions' }));
    const title = view.text(study.title);
    const text = formatAtom({
      language,
      title: `${title}: ${view.titleOf('editions')}`,
      home,
      self: full(`${view.href({ page: 'editions' })}feed.xml`),
      authors: study.editors.length > 0 ? study.editors.map(nameOf) : [title],
      entries: changesInWords(view).map(({ version, date, says, pages }) => ({
        title: view.words.editions.title(version),
        link: `${home}#${fragmentOfEdition(version)}`,
        date,
        says,
        links: pages.map(({ href, ...page }) => ({ ...page, href: full(href) })),
      })),
    });
    return { params: { feed: pathOfFeed(language, study.languages[0] ?? language) }, props: { text } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
