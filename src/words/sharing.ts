/** The words of the page to share from. */
import type { Language } from '../schema/primitives.ts';

interface SharingWords {
  lead: string;
  description: string;
  cite: string;
  citeText: string;
  /** "In het Engels": the same references in another language. */
  inLanguage: Record<Language, string>;
  citeEntries: string;
  embed: string;
  embedText: string;
  builder: { entry: string; language: string; theme: string; code: string; preview: string };
  themes: Record<'auto' | 'light' | 'dark', string>;
  /** Before the list that is there without script too. */
  each: string;
  /** Before the list of embeds where there is no code to take yet. */
  eachAlone: string;
  rights: string;
  ask: (researcher: string) => string;
  askSite: string;
  licence: (licence: string) => string;
  code: string;
  downloads: string;
  downloadsText: string;
  figureFiles: (figure: string) => string;
}

export const SHARING: Record<Language, SharingWords> = {
  nl: {
    lead: 'Verwijs naar deze site of naar de lezing, zet een figuur of citaat op uw eigen website, of neem bestanden mee.',
    description:
      'Hoe u deze site en de lezing citeert, en hoe u figuren en citaten op een andere website zet.',
    cite: 'Citeren',
    citeText:
      'De lezing en deze site zijn twee verschillende werken. Gaat het u om wat de onderzoeker zegt, citeer dan de lezing. Gaat het om hoe het hier is verteld, getekend of toegelicht, citeer dan deze site.',
    inLanguage: { nl: 'Dezelfde verwijzingen in het Nederlands', en: 'Dezelfde verwijzingen in het Engels' },
    citeEntries: 'Bij elke bevinding, elk citaat en elke figuur staat een eigen verwijzing.',
    embed: 'Op uw eigen website',
    embedText: 'Elke figuur en elk citaat kan op een andere website staan, met de bron erbij.',
    builder: {
      entry: 'Figuur of citaat',
      language: 'Taal',
      theme: 'Thema',
      code: 'De code',
      preview: 'Zo ziet het eruit',
    },
    themes: { auto: 'volgt de lezer', light: 'licht', dark: 'donker' },
    each: 'Of kies uit de lijst. Hier staat ook eenvoudige code, voor een website die geen frames toestaat.',
    eachAlone: 'Hoe ze er daar uitzien, ziet u wel al:',
    rights: 'Rechten',
    ask: (researcher) =>
      `De woorden van de lezing zijn van ${researcher}. Voor hergebruik is nog niets geregeld: wilt u meer overnemen dan een citaat, vraag het dan eerst aan de onderzoeker.`,
    askSite: 'Website van de onderzoeker',
    licence: (licence) => `De woorden mogen opnieuw worden gebruikt onder ${licence}.`,
    code: 'De code van deze site mag u gebruiken onder de MIT-licentie.',
    downloads: 'Meenemen',
    downloadsText: 'Van elke figuur is er een tekening, een plaatje en een tabel.',
    figureFiles: (figure) => `Bestanden van ‘${figure}’`,
  },
  en: {
    lead: 'Cite this site or the talk, put a figure or quote on your own website, or take files with you.',
    description: 'How to cite this site and the talk, and how to put figures and quotes on another website.',
    cite: 'Cite',
    citeText:
      'The talk and this site are two different works. If you refer to what the researcher says, cite the talk. If you refer to how it is told, drawn or explained here, cite this site.',
    inLanguage: { nl: 'The same references in Dutch', en: 'The same references in English' },
    citeEntries: 'Each finding, quote and figure has a reference of its own on its page.',
    embed: 'On your own website',
    embedText: 'Each figure and quote can stand on another website, with its source.',
    builder: {
      entry: 'Figure or quote',
      language: 'Language',
      theme: 'Theme',
      code: 'The code',
      preview: 'What it looks like',
    },
    themes: { auto: 'follows the reader', light: 'light', dark: 'dark' },
    each: 'Or choose from the list. It also has simple code, for a website that does not allow frames.',
    eachAlone: 'You can already see what they look like there:',
    rights: 'Rights',
    ask: (researcher) =>
      `The words of the talk are ${researcher}’s. Nothing has been arranged for their reuse yet: if you want to take over more than a quotation, ask the researcher first.`,
    askSite: 'The researcher’s website',
    licence: (licence) => `The words may be used again under ${licence}.`,
    code: 'You may use the code of this site under the MIT licence.',
    downloads: 'Take it with you',
    downloadsText: 'Of each figure there is a drawing, a picture and a table.',
    figureFiles: (figure) => `Files of ‘${figure}’`,
  },
};
