/** Draws the matrix: a filled square is the talk's, an open circle our reading, a short line a gap. */
import type { ReactElement } from 'react';
import { Frame } from '../../svg/frame.tsx';
import { PlacedWords } from '../../svg/text.tsx';
import type { DrawingProps } from '../figure.ts';
import { headingOf } from './describe.ts';
import { layoutMatrix, MARK, type PlacedCell } from './layout.ts';
import { EVIDENCE, type EvidenceRows } from './rows.ts';

export function EvidenceMatrix({
  rows,
  id,
  form,
  onSlide,
  description: { title, summary },
  nameOf,
}: DrawingProps<EvidenceRows>): ReactElement {
  const { width, height, headings, rows: placed } = layoutMatrix(rows, form, onSlide);
  const name = `${id}-${form}`;
  return (
    <Frame {...{ name, width, height, title, summary }} className={`matrix ${form}`}>
      {headings.map(({ evidence, x, y }) => (
        <text
          key={evidence}
          className="heading"
          x={x}
          y={y}
          textAnchor="middle"
          data-step={EVIDENCE.indexOf(evidence) + 1}
        >
          {headingOf(rows, evidence)}
        </text>
      ))}
      {placed.map(({ id: finding, label, cells, area }) => (
        <g key={finding} className="row" data-mark={finding} aria-label={nameOf(finding)}>
          <rect className="area" {...area} />
          <PlacedWords className="label" at={label} />
          {cells.map((cell) => cell.basis && <CellMark key={cell.evidence} cell={cell} />)}
        </g>
      ))}
      {EVIDENCE.map((evidence, column) => (
        <path
          key={evidence}
          className="gap"
          data-step={column + 1}
          d={placed
            .flatMap(({ cells }) => cells)
            .filter((cell) => cell.evidence === evidence && !cell.basis)
            .map(({ x, y }) => `M${x - MARK / 2},${y}h${MARK}`)
            .join('')}
        />
      ))}
    </Frame>
  );
}

function CellMark({ cell: { evidence, basis, x, y } }: { cell: PlacedCell }): ReactElement {
  const step = EVIDENCE.indexOf(evidence) + 1;
  if (basis === 'talk') {
    return (
      <rect
        className="of-talk"
        data-step={step}
        x={x - MARK}
        y={y - MARK}
        width={MARK * 2}
        height={MARK * 2}
      />
    );
  }
  return <circle className="of-reading" data-step={step} cx={x} cy={y} r={MARK} />;
}
