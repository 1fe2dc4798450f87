/** A feed in Atom (RFC 4287). */

export interface Feed {
  language: string;
  title: string;
  /** Full addresses: of the page that it is of, and its own. */
  home: string;
  self: string;
  authors: readonly string[];
  /** The newest first. */
  entries: readonly {
    title: string;
    link: string;
    date: string;
    says: string;
    links: readonly { title: string; href: string; kinds: string }[];
  }[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An edition is of a day: its moment is the beginning of that. */
const moment = (day: string): string => `${day}T00:00:00Z`;

export function formatAtom({ language, title, home, self, authors, entries }: Feed): string {
  const htmlOf = ({ says, links }: Feed['entries'][number]): string =>
    `<p>${escaped(says)}</p>${
      links.length > 0
        ? `<ul>${links.map((to) => `<li><a href="${escaped(to.href)}">${escaped(to.title)}</a>: ${escaped(to.kinds)}</li>`).join('')}</ul>`
        : ''
    }`;
  const rows = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    `<id>${escaped(self)}</id>`,
    `<link href="${escaped(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<updated>${moment(entries[0]?.date ?? '1970-01-01')}</updated>`,
    ...authors.map((name) => `<author><name>${escaped(name)}</name></author>`),
    ...entries.flatMap((entry) => [
      '<entry>',
      `<title>${escaped(entry.title)}</title>`,
      `<id>${escaped(entry.link)}</id>`,
      `<link href="${escaped(entry.link)}"/>`,
      `<updated>${moment(entry.date)}</updated>`,
      `<content type="html">${escaped(htmlOf(entry))}</content>`,
      '</entry>',
    ]),
    '</feed>',
  ];
  return `${rows.join('\n')}\n`;
}
