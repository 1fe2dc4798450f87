/**
 * A record as RIS (Research Information Systems, 2012): tags of two letters, a line each, ended by CR LF.
 * Written here because the plug-in for it does not fit this citation-js, and it loses the particles of names.
 */

import { invertedName } from '../study/people.ts';
import type { CslRecord } from './citation.ts';

const TYPES: Record<CslRecord['type'], string> = { speech: 'SLIDE', webpage: 'ELEC', dataset: 'DATA' };

export function formatRis(record: CslRecord): string {
  const [year, month, day] = record.issued?.['date-parts'][0] ?? [];
  const two = (number: number | undefined): string => (number ? String(number).padStart(2, '0') : '');
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[record.type]],
    ['ID', record['citation-key']],
    ...(record.author ?? []).map((person): [string, string] => ['AU', invertedName(person)]),
    ['TI', record.title],
    ['T2', record['container-title']],
    ['M3', record.genre],
    ['ET', record.version],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['LA', record.language],
    ['UR', record.URL],
  ];
  return [...fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : [])), 'ER  - ']
    .map((line) => `${line}\r\n`)
    .join('');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
