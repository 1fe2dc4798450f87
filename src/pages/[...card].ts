/** A picture for sharing for each page that search engines may list. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { nameOfListed } from '../addresses/names.ts';
import { pathOfCard } from '../addresses/published.ts';
import { cardPng } from '../edge/cards.ts';
import { type ListedPage, listedPages } from '../edge/listed-pages.ts';
import type { Card } from '../pictures/card.ts';
import { findEntry } from '../study/entry-by-id.ts';
import { toneOf, toneOfQuote } from '../study/tone-of.ts';
import { formatDay } from '../words/format.ts';
import { namesOfResearchers } from '../words/researchers.ts';

/** Of a quote, its name: the words of who is quoted stand on no picture. */
function cardOf({ study, language, address, words, text }: ListedPage): Card {
  const quote = address.page === 'quote' ? findEntry(study.quotes, address.id) : undefined;
  return {
    ...nameOfListed(study, language, address),
    site: text(study.title),
    talk: words.footer.talkOf(
      namesOfResearchers(study, language),
      study.talk.date && formatDay(study.talk.date, language),
    ),
    tone: quote ? toneOfQuote(study, quote) : 'id' in address ? toneOf(study, address.id) : undefined,
    language,
  };
}

export const getStaticPaths = (async () =>
  (await listedPages()).map((page) => ({
    params: { card: pathOfCard(page.address, page.language, page.study.languages[0] ?? 'nl') },
    props: { card: cardOf(page) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) => new Response(await cardPng(props.card));
