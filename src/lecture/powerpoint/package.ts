/** An Office file: parts that refer to each other, in a zip that depends on nothing but them. */
import { type Zippable, zipSync } from 'fflate';
import { element, xmlFile } from './xml.ts';

/** A part of the package, and what it refers to: by the id under which its markup does so. */
export interface Part {
  /** `/ppt/slides/slide1.xml` */
  path: string;
  /** Its content type; none where its ending tells it. */
  type?: string;
  content: string | Uint8Array;
  refersTo: readonly Reference[];
}

export interface Reference {
  id: string;
  type: string;
  /** A part's path, or an address outside. */
  to: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** What a file begins with: whole names of kinds of reference that are not the office's own. */
const CORE_TYPE = `${PACKAGE}relationships/metadata/core-properties`;
const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** The bytes of a package whose `root` says what it begins with. The same parts give the same bytes. */
export function packParts(parts: readonly Part[], root: readonly Reference[]): Uint8Array {
  const files = new Map<string, string | Uint8Array>([
    ['/[Content_Types].xml', contentTypes(parts)],
    ['/_rels/.rels', relationships('/', root)],
  ]);
  for (const { path, content, refersTo } of parts) {
    if (files.has(path)) throw new Error(`the package has ${path} twice`);
    files.set(path, content);
    const at = path.lastIndexOf('/');
    if (refersTo.length > 0)
      files.set(`${path.slice(0, at)}/_rels${path.slice(at)}.rels`, relationships(path, refersTo));
  }
  // A zip holds local time: made of the clock on the wall, the bytes are the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[path.slice(1)] = [
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
      { mtime, level: path.endsWith('.png') ? 0 : 9 },
    ];
  return zipSync(entries);
}

function contentTypes(parts: readonly Part[]): string {
  const named = parts.flatMap(({ path, type }) =>
    type ? element('Override', { PartName: path, ContentType: type }) : [],
  );
  const byEnding = Object.entries(ENDINGS).map(([ending, type]) =>
    element('Default', { Extension: ending, ContentType: type }),
  );
  return xmlFile(element('Types', { xmlns: `${PACKAGE}content-types` }, byEnding, named));
}

function relationships(from: string, references: readonly Reference[]): string {
  return xmlFile(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}relationships` },
      references.map(({ id, type, to }) =>
        element('Relationship', {
          Id: id,
          Type: type === 'core-properties' ? CORE_TYPE : RELATIONS + type,
          Target: to.startsWith('/') ? relativePath(from, to) : to,
          TargetMode: to.startsWith('/') ? undefined : 'External',
        }),
      ),
    ),
  );
}

/** From the folder of one part to another part. */
function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(1, -1), to.split('/').slice(1)];
  let same = 0;
  while (same < start.length && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}
