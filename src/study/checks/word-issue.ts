/** What a schema has against a value, in a sentence for an author. Pure. */
import type { z } from 'zod';
import { nearest } from './problem.ts';

/** What a Zod issue says, with what was found, and as what it was written. */
export function wordIssue(issue: z.core.$ZodIssue, found: unknown, written?: string): string {
  if (issue.code === 'invalid_type') {
    if (found === undefined) return `is missing; expected ${issue.expected}`;
    if (issue.expected === 'string' && typeof found !== 'object') return wordNoText(String(found), written);
    if (issue.expected === 'string' && found === null) return wordNoText('nothing', written);
    return `found ${nounOf(found)}; expected ${EXPECTED[issue.expected] ?? issue.expected}`;
  }
  const shown = found === undefined ? 'nothing' : JSON.stringify(found)?.slice(0, 80);
  if (issue.code === 'invalid_value') {
    return oneOf(found, shown, issue.values.map(String));
  }
  if (issue.code === 'invalid_union') {
    // Of a kind that there was before, the schema says what replaces it.
    const unsaid = issue.message.startsWith('Invalid discriminator value');
    if (unsaid && 'options' in issue && Array.isArray(issue.options))
      return oneOf(found, shown, issue.options.map(String));
    return `found ${shown}; ${[...new Set(messagesIn(issue))].join(', or ')}`;
  }
  return `found ${shown}; ${issue.message}`;
}

/** What YAML made something else of than text. */
function wordNoText(made: string, written: string | undefined): string {
  if (!written) return `found ${made}; expected text`;
  const kind = /^(?:true|false)$/.test(made) ? 'yes or no' : made === 'nothing' ? made : `the number ${made}`;
  return `found ${written}, which YAML reads as ${kind}; expected text. Put it in quotes: '${written}'`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list: [one, two], or rows that begin with "- "',
  object: 'keys with values: { name: … }',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function nounOf(found: unknown): string {
  if (found === null) return 'nothing';
  if (Array.isArray(found)) return 'a list';
  return typeof found === 'object' ? 'keys with values' : (JSON.stringify(found)?.slice(0, 80) ?? 'nothing');
}

function oneOf(found: unknown, shown: string | undefined, allowed: readonly string[]): string {
  const guess = typeof found === 'string' ? nearest(found, allowed) : undefined;
  return `found ${shown}; expected one of: ${allowed.join(', ')}.${guess ? ` Did you mean "${guess}"?` : ''}`;
}

/** What each branch of a union says, branches within branches included. */
const messagesIn = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'invalid_union' && issue.errors.length > 0
    ? issue.errors.flatMap((group) => group.flatMap(messagesIn))
    : [issue.message];
