/** The words that authors may use in MDX. */
import type { AuthoringName } from '../../schema/authoring.ts';
import Chapter from './Chapter.astro';
import ContactLines from './ContactLines.astro';
import Editorial from './Editorial.astro';
import ErrorContact from './ErrorContact.astro';
import Evidence from './Evidence.astro';
import Exercise from './Exercise.astro';
import Exercises from './Exercises.astro';
import Figure from './Figure.astro';
import Finding from './Finding.astro';
import HowToCite from './HowToCite.astro';
import Lecture from './Lecture.astro';
import Literature from './Literature.astro';
import Makers from './Makers.astro';
import Note from './Note.astro';
import PageLink from './PageLink.astro';
import Paraphrase from './Paraphrase.astro';
import Quote from './Quote.astro';
import ReviewState from './ReviewState.astro';
import Term from './Term.astro';
import Tracer from './Tracer.astro';
import Verbatim from './Verbatim.astro';
import WordShares from './WordShares.astro';

export const authoring = {
  Chapter,
  ContactLines,
  Editorial,
  Exercise,
  Exercises,
  Figure,
  Finding,
  Lecture,
  Evidence,
  HowToCite,
  Literature,
  Note,
  PageLink,
  Paraphrase,
  Quote,
  Makers,
  ErrorContact,
  ReviewState,
  Term,
  Tracer,
  Verbatim,
  WordShares,
} satisfies Record<AuthoringName, unknown>;
