/** What a drawing says of the talk, before it is placed anywhere. */

/** Words in a language, and the line of the talk that they are, if they are one. */
export interface Words {
  text: string;
  /** Of the talk's words any, of all else one of the site's. */
  language: string;
  line?: string;
}

/** Words of the talk as a figure shows them, and beside them the talk's own where those are others. */
export interface Label {
  shown: Words;
  /** The talk's words, where `shown` is a translation or another spelling of them. */
  original?: Words;
}

/** The talk's own words, where those shown are in another language. A table also gives another spelling of them. */
export const foreignWords = ({ shown, original }: Label): Words | undefined =>
  original && original.language !== shown.language ? original : undefined;
