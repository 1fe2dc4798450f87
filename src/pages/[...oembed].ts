/** oEmbed's answer for each figure and quote, found by the link on its page. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hrefOfFile } from '../addresses/addresses.ts';
import { CARD_SIZE, pathOfCard, pathOfOembed } from '../addresses/published.ts';
import { listedPages } from '../edge/listed-pages.ts';
import { labelOf } from '../study/label-of.ts';
import { oembedOf } from '../web/oembed.ts';

export const getStaticPaths = (async () =>
  (await listedPages()).flatMap(({ study, language, address, href, hrefIn, full }) => {
    if (address.page !== 'figure' && address.page !== 'quote') return [];
    const root = study.languages[0] ?? 'nl';
    const at = (path: string): string => full(path) ?? '';
    const file = (path: string): string => at(hrefOfFile(path, import.meta.env.BASE_URL));
    const answer = oembedOf(
      study,
      labelOf(study, address.page, address.id),
      language,
      {
        page: at(href(address)),
        embed: at(href({ page: 'embed', id: address.id })),
        picture: '',
        script: file('embed.js'),
        site: at(hrefIn(language, { page: 'opening' })),
      },
      { url: file(pathOfCard(address, language, root)), ...CARD_SIZE },
    );
    return [
      {
        params: { oembed: pathOfOembed(address.id, language) },
        props: { text: `${JSON.stringify(answer, null, 2)}\n` },
      },
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
