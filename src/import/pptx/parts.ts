/** The parts of an Office file, and how they refer to each other. */
import { Refusal } from '../imported.ts';
import { attribute, childrenOf, parseXml, type XmlNode } from '../xml.ts';
import { openZip } from '../zip.ts';

export interface Relation {
  id: string;
  /** The last word of its type: `slideLayout`. */
  type: string;
  /** The path of a part; an address outside as it is. */
  to: string;
  outside: boolean;
}

export interface Parts {
  /** The part that the file begins with. */
  main: string;
  has(path: string): boolean;
  xml(path: string): XmlNode;
  bytes(path: string): Uint8Array;
  relations(path: string): Relation[];
  /** The first relation of a part that is of this type and leads to a part that is there. */
  related(path: string, type: string): string | undefined;
}

const KINDS: readonly [RegExp, string][] = [
  [/wordprocessingml/, 'a Word document'],
  [/spreadsheetml/, 'an Excel workbook'],
  [/visio/, 'a Visio drawing'],
];

export function openParts(bytes: Uint8Array): Parts {
  const zip = openZip(bytes);
  const read = new Map<string, XmlNode>();
  const xml = (path: string): XmlNode => {
    const node = read.get(path) ?? parseXml(zip.read(path), path);
    read.set(path, node);
    return node;
  };
  const relations = (path: string): Relation[] => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const rels = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!zip.has(rels)) return [];
    return childrenOf(xml(rels)).map((node) => {
      const target = attribute(node, 'Target') ?? '';
      const outside = attribute(node, 'TargetMode') === 'External';
      return {
        id: attribute(node, 'Id') ?? '',
        type: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
        to: outside ? target : resolve(folder, target),
        outside,
      };
    });
  };
  const related = (path: string, type: string): string | undefined =>
    relations(path).find((one) => one.type === type && !one.outside && zip.has(one.to))?.to;
  const main = zip.has('_rels/.rels') ? related('', 'officeDocument') : undefined;
  const isSlides = main !== undefined && xml(main).name === 'presentation';
  if (!isSlides) {
    const types = zip.has('[Content_Types].xml')
      ? new TextDecoder().decode(zip.read('[Content_Types].xml'))
      : '';
    const found = KINDS.find(([pattern]) => pattern.test(types))?.[1] ?? 'a zip without a presentation in it';
    throw new Refusal(
      `this is ${found}; slides of PowerPoint were expected`,
      'Open it in the program that it comes from, and save the slides as .pptx or .pdf.',
    );
  }
  return { main, has: zip.has, xml, bytes: zip.read, relations, related };
}

/** A target as it is written, from the folder of the part that names it. It is a name in the zip, never one on disk. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const path = steps.join('/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
