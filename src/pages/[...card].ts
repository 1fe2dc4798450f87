/** A picture for sharing for each page that search engines may list or could list before. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListedAddress } from '../addresses/listed.ts';
import { nameOfListed } from '../addresses/names.ts';
import { pathOfCard } from '../addresses/published.ts';
import type { View } from '../components/view.ts';
import { cardPng } from '../edge/cards.ts';
import { gonePages, type ListedPage, listedPages } from '../edge/listed-pages.ts';
import type { Card } from '../pictures/card.ts';
import { findEntry } from '../study/entry-by-id.ts';
import { toneOf, toneOfQuote } from '../study/tone-of.ts';
import { formatDay } from '../words/format.ts';
import { namesOfResearchers } from '../words/researchers.ts';

const anyCardOf = ({ study, language, words, text }: View): Omit<Card, 'title'> => ({
  site: text(study.title),
  talk: words.footer.talkOf(
    namesOfResearchers(study, language),
    study.talk.date && formatDay(study.talk.date, language),
  ),
  language,
});

/** Of a quote, its name: the words of who is quoted stand on no picture. */
function cardOf({ address, ...view }: ListedPage): Card {
  const { study, language } = view;
  const quote = address.page === 'quote' ? findEntry(study.quotes, address.id) : undefined;
  return {
    ...anyCardOf(view),
    ...nameOfListed(study, language, address),
    tone: quote ? toneOfQuote(study, quote) : 'id' in address ? toneOf(study, address.id) : undefined,
  };
}

export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const pathTo = (address: ListedAddress, { study, language }: View) => ({
    card: pathOfCard(address, language, study.languages[0] ?? 'nl'),
  });
  const listed = (await listedPages()).map((page) => ({
    params: pathTo(page.address, page),
    props: { card: cardOf(page) },
  }));
  const gone = (await gonePages()).map(({ address, gone: { kind, fate }, ...view }) => ({
    params: pathTo(address, view),
    props: {
      card: { ...anyCardOf(view), title: view.words.gone[fate.what], kind: view.words.kinds[kind] },
    },
  }));
  return [...listed, ...gone];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => new Response(await cardPng(props.card));
