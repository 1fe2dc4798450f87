import { isAuthoringName, namedBy } from '../../../schema/authoring.ts';
import { isReservedId } from '../../reserved-ids.ts';
import { fragmentOf } from '../../uses.ts';
import type { Document } from '../document.ts';
import { dataDocuments, meantIn, proseDocuments } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const RULE = 'id-is-unique';

export const idIsUnique: Rule = {
  name: RULE,
  says: 'No id is given twice: not among findings, quotes, concepts, figures, exercises, chapters and slides of the deck, not among the slides and lines of the talk, not on one page, not in one list; and none is one that the site’s own pages have.',
  check(draft) {
    const problems: Problem[] = [];

    const owners = new Map<string, { kind: string; file: string }>();
    for (const { id, kind, file, place } of draft.named) {
      // What stands on a page is looked at with its page, below.
      if (kind === 'paragraph') continue;
      const mend = place ? 'choose another' : 'rename this file';
      if (isReservedId(id, kind))
        problems.push({
          file,
          ...(place ?? { line: 1, column: 1 }),
          rule: RULE,
          message: `the id "${id}" is one that the site's own pages have: ${mend}.`,
        });
      const owner = owners.get(id);
      const sameChapter =
        owner?.kind === 'chapter' && kind === 'chapter' && folder(owner.file) !== folder(file);
      if (owner && !sameChapter) {
        problems.push({
          file,
          ...(place ?? { line: 1, column: 1 }),
          rule: RULE,
          message: `the id "${id}" is taken by ${owner.file}. An id is one address for all kinds: ${mend}.`,
        });
      } else if (!owner) owners.set(id, { kind, file });
    }

    const seen = new Set<string>();
    draft.talk?.data.slides.forEach((slide, s) => {
      slide.lines.forEach(({ id }, l) => {
        if (seen.has(id) && draft.talk) {
          const place = draft.talk.at(['slides', s, 'lines', l, 'id']);
          problems.push({
            file: draft.talk.file.path,
            ...place,
            rule: RULE,
            message: `line "${id}" is there twice. Give one of them the next number.`,
          });
        }
        seen.add(id);
      });
    });

    const onPage = new Map<string, string>();
    for (const { file, language, prose } of proseDocuments(draft)) {
      const page = file.path.startsWith('report/') ? `report/${language}` : file.path;
      for (const element of prose.elements) {
        const fragment = fragmentOf(element);
        if (fragment === undefined || !isAuthoringName(element.name)) continue;
        const key = `${page}#${fragment}`;
        const first = onPage.get(key);
        const place = `${file.path}:${element.line}`;
        if (first) {
          problems.push({
            file: file.path,
            line: element.line,
            column: element.column,
            rule: RULE,
            message: `<${element.name}> has the address #${fragment}, which ${first} has already. Give it an id of its own: id="…".`,
          });
        } else if (isReservedId(fragment)) {
          problems.push({
            file: file.path,
            line: element.line,
            column: element.column,
            rule: RULE,
            message: `the id "${fragment}" is one that the site's own pages have. Choose another.`,
          });
        } else if (owners.has(fragment) && !namedBy(element.name)) {
          problems.push({
            file: file.path,
            line: element.line,
            column: element.column,
            rule: RULE,
            message: `the id "${fragment}" is taken by ${owners.get(fragment)?.file}. Choose another.`,
          });
        } else onPage.set(key, place);
      }
    }

    return [...problems, ...dataDocuments(draft).flatMap(twice)];
  },
};

/** A problem for each value of a file that is the one of its sort there, and stood in it before. */
function twice(document: Document<unknown>): Problem[] {
  const seen = new Set<string>();
  return meantIn(document).flatMap(({ path, value, meaning: { one } }) => {
    const name = `${one} "${value}"`;
    if (!one || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      { file: document.file.path, ...document.at(path), rule: RULE, message: `${name} is there twice.` },
    ];
  });
}

const folder = (path: string): string => path.split('/').slice(0, -1).join('/');
