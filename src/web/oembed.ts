/** What oEmbed 1.0 answers for a figure or quote: a frame with its embed. A file cannot heed `maxwidth`. */
import type { Telling } from '../addresses/tell-gone.ts';
import type { Language, Text } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { type Addresses, attribute, content, linkTo, liveSnippet } from './embed-snippets.ts';

export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  /** In pixels. The frame takes the width that it gets, and tells its height. */
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

const SIZE = { width: 800, height: 600 };

export function oembedOf(
  study: Study,
  label: Text,
  language: Language,
  addresses: Addresses & { site: string },
  card: { url: string; width: number; height: number },
): Oembed {
  return {
    ...anyAnswer(study, language, addresses.site),
    title: textIn(label, language),
    // No script: who consumes oEmbed runs none of another's. WordPress lends its own, which fits the frame and
    // follows its links, to a frame that comes after such a quotation.
    html: `<blockquote>${linkTo(study, label, language, addresses)}</blockquote>\n${liveSnippet(study, label, language, addresses).replace(/\n<script.*$/s, '')}`,
    ...SIZE,
    thumbnail_url: card.url,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  };
}

/** What is answered for one that was withdrawn: what became of it, in a sentence with the link to what is there now. */
export function goneOembed(
  study: Study,
  { title, says = '', link }: Telling,
  language: Language,
  to: string,
  site: string,
): Oembed {
  return {
    ...anyAnswer(study, language, site),
    title,
    html: `<p lang="${language}">${content(says)} <a href="${attribute(to)}">${content(link)}</a></p>`,
    width: SIZE.width,
    // Of a line of text, or two where there is little room.
    height: 60,
  };
}

const anyAnswer = (study: Study, language: Language, site: string) => ({
  version: '1.0' as const,
  type: 'rich' as const,
  provider_name: textIn(study.title, language),
  provider_url: site,
});
