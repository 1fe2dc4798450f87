/** oEmbed's answer for each figure, quote and order to predict, found by the link on its page. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hrefOfFile } from '../addresses/addresses.ts';
import { CARD_SIZE, pathOfCard, pathOfOembed } from '../addresses/published.ts';
import { listedPages } from '../edge/listed-pages.ts';
import { embeddables } from '../study/embeds.ts';
import { oembedOf } from '../web/oembed.ts';

export const getStaticPaths = (async () =>
  (await listedPages()).flatMap(({ study, language, address, href, hrefIn, full }) => {
    const entry = embeddables(study).find(
      ({ kind, id }) => kind === address.page && 'id' in address && id === address.id,
    );
    if (!entry) return [];
    const root = study.languages[0] ?? 'nl';
    const at = (path: string): string => full(path) ?? '';
    const file = (path: string): string => at(hrefOfFile(path, import.meta.env.BASE_URL));
    const answer = oembedOf(
      study,
      entry.label,
      language,
      {
        page: at(href(address)),
        embed: at(href({ page: 'embed', id: entry.id })),
        picture: '',
        script: file('embed.js'),
        site: at(hrefIn(language, { page: 'opening' })),
      },
      { url: file(pathOfCard(address, language, root)), ...CARD_SIZE },
    );
    return [
      {
        params: { oembed: pathOfOembed(entry.id, language) },
        props: { text: `${JSON.stringify(answer, null, 2)}\n` },
      },
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
