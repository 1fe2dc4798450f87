import { z } from 'zod';
import { NonEmpty } from './primitives.ts';

const fields = {
  name: NonEmpty.optional().describe('The whole name, as it is shown: "Maria van den Berg".'),
  family: NonEmpty.optional().describe(
    'The family name, whole: "van den Berg". Beside `name` only where it is not the last word of that, or comes first.',
  ),
  given: NonEmpty.optional().describe('The given name or initials, where there is no `name`.'),
  suffix: NonEmpty.optional().describe('What stands behind the name and belongs to it: "Jr.", "III".'),
  literal: NonEmpty.optional().describe(
    'An organisation, or a name that does not divide, instead of all else.',
  ),
};

interface Fields {
  name?: string | undefined;
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
  literal?: string | undefined;
}

const isOneName = ({ name, family, given, suffix, literal }: Fields): boolean =>
  literal !== undefined
    ? [name, family, given, suffix].every((part) => part === undefined)
    : name !== undefined
      ? given === undefined
      : family !== undefined;

const ONE_NAME =
  'must be a person, { family: van den Berg, given: Maria } or { name: Maria van den Berg }, or an organisation, { literal: Institute of Ovens }';

const familyIsInName = ({ name, family }: Fields): boolean =>
  name === undefined || family === undefined || name.startsWith(family) || name.endsWith(family);
const IN_NAME = { path: ['family'], error: 'must be the end or the beginning of "name"' };

/** Somebody who is named: a person or an organisation. */
export const Person = z.strictObject(fields).refine(isOneName, ONE_NAME).refine(familyIsInName, IN_NAME);
export type Person = z.infer<typeof Person>;

/** The same, with an address on the web. */
export const Researcher = z
  .strictObject({
    ...fields,
    site: z.url().or(z.literal('')).default('').describe('A website of the researcher. Empty: none.'),
  })
  .refine(isOneName, ONE_NAME)
  .refine(familyIsInName, IN_NAME);
export type Researcher = z.infer<typeof Researcher>;
