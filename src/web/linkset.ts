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

export const formatLinkset = (pages: readonly Signposted[]): string =>
  `${JSON.stringify(
    {
      linkset: pages.map(({ anchor, items, describedBy, licence }) => ({
        anchor,
        type: [{ href: 'https://schema.org/Report' }],
        ...(items.length > 0 && { item: items }),
        ...(describedBy.length > 0 && { describedby: describedBy }),
        ...(licence && { license: [{ href: licence }] }),
      })),
    },
    null,
    2,
  )}\n`;
