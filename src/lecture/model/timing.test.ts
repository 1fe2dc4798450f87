import { expect, test } from 'vitest';
import { behindPlan, timeSlides, totalMinutes } from './timing.ts';

const SLIDES = [{ minutes: 2 }, { minutes: 1.5 }, { minutes: 4 }];

test('each slide begins where the one before it ends', () => {
  expect(timeSlides(SLIDES)).toEqual([
    { from: 0, until: 2 },
    { from: 2, until: 3.5 },
    { from: 3.5, until: 7.5 },
  ]);
});

test('a choice of slides has times of its own', () => {
  expect(timeSlides(SLIDES.slice(1))[0]).toEqual({ from: 0, until: 1.5 });
  expect([totalMinutes(SLIDES), totalMinutes([])]).toEqual([7.5, 0]);
});

test('a lecturer is behind past the end of a slide, ahead before its beginning, and on time within it', () => {
  expect([behindPlan(SLIDES, 1, 5), behindPlan(SLIDES, 1, 0.5), behindPlan(SLIDES, 1, 3)]).toEqual([
    1.5, -1.5, 0,
  ]);
  expect([behindPlan(SLIDES, 1, 2), behindPlan(SLIDES, 1, 3.5), behindPlan(SLIDES, 9, 3)]).toEqual([0, 0, 0]);
});
