/** Links of the whole site for machines, as RFC 9264 has them and Signposting reads them. */

export interface Signposted {
  /** The landing page. */
  anchor: string;
  /** Files that hold the work itself, and files that describe it. */
  items: { href: string; type: string }[];
  describedBy: { href: string; type: string }[];
  /** A full address. */
  licence?: string | undefined;
}

/** The wordings that a page has had, as full addresses, the newest first; the first is the page itself. */
export interface Versioned {
  wordings: readonly string[];
  /** The list of all editions. */
  history: string;
}

export const formatLinkset = (pages: readonly Signposted[], versioned: readonly Versioned[] = []): string =>
  `${JSON.stringify(
    {
      linkset: [
        ...pages.map(({ anchor, items, describedBy, licence }) => ({
          anchor,
          type: [{ href: 'https://schema.org/Report' }],
          ...(items.length > 0 && { item: items }),
          ...(describedBy.length > 0 && { describedby: describedBy }),
          ...(licence && { license: [{ href: licence }] }),
        })),
        ...versioned.flatMap(versionLinks),
      ],
    },
    null,
    2,
  )}\n`;

/** The relations of RFC 5829, from each wording to those beside it. */
const versionLinks = ({ wordings, history }: Versioned): object[] =>
  wordings.map((anchor, at) => {
    const [latest, newer, older] = [wordings[0], wordings[at - 1], wordings[at + 1]];
    return {
      anchor,
      'version-history': [{ href: history }],
      ...(at > 0 && { 'latest-version': [{ href: latest }] }),
      ...(older && { 'predecessor-version': [{ href: older }] }),
      ...(newer && { 'successor-version': [{ href: newer }] }),
    };
  });
