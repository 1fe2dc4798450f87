/** The steps of a slide: at each click what belongs to it appears. */
import type { SlideParts } from './slide-parts.ts';
import { element } from './xml.ts';

/** What appears: a shape, or one paragraph of it, counted from 0. */
interface Target {
  shape: number;
  paragraph?: number;
  step: number;
}

/** `idOf` gives the number of the shape at a place. Nothing where all is there from the start. */
export function timingXml({ shapes }: Pick<SlideParts, 'shapes'>, idOf: (index: number) => number): string {
  const targets = shapes.flatMap((shape, index): Target[] => {
    const id = idOf(index);
    if ('step' in shape && shape.step !== undefined && shape.step > 1)
      return [{ shape: id, step: shape.step }];
    if (shape.show !== 'text') return [];
    return shape.paragraphs.flatMap(({ step = 1 }, paragraph) =>
      step > 1 ? [{ shape: id, paragraph, step }] : [],
    );
  });
  if (targets.length === 0) return '';
  const steps = [...new Set(targets.map(({ step }) => step))].sort((a, b) => a - b);
  let last = 2;
  const time = (attributes: Record<string, string | number>, delay: string, ...children: string[]): string =>
    element(
      'p:cTn',
      { id: ++last, fill: 'hold', ...attributes },
      element('p:stCondLst', {}, element('p:cond', { delay })),
      children.length > 0 && element('p:childTnLst', {}, children),
    );
  const par = (...children: string[]): string => element('p:par', {}, children);
  const appear = ({ shape, paragraph }: Target, first: boolean): string =>
    par(
      time(
        {
          presetID: 1,
          presetClass: 'entr',
          presetSubtype: 0,
          ...(isWords(shapes, shape, idOf) && { grpId: 0 }),
          nodeType: first ? 'clickEffect' : 'withEffect',
        },
        '0',
        element(
          'p:set',
          {},
          element(
            'p:cBhvr',
            {},
            time({ dur: 1 }, '0'),
            element(
              'p:tgtEl',
              {},
              element(
                'p:spTgt',
                { spid: shape },
                paragraph !== undefined &&
                  element('p:txEl', {}, element('p:pRg', { st: paragraph, end: paragraph })),
              ),
            ),
            element('p:attrNameLst', {}, element('p:attrName', {}, 'style.visibility')),
          ),
          element('p:to', {}, element('p:strVal', { val: 'visible' })),
        ),
      ),
    );
  const clicks = steps.map((step) =>
    par(
      time(
        {},
        'indefinite',
        par(
          time(
            {},
            '0',
            ...targets
              .filter((target) => target.step === step)
              .map((target, index) => appear(target, index === 0)),
          ),
        ),
      ),
    ),
  );
  const turn = (name: string, event: string): string =>
    element(
      name,
      {},
      element('p:cond', { evt: event, delay: 0 }, element('p:tgtEl', {}, element('p:sldTgt'))),
    );
  const byParagraph = new Map<number, boolean>();
  for (const { shape, paragraph } of targets)
    if (isWords(shapes, shape, idOf)) byParagraph.set(shape, paragraph !== undefined);
  return element(
    'p:timing',
    {},
    element(
      'p:tnLst',
      {},
      par(
        element(
          'p:cTn',
          { id: 1, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' },
          element(
            'p:childTnLst',
            {},
            element(
              'p:seq',
              { concurrent: 1, nextAc: 'seek' },
              element(
                'p:cTn',
                { id: 2, dur: 'indefinite', nodeType: 'mainSeq' },
                element('p:childTnLst', {}, clicks),
              ),
              turn('p:prevCondLst', 'onPrev'),
              turn('p:nextCondLst', 'onNext'),
            ),
          ),
        ),
      ),
    ),
    byParagraph.size > 0 &&
      element(
        'p:bldLst',
        {},
        [...byParagraph].map(([spid, each]) =>
          element('p:bldP', { spid, grpId: 0, build: each ? 'p' : undefined }),
        ),
      ),
  );
}

const isWords = (shapes: SlideParts['shapes'], id: number, idOf: (index: number) => number): boolean =>
  shapes.some((shape, index) => idOf(index) === id && shape.show === 'text');
