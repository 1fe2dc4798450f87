import type { Rule } from '../rule.ts';
import { addressIsKept } from './address-is-kept.ts';
import { countryIsKnown } from './country-is-known.ts';
import { editionIsKept } from './edition-is-kept.ts';
import { fileIsNoCopy } from './file-is-no-copy.ts';
import { headingsStepDown } from './headings-step-down.ts';
import { idIsUnique } from './id-is-unique.ts';
import { lectureCanBeGiven } from './lecture-can-be-given.ts';
import { lineIsTranslated } from './line-is-translated.ts';
import { lineIsUsed } from './line-is-used.ts';
import { markdownIsMeant } from './markdown-is-meant.ts';
import { namesExist } from './names-exist.ts';
import { paragraphHasItsId } from './paragraph-has-its-id.ts';
import { paraphraseListsItsLines } from './paraphrase-lists-its-lines.ts';
import { proseInEveryLanguage } from './prose-in-every-language.ts';
import { proseSaysWhoseWords } from './prose-says-whose-words.ts';
import { relationHasItsBasis } from './relation-has-its-basis.ts';
import { relationsMakeNoCircle } from './relations-make-no-circle.ts';
import { talkIsNotRetyped } from './talk-is-not-retyped.ts';
import { textCanBeShown } from './text-can-be-shown.ts';
import { textInEveryLanguage } from './text-in-every-language.ts';
import { textIsClean } from './text-is-clean.ts';
import { transcriptAgrees } from './transcript-agrees.ts';
import { wordsAreOfTheirKind } from './words-are-of-their-kind.ts';
import { wordsAreWhole } from './words-are-whole.ts';

/** All content rules. Their order does not matter: problems are sorted by place. */
export const RULES: readonly Rule[] = [
  transcriptAgrees,
  lineIsUsed,
  lineIsTranslated,
  textInEveryLanguage,
  proseInEveryLanguage,
  namesExist,
  idIsUnique,
  paragraphHasItsId,
  paraphraseListsItsLines,
  proseSaysWhoseWords,
  headingsStepDown,
  relationHasItsBasis,
  relationsMakeNoCircle,
  talkIsNotRetyped,
  wordsAreOfTheirKind,
  countryIsKnown,
  lectureCanBeGiven,
  addressIsKept,
  editionIsKept,
  textIsClean,
  textCanBeShown,
  wordsAreWhole,
  markdownIsMeant,
  fileIsNoCopy,
];
