import { describe, expect, test } from 'vitest';
import { plainAttributes } from './plain-values.ts';

describe('a value in plain words', () => {
  test.each([
    ['fill', 'light-dark(#1f1b17, rgb(1, 2, 3))', { fill: '#1f1b17' }],
    ['stroke-width', '2.5px', { 'stroke-width': '2.5' }],
    ['stroke-dasharray', '1.5px 3px', { 'stroke-dasharray': '1.5 3' }],
    ['fill', 'transparent', { fill: 'none' }],
    ['fill', 'url(#tones)', { fill: 'url(#tones)' }],
    ['stroke', 'rgba(255, 0, 0, 0.5)', { stroke: '#ff0000', 'stroke-opacity': '0.5' }],
    ['stop-color', 'transparent', { 'stop-color': '#000000', 'stop-opacity': '0' }],
    ['opacity', '0.4', { opacity: '0.4' }],
  ])('%s: %s', (property, value, attributes) => {
    expect(plainAttributes(property, value)).toEqual(attributes);
  });

  test('mixes colours by their shares, and leaves the rest to the other', () => {
    expect(plainAttributes('fill', 'color-mix(in srgb, #ff0000, #0000ff)')).toEqual({ fill: '#800080' });
    expect(plainAttributes('fill', 'color-mix(in srgb, #000000 25%, #ffffff)')).toEqual({ fill: '#bfbfbf' });
    expect(plainAttributes('fill', 'color-mix(in srgb, light-dark(#b0481f, #fff) 9%, transparent)')).toEqual({
      fill: '#b0481f',
      'fill-opacity': '0.09',
    });
  });

  test.each(['var(--missing)', 'calc(1px + 2px)', 'color-mix(in oklch, red, blue)'])(
    'refuses %s',
    (value) => {
      expect(() => plainAttributes('fill', value)).toThrow(value);
    },
  );
});
