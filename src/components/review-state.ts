import { reviewState as stateOf } from '../i18n/review-state.ts';
import type { View } from './view.ts';

/** "Not yet reviewed", or by whom and when. */
export const reviewState = ({ study, language }: View): string => stateOf(study, language);
