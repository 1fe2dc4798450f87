/** oEmbed's answer for each figure, quote and order to predict, found by the link on its page, and for each that is gone. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hrefOfFile } from '../addresses/addresses.ts';
import { CARD_SIZE, pathOfCard, pathOfOembed } from '../addresses/published.ts';
import { tellGone } from '../addresses/tell-gone.ts';
import { gonePages, type ListedPage, listedPages } from '../edge/listed-pages.ts';
import { type EmbedKind, embeddables, isEmbedKind } from '../study/embeds.ts';
import { labelOf } from '../study/label-of.ts';
import { goneOembed, type Oembed, oembedOf } from '../web/oembed.ts';

function answerOf(
  { study, language, href, hrefIn, full }: Omit<ListedPage, 'address'>,
  page: EmbedKind,
  id: string,
): Oembed {
  const root = study.languages[0] ?? 'nl';
  const at = (path: string): string => full(path) ?? '';
  const file = (path: string): string => at(hrefOfFile(path, import.meta.env.BASE_URL));
  return oembedOf(
    study,
    labelOf(study, page, id),
    language,
    {
      page: at(href({ page, id })),
      embed: at(href({ page: 'embed', id })),
      picture: '',
      script: file('embed.js'),
      site: at(hrefIn(language, { page: 'opening' })),
    },
    { url: file(pathOfCard({ page, id }, language, root)), ...CARD_SIZE },
  );
}

export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const listed = (await listedPages()).flatMap((view) => {
    const { address, language } = view;
    const entry = embeddables(view.study).find(
      ({ kind, id }) => kind === address.page && 'id' in address && id === address.id,
    );
    return entry ? [{ id: entry.id, language, answer: answerOf(view, entry.kind, entry.id) }] : [];
  });
  const gone = (await gonePages()).flatMap(({ gone: { kind, id, fate }, ...view }) => {
    if (!isEmbedKind(kind)) return [];
    const { study, language, full, href } = view;
    // What moved answers as what it is now.
    if (fate.what === 'moved') return [{ id, language, answer: answerOf(view, kind, fate.to) }];
    const told = tellGone(study, { kind, id, fate }, language);
    const at = (to: typeof told.to): string => full(href(to)) ?? '';
    return [
      { id, language, answer: goneOembed(study, told, language, at(told.to), at({ page: 'opening' })) },
    ];
  });
  return [...listed, ...gone].map(({ id, language, answer }) => ({
    params: { oembed: pathOfOembed(id, language) },
    props: { text: `${JSON.stringify(answer, null, 2)}\n` },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
