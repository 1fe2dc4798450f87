/** The words of the teaching pages: headings, names of facts, links. They claim nothing about the study. */
import type { Language } from '../schema/primitives.ts';

interface TeachingWords {
  lecture: string;
  speaker: string;
  handout: string;
  exercises: string;
  aim: string;
  minutes: (minutes: number) => string;
  material: string;
  instructions: string;
  about: string;
  tryIt: string;
  forLecturer: string;
  forLecturerMeans: string;
  lecturerLead: string;
  guidance: string;
  prompts: string;
  promptsLead: string;
  print: string;
  onPaper: string;
}

const nl: TeachingWords = {
  lecture: 'In de les',
  speaker: 'Deze dia en de volgende, uw notities, de klok.',
  handout: 'De dia’s, om uit te delen.',
  exercises: 'Oefeningen',
  aim: 'Doel',
  minutes: (minutes) => `${minutes} minuten`,
  material: 'Wat u nodig hebt',
  instructions: 'Zo werkt het',
  about: 'Waar het over gaat',
  tryIt: 'Leg zelf de volgorde',
  forLecturer: 'Voor de docent',
  forLecturerMeans: 'Aanwijzingen bij deze oefening. Niet voor studenten: lees ze vooraf.',
  lecturerLead: 'Voor wie de les geeft, niet voor studenten: hier staat wat er in de les kan gebeuren.',
  guidance: 'Bij de oefeningen',
  prompts: 'Vragen bij de presentatie',
  promptsLead: 'Bij elke dia waar een vraag aan de zaal bij hoort.',
  print: 'Op papier is deze pagina een werkblad.',
  onPaper:
    'Hier kunt u niet slepen, want uw browser voert geen script uit. Schrijf de relaties op briefjes en leg die in uw volgorde, of druk deze pagina af.',
};

const en: TeachingWords = {
  lecture: 'In class',
  speaker: 'This slide and the next, your notes, the clock.',
  handout: 'The slides, to hand out.',
  exercises: 'Exercises',
  aim: 'Aim',
  minutes: (minutes) => `${minutes} minutes`,
  material: 'What you need',
  instructions: 'How it works',
  about: 'What it is about',
  tryIt: 'Make your own order',
  forLecturer: 'For the lecturer',
  forLecturerMeans: 'Guidance for this exercise. Not for students: read it beforehand.',
  lecturerLead: 'For those who teach, not for students: this tells what may happen in class.',
  guidance: 'With the exercises',
  prompts: 'Questions with the deck',
  promptsLead: 'With each slide that has a question for the class.',
  print: 'Printed, this page is a worksheet.',
  onPaper:
    'You cannot drag here, since your browser runs no script. Write the relationships on slips of paper and lay them in your order, or print this page.',
};

export const TEACHING_WORDS: Record<Language, TeachingWords> = { nl, en };
