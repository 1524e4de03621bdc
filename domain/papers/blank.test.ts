import { expect, test } from 'vitest';
import { type BlankLayout, type BlankPlace, usualBlank, whyNotMeasure } from './blank.ts';

const changed = (part: string, change: Partial<BlankPlace>): BlankLayout => ({
  ...usualBlank,
  places: usualBlank.places.map((place) => (place.part === part ? { ...place, ...change } : place)),
});
const told = (layout: BlankLayout) => whyNotMeasure(layout).map(({ code, at, facts }) => [code, at, facts]);

test('the blank an office begins with has nothing against it', () => {
  expect(whyNotMeasure(usualBlank)).toEqual([]);
});

test('a place that leaves the sheet is told with the side and by how much', () => {
  expect(told(changed('signatoryName', { x: 200 }))).toEqual([
    ['papers.blank-off-sheet', 'layout.places.9.width', { part: 'Họ tên người ký', over: '13,0' }],
  ]);
  expect(told({ ...usualBlank, shift: { x: 0, y: 18 } })).toEqual([]);
  expect(told({ ...changed('signatoryName', { y: 195 }), shift: { x: 0, y: 19 } })).toEqual([
    ['papers.blank-off-sheet', 'layout.places.9.y', { part: 'Họ tên người ký', over: '5,1' }],
  ]);
});

test('two places that would print on each other are told once, whichever stands first', () => {
  expect(told(changed('under', { y: 92 }))).toEqual([
    ['papers.blank-overlap', 'layout.places.2.y', { part: 'Tên người, tập thể', other: 'Dòng dưới tên', deep: '8,7' }],
  ]);
  expect(told(changed('register', { y: 150, x: 140, width: 19 }))).toEqual([]);
});

test('measures that are none are told all at once, before places are compared', () => {
  const layout = { ...changed('unit', { size: 4, lines: 0, width: 5 }), width: 20, shift: { x: 30, y: 0 } };
  expect(told({ ...layout, places: [...layout.places, layout.places[0]!] }).map(([code]) => code)).toEqual([
    'papers.blank-sheet',
    'papers.blank-shift',
    'papers.blank-size',
    'papers.blank-lines',
    'papers.blank-narrow',
    'papers.blank-part-twice',
  ]);
  expect(told({ ...usualBlank, places: [] })).toEqual([['papers.blank-empty', undefined, undefined]]);
});
