/** The words of citations, and with which they are offered. */
import type { Language } from '../schema/primitives.ts';

interface CitingWords {
  offer: string;
  /** The two works, told apart. */
  site: string;
  talk: string;
  entries: Record<'finding' | 'quote' | 'figure', string>;
  /** Of an entry, what its words come from. */
  from: string;
  /** Of a figure, what it is about. */
  about: string;
  /** "in Zelfredzaamheid en nabijheid". */
  partOf: string;
  version: string;
  /** Stands in the place of the talk's title where the study does not describe it. */
  untitled: string;
  copy: string;
  copied: string;
  copyFailed: string;
  /** Files for programs that keep references. */
  formats: string;
  /** Asks for a citation, in a CITATION.cff. */
  please: string;
  more: string;
}

export const CITING: Record<Language, CitingWords> = {
  nl: {
    offer: 'Citeren',
    site: 'Deze site',
    talk: 'De lezing',
    entries: { finding: 'Deze bevinding', quote: 'Dit citaat', figure: 'Deze figuur' },
    from: 'Uit',
    about: 'Over',
    partOf: 'in',
    version: 'Versie',
    untitled: 'Dia’s van een lezing',
    copy: 'Kopieer de verwijzing',
    copied: 'Verwijzing gekopieerd',
    copyFailed: 'Kopiëren lukt niet; de verwijzing is geselecteerd',
    formats: 'Voor een literatuurprogramma',
    please: 'Gebruikt u deze site? Verwijs er dan zo naar.',
    more: 'De lezing zelf of de hele site citeren',
  },
  en: {
    offer: 'Cite',
    site: 'This site',
    talk: 'The talk',
    entries: { finding: 'This finding', quote: 'This quote', figure: 'This figure' },
    from: 'From',
    about: 'About',
    partOf: 'in',
    version: 'Version',
    untitled: 'Slides of a talk',
    copy: 'Copy the reference',
    copied: 'Reference copied',
    copyFailed: 'Copying failed; the reference is selected',
    formats: 'For a reference manager',
    please: 'If you use this site, please cite it like this.',
    more: 'Cite the talk itself or the whole site',
  },
};
