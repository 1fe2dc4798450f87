/** Which files feed which schema. */

import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { ConceptFile } from './schema/concept.ts';
import { DeckFile } from './schema/deck.ts';
import { ExerciseFile } from './schema/exercise.ts';
import { FigureFile } from './schema/figure.ts';
import { FindingFile } from './schema/finding.ts';
import { ProseFrontmatter } from './schema/prose.ts';
import { QuoteFile } from './schema/quote.ts';
import { StudyFile } from './schema/study.ts';
import { Talk } from './schema/talk.ts';

const folder = process.env.STUDY_DIR || 'content';
/** A name that begins with _ is an example to copy. */
const files = (pattern: string, path = '') => glob({ base: join(folder, path), pattern });

/** A file that is no YAML: its text, as the one entry of its collection. */
const text = (name: string) => () => {
  try {
    return [{ id: name, text: readFileSync(join(folder, name), 'utf8') }];
  } catch {
    return [{ id: name, text: '' }];
  }
};

export const collections = {
  study: defineCollection({ loader: files('study.yaml'), schema: StudyFile }),
  talk: defineCollection({ loader: files('talk.yaml'), schema: Talk }),
  findings: defineCollection({ loader: files('[!_]*.yaml', 'findings'), schema: FindingFile }),
  quotes: defineCollection({ loader: files('[!_]*.yaml', 'quotes'), schema: QuoteFile }),
  concepts: defineCollection({ loader: files('[!_]*.yaml', 'concepts'), schema: ConceptFile }),
  figures: defineCollection({ loader: files('[!_]*.yaml', 'figures'), schema: FigureFile }),
  exercises: defineCollection({ loader: files('[!_]*.yaml', 'exercises'), schema: ExerciseFile }),
  deck: defineCollection({ loader: files('deck.yaml'), schema: DeckFile }),
  report: defineCollection({ loader: files('*/[!_]*.mdx', 'report'), schema: ProseFrontmatter }),
  pages: defineCollection({ loader: files('*/[!_]*.mdx', 'pages'), schema: ProseFrontmatter }),
  references: defineCollection({ loader: text('references.json'), schema: z.object({ text: z.string() }) }),
  addresses: defineCollection({ loader: text('addresses.txt'), schema: z.object({ text: z.string() }) }),
};
