/** One page of each kind, in Dutch and in English: what holds of these, holds of the site. The oven has them all. */
const PAIRS = [
  ['', 'en/'],
  ['rapport/', 'en/report/'],
  ['in-het-kort/', 'en/brief/'],
  ['bevindingen/', 'en/findings/'],
  ['bevindingen/ruilen-tussen-bakmaten/', 'en/findings/ruilen-tussen-bakmaten/'],
  ['bevindingen/praten-over-woorden/', 'en/findings/praten-over-woorden/'],
  ['citaten/', 'en/quotes/'],
  ['citaten/gesprek-bij-het-vuur/', 'en/quotes/gesprek-bij-het-vuur/'],
  ['begrippen/', 'en/concepts/'],
  ['begrippen/buurtbrood/', 'en/concepts/buurtbrood/'],
  ['figuren/', 'en/figures/'],
  ['figuren/brood-delen/', 'en/figures/brood-delen/'],
  ['figuren/kaart-van-de-ovens/', 'en/figures/kaart-van-de-ovens/'],
  ['figuren/twee-wegen/', 'en/figures/twee-wegen/'],
  ['figuren/vier-keer-stoken/', 'en/figures/vier-keer-stoken/'],
  ['figuren/van-pijl-tot-pijl/', 'en/figures/van-pijl-tot-pijl/'],
  ['presenteren/', 'en/present/'],
  ['presenteren/spreker/', 'en/present/speaker/'],
  ['presenteren/hand-out/', 'en/present/handout/'],
  ['lesmateriaal/', 'en/teaching/'],
  ['lesmateriaal/brood-op-volgorde/', 'en/teaching/brood-op-volgorde/'],
  ['lesmateriaal/over-de-molenaar/', 'en/teaching/over-de-molenaar/'],
  ['lesmateriaal/spoor-een-wens-na/', 'en/teaching/spoor-een-wens-na/'],
  ['lesmateriaal/docent/', 'en/teaching/lecturer/'],
  ['bron/', 'en/source/'],
  ['delen/', 'en/share/'],
  ['delen/data/', 'en/share/data/'],
  ['verantwoording/', 'en/about/'],
  ['verantwoording/toegankelijkheid/', 'en/about/accessibility/'],
  ['embed/brood-delen/', 'en/embed/brood-delen/'],
  ['embed/gesprek-bij-het-vuur/', 'en/embed/gesprek-bij-het-vuur/'],
] as const;

export const DUTCH: readonly string[] = [...PAIRS.map(([path]) => path), '404.html'];
export const ENGLISH: readonly string[] = PAIRS.map(([, path]) => path);
export const KINDS: readonly string[] = [...DUTCH, ...ENGLISH];
