import { standing as standingOf, reviewState as stateOf } from '../words/review-state.ts';
import type { View } from './view.ts';

/** "Not yet reviewed", or by whom and when. */
export const reviewState = ({ study, language }: View): string => stateOf(study, language);

/** The study's notice, if it has one, and who reviewed it. */
export const standing = ({ study, language }: View): string => standingOf(study, language);
