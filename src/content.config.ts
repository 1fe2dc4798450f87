/** The prose of a study, which Astro compiles. Everything else is read by `content.ts`. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { studyDir } from '../scripts/build/read-study.ts';
import { ProseFrontmatter } from './schema/prose.ts';

/** The MDX files of a folder, each known by its path. A name that begins with _ is an example to copy. */
const prose = (folder: string) =>
  defineCollection({
    loader: glob({
      base: studyDir(),
      pattern: `${folder}/*/[!_]*.mdx`,
      generateId: ({ entry }) => entry,
    }),
    schema: ProseFrontmatter,
  });

export const collections = { report: prose('report'), pages: prose('pages') };
