/** Where everything goes: one panel a network, with its words, its drawing, its sign and its quotes. */
import { bottomOf } from '../../../svg/geometry.ts';
import { round } from '../../../svg/round.ts';
import { lastLine } from '../../../svg/text.tsx';
import { widthOf } from '../../../svg/text-width.ts';
import { WORDS } from '../../../words/words.ts';
import type { Form } from '../../form.ts';
import { EGO, PERSON } from '../parts.ts';
import type { EgoNetworksRows } from '../rows.ts';
import { FONT, type Measures, NARROW, ON_PAGE, ON_SLIDE } from './measures.ts';
import { placeDown } from './narrow.ts';
import { placeSign } from './panel.ts';
import type { EgoNetworksLayout } from './placed.ts';
import { placeAcross } from './wide.ts';

/** Places the rows: wide side by side, narrow one under the other. On a slide there is less room for the wide form. */
export function layoutEgoNetworks(rows: EgoNetworksRows, form: Form, onSlide = false): EgoNetworksLayout {
  const wide = onSlide ? ON_SLIDE : ON_PAGE;
  const measures = form === 'wide' ? wide : NARROW;
  const key = placeKey(rows, measures);
  const top = Math.max(...key.map(({ text }) => lastLine(text))) + measures.keyToPanels;
  const networks = form === 'wide' ? placeAcross(rows, top, wide) : placeDown(rows, top);
  const bottom = bottomOf(networks.map(({ area }) => area));
  return { width: measures.width, height: round(bottom + 2), key, networks };
}

/** Where the reader learns who is who: beside each other where there is room. */
function placeKey({ language, ego }: EgoNetworksRows, measures: Measures): EgoNetworksLayout['key'] {
  const { width, keyIndent: indent, inset, topToKey, scale } = measures;
  const spacing = { ...measures, indent };
  const { person } = WORDS[language].egoNetworks;
  const right = width - inset.left;
  const room = right - inset.left;
  const first = placeSign(ego, { x: inset.left, y: topToKey, room }, spacing);
  const widest = Math.max(...first.text.lines.map((line) => widthOf(line, FONT.small)));
  const next = inset.left + indent + widest + 24;
  const beside = first.text.lines.length === 1 && next + indent + widthOf(person, FONT.small) <= right;
  const second = beside
    ? placeSign(person, { x: next, y: topToKey, room: right - next }, spacing)
    : placeSign(person, { x: inset.left, y: lastLine(first.text) + 28, room }, spacing);
  return [
    { ...first, radius: round(EGO * scale.people) },
    { ...second, radius: round(PERSON * scale.people) },
  ];
}
