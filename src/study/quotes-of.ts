import type { Finding, Quote } from './study.ts';

/** The quotes that a finding rests on. */
export const quotesOf = ({ restsOn }: Finding): Quote[] =>
  restsOn.flatMap((support) => (support.by === 'quote' ? [support.quote] : []));
