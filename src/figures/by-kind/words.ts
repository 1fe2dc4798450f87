/** The words of a drawing that counts findings by kind. They claim nothing about the study. */
import type { Language } from '../../schema/primitives.ts';

interface KindWords {
  place: string;
  kind: string;
  findings: string;
  /** Why the drawing shows no single findings, and where these are. */
  grouped: (findings: number) => string;
  summary: (counts: { findings: number; kinds: number }) => string;
  /** How the numbers of the evidence matrix were made, and those of the argument map. */
  evidence: string;
  arrows: string;
  none: string;
}

const nl: KindWords = {
  place: 'Plaats',
  kind: 'Soort bevinding',
  findings: 'Bevindingen',
  grouped: (findings) =>
    `${findings} bevindingen zijn te veel om één voor één te tekenen. Elke rij telt daarom alle bevindingen van één soort. In het bestand met de tabel staat elke bevinding apart.`,
  summary: ({ findings, kinds }) => `${findings} bevindingen, geteld per soort; het zijn ${kinds} soorten.`,
  evidence:
    'Elke soort bevinding heeft een rij. Geteld is bij hoeveel bevindingen van die soort deze site een uitspraak, citaat, herhaling of model geeft. De getallen wegen niets.',
  arrows:
    'Elke soort bevinding heeft een rij. Geteld zijn de pijlen die op deze site van en naar bevindingen van die soort gaan, en de citaten die erbij staan. De getallen wegen niets.',
  none: 'geen',
};

const en: KindWords = {
  place: 'Place',
  kind: 'Kind of finding',
  findings: 'Findings',
  grouped: (findings) =>
    `${findings} findings are too many to draw one by one. So each row counts all findings of one kind. The file with the table has every finding on its own.`,
  summary: ({ findings, kinds }) => `${findings} findings, counted by kind; there are ${kinds} kinds.`,
  evidence:
    'Each kind of finding has a row. Counted is with how many findings of that kind this site gives a statement, a quote, a repetition or a model. The numbers weigh nothing.',
  arrows:
    'Each kind of finding has a row. Counted are the arrows that on this site go from and to findings of that kind, and the quotes that stand with them. The numbers weigh nothing.',
  none: 'none',
};

export const WORDS: Record<Language, KindWords> = { nl, en };
