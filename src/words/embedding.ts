/** The words with which a figure or quote is shown on another website, and offered for it. */
import type { Language } from '../schema/primitives.ts';

interface EmbeddingWords {
  source: string;
  offer: string;
  /** The two kinds of code, and what each is good for; `?name=value` is shown as code. */
  static: { name: string; explanation: string };
  live: { name: string; explanation: string };
  copy: string;
  copied: string;
  copyFailed: string;
  noAddress: string;
  alone: string;
}

export const EMBEDDING: Record<Language, EmbeddingWords> = {
  nl: {
    source: 'Bron:',
    offer: 'Op uw eigen website zetten',
    static: {
      name: 'Eenvoudig',
      explanation: 'Met de bron erbij. Blijft zichtbaar, ook als uw website scripts en frames weghaalt.',
    },
    live: {
      name: 'Volledig',
      explanation:
        'Zoals op deze site, en altijd bijgewerkt. Past zich aan de hoogte aan. Het thema volgt de lezer; met ?thema=licht of ?thema=donker achter het adres ligt het vast.',
    },
    copy: 'Kopieer de code',
    copied: 'Code gekopieerd',
    copyFailed: 'Kopiëren lukt niet; de code is geselecteerd',
    noAddress: 'Deze site heeft nog geen vast adres. Daarom staat hier nog geen code om over te nemen.',
    alone: 'Bekijk hoe dit er los uitziet',
  },
  en: {
    source: 'Source:',
    offer: 'Put this on your own website',
    static: {
      name: 'Simple',
      explanation: 'With its source. Stays visible, even if your website removes scripts and frames.',
    },
    live: {
      name: 'Full',
      explanation:
        'As on this site, and always up to date. Fits its own height. The theme follows the reader; ?theme=light or ?theme=dark after the address fixes it.',
    },
    copy: 'Copy the code',
    copied: 'Code copied',
    copyFailed: 'Copying failed; the code is selected',
    noAddress: 'This site has no fixed address yet, so there is no code to copy here yet.',
    alone: 'See what this looks like by itself',
  },
};
