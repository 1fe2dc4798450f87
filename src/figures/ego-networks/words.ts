/** The words of ego networks: headings, the key of the signs, names of steps. They claim nothing about the study. */
import type { NetworkShape } from '../../schema/figures/ego-networks.ts';
import type { Basis, Language } from '../../schema/primitives.ts';

interface EgoNetworksWords {
  place: string;
  network: string;
  drawn: string;
  quote: string;
  noQuote: string;
  /** What an open circle is. */
  person: string;
  /** What the sign of each shape stands for, and the whole shape as it is drawn. */
  shapes: Record<NetworkShape, { sign: string; drawing: string }>;
  basis: Record<Basis, string>;
  steps: { drawing: string; named: string; quote: string };
  /** How the drawing was made. */
  method: string;
  place_of: (n: number, total: number) => string;
  summary: (parts: { ego: string; networks: string[] }) => string;
}

const nl: EgoNetworksWords = {
  place: 'Plaats',
  network: 'Netwerk',
  drawn: 'Getekend als',
  quote: 'Citaat',
  noQuote: 'Hierbij staat geen citaat.',
  person: 'iemand in het netwerk',
  shapes: {
    sparse: { sign: 'stippels: niemand', drawing: 'Lege plekken, en één dunne lijn naar iemand.' },
    distant: {
      sign: 'kring: dichtbij',
      drawing: 'Mensen aan lange lijnen, buiten een kring waarin verder niemand is.',
    },
    burdened: { sign: 'blokje: probleem', drawing: 'Aan ieder hangt een blokje.' },
    overloaded: { sign: 'stapel: te zwaar', drawing: 'Op ieder ligt een stapel die plat drukt.' },
  },
  basis: { talk: 'zoals in de lezing', reading: 'onze uitleg' },
  steps: { drawing: 'Zonder woorden', named: 'Wat de lezing noemt', quote: 'Citaat' },
  method:
    'Waar de mensen staan, heeft een rekenmethode bepaald die punten uit elkaar duwt. In elke tekening staan er evenveel, op dezelfde plekken; alleen het teken verschilt.',
  place_of: (n, total) => `${n} van ${total}`,
  summary: ({ ego, networks }) => `Kleine netwerken, telkens met in het midden ${ego}. ${networks.join(' ')}`,
};

const en: EgoNetworksWords = {
  place: 'Place',
  network: 'Network',
  drawn: 'Drawn as',
  quote: 'Quote',
  noQuote: 'No quote stands with it.',
  person: 'someone in the network',
  shapes: {
    sparse: { sign: 'dots: nobody', drawing: 'Empty places, and one thin line to someone.' },
    distant: {
      sign: 'ring: nearby',
      drawing: 'People on long lines, outside a ring with no one else in it.',
    },
    burdened: { sign: 'block: problem', drawing: 'A small block hangs from each person.' },
    overloaded: {
      sign: 'pile: too heavy',
      drawing: 'A pile lies on each person and presses them flat.',
    },
  },
  basis: { talk: 'as in the talk', reading: 'our reading' },
  steps: { drawing: 'Without words', named: 'What the talk names', quote: 'Quote' },
  method:
    'Where the people stand was settled by a method that pushes points apart. Each drawing has as many of them, in the same places; only the sign differs.',
  place_of: (n, total) => `${n} of ${total}`,
  summary: ({ ego, networks }) => `Small networks, each with ${ego} in the middle. ${networks.join(' ')}`,
};

export const WORDS: Record<Language, EgoNetworksWords> = { nl, en };
