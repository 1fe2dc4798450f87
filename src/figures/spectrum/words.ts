/** The words of the spectrum: headings, accessible names, names of steps. They claim nothing about the study. */
import type { Language } from '../../schema/primitives.ts';

interface SpectrumWords {
  relation: string;
  place: string;
  strain: string;
  quote: string;
  reading: string;
  method: string;
  steps: string[];
  place_of: (n: number, total: number) => string;
  summary: (parts: { near: string[]; far: string[]; relations: string[] }) => string;
}

const nl: SpectrumWords = {
  relation: 'Relatie',
  place: 'Plaats',
  strain: 'Onder druk, in onze uitleg',
  quote: 'Citaat',
  reading: 'onze uitleg',
  method:
    'De relaties staan in de volgorde van de lezing, met gelijke stappen ertussen. Afstand, kleur en dikte van de bogen volgen die volgorde; gemeten zijn ze niet.',
  steps: ['Uitersten', 'Relaties', 'Onder druk'],
  place_of: (n, total) => `${n} van ${total}`,
  summary: ({ near, far, relations }) =>
    `Een lijn tussen twee uitersten. Links: ${near.join(', ')}. Rechts: ${far.join(', ')}. Van links naar rechts: ${relations.join(', ')}.`,
};

const en: SpectrumWords = {
  relation: 'Relationship',
  place: 'Place',
  strain: 'Under pressure, in our reading',
  quote: 'Quote',
  reading: 'our reading',
  method:
    'The relationships stand in the order of the talk, with even steps between them. Distance, colour and the width of the arcs follow that order; they are not measured.',
  steps: ['Two ends', 'Relationships', 'Under pressure'],
  place_of: (n, total) => `${n} of ${total}`,
  summary: ({ near, far, relations }) =>
    `A line between two ends. On the left: ${near.join(', ')}. On the right: ${far.join(', ')}. From left to right: ${relations.join(', ')}.`,
};

export const WORDS: Record<Language, SpectrumWords> = { nl, en };
