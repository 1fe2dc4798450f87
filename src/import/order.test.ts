import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderBoxes, type Placed } from './order.ts';

const rect = fc.record({
  x: fc.integer({ min: 0, max: 90 }),
  y: fc.integer({ min: 0, max: 90 }),
  width: fc.integer({ min: 1, max: 50 }),
  height: fc.integer({ min: 1, max: 50 }),
});
const box: fc.Arbitrary<Placed> = fc.record(
  { at: rect, lineHeight: fc.constant(4) },
  { requiredKeys: ['lineHeight'] },
);

test('every order has each box once, no other is the one that was chosen, and none is there twice', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
      const { ordered, others } = orderBoxes(boxes);
      for (const order of [ordered, ...others]) {
        expect(order).toHaveLength(boxes.length);
        expect(new Set(order)).toEqual(new Set(boxes));
      }
      const names = [ordered, ...others].map((order) => order.map((one) => boxes.indexOf(one)).join());
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 300 },
  );
});

test('one below the other in the order of the file is no guess', () => {
  const column = [0, 20, 40].map((y) => ({ at: { x: 0, y, width: 50, height: 10 }, lineHeight: 4 }));
  expect(orderBoxes(column)).toEqual({ ordered: column, others: [] });
  expect(orderBoxes([...column].reverse()).others).toHaveLength(1);
});
