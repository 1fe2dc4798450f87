/** Words before which a hyphen waits for what follows: "voor- en nadelen", "pre- and post-war". */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'en of en/of tot noch dan respectievelijk resp. via naar maar and or and/or to nor und oder bis sowie et ou y o e'.split(
    ' ',
  ),
);
