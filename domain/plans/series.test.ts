import { expect, test } from 'vitest';
import {
  inheritedBeside,
  openSeries,
  pledgingIn,
  type SeriesYear,
  suggestedSeries,
  whyNotContinue,
  whyNotInherit,
  whyNotSharePledges,
} from './series.ts';

const lived = (campaignId: string, seriesId: string, year: number, more: Partial<SeriesYear> = {}): SeriesYear => ({
  ...{ campaignId, unitId: 'unit', seriesId, year, planId: `plan ${campaignId}`, sheetFamilyId: `sheet ${seriesId}` },
  ...{ recogniserId: `body ${seriesId}`, pledgesIn: campaignId, ...more },
});
const unsigned = { renewedFrom: null, sheetFamilyId: null, recogniserId: null };

const years = [lived('a1', 'a1', 2024), lived('a2', 'a1', 2025), lived('b1', 'b1', 2025)];

test('what may go on: the last year of each series that has none in the year', () => {
  expect(openSeries(years, 2026).map(({ campaignId }) => campaignId)).toEqual(['a2', 'b1']);
  expect(openSeries([...years, lived('b2', 'b1', 2026)], 2026).map(({ campaignId }) => campaignId)).toEqual(['a2']);
  expect(openSeries(years, 2025)).toEqual([]);
});

test('the plan it was made from goes before the sheet, the sheet before the recogniser', () => {
  const of = (signs: object) => suggestedSeries(years, { year: 2026, ...unsigned, ...signs })?.campaignId;
  expect(of({ recogniserId: 'body b1' })).toBe('b1');
  expect(of({ recogniserId: 'body b1', sheetFamilyId: 'sheet a1' })).toBe('a2');
  expect(of({ recogniserId: 'body b1', sheetFamilyId: 'sheet a1', renewedFrom: 'plan b1' })).toBe('b1');
  expect(of({ recogniserId: 'somebody else' })).toBeUndefined();
});

test('one series alone goes on whoever recognises now; a second plan of the same year begins its own', () => {
  const one = years.slice(0, 2);
  expect(suggestedSeries(one, { year: 2026, ...unsigned })?.campaignId).toBe('a2');
  expect(suggestedSeries([...one, lived('a3', 'a1', 2026)], { year: 2026, ...unsigned })).toBeUndefined();
  expect(suggestedSeries([...one, lived('c1', 'c1', 2026)], { year: 2026, ...unsigned })).toBeUndefined();
});

test('what cannot go on, and whose registrations cannot be shared', () => {
  expect(whyNotContinue(years, null, 2026)).toEqual([]);
  expect(whyNotContinue(years, 'a2', 2026)).toEqual([]);
  expect(whyNotContinue(years, 'a1', 2026).map(({ code }) => code)).toEqual(['plans.series-not-open']);
  const sharing = [...years, lived('c1', 'c1', 2025, { pledgesIn: 'a2' })];
  expect(pledgingIn(sharing, 2025).map(({ campaignId }) => campaignId)).toEqual(['a2', 'b1']);
  expect(whyNotSharePledges(sharing, 'a2', 2025)).toEqual([]);
  expect(whyNotSharePledges(sharing, 'c1', 2025).map(({ code }) => code)).toEqual(['plans.pledges-not-there']);
  expect(whyNotSharePledges(sharing, 'a1', 2025).map(({ code }) => code)).toEqual(['plans.pledges-not-there']);
});

test('what an heir inherited beside the movement that goes on: one of each other predecessor, until it is settled', () => {
  const merged = [
    lived('a', 'a', 2025, { unitId: 'A', recogniserId: 'province' }),
    lived('b', 'b', 2025, { unitId: 'B', recogniserId: 'district' }),
    lived('b2', 'b2', 2025, { unitId: 'B', recogniserId: 'province' }),
  ];
  const beside = (years: readonly SeriesYear[], continues: string | null) =>
    inheritedBeside(years, 'H', continues, 2026).others.map(({ campaignId }) => campaignId);
  expect(beside(merged, 'a')).toEqual(['b2']);
  expect(beside(merged, null)).toEqual(['a', 'b', 'b2']);
  const next = [...merged, lived('h', 'a', 2026, { unitId: 'H' })];
  expect(inheritedBeside(next, 'H', 'h', 2027).others.map(({ campaignId }) => campaignId)).toEqual(['b']);
  const settled = next.map((one) => (one.unitId === 'B' ? { ...one, isSettled: true } : one));
  expect(inheritedBeside(settled, 'H', 'h', 2027).others).toEqual([]);
});

test('whoever inherits more than one movement says which years go on, and why; nobody else is asked', () => {
  const one = lived('a', 'a', 2025, { unitId: 'A' });
  const codes = (...asked: Parameters<typeof whyNotInherit>) => whyNotInherit(...asked).map(({ code }) => code);
  expect(codes({ main: one, others: [] }, null)).toEqual([]);
  expect(codes({ main: one, others: [one] }, null)).toEqual(['plans.inheritance-why']);
  expect(codes({ main: one, others: [one] }, { rule: 'all', reason: 'Theo hướng dẫn' })).toEqual([]);
  expect(codes({ main: null, others: [one] }, { rule: 'all', reason: '' })).toEqual([
    'plans.inheritance-other',
    'plans.inheritance-why',
  ]);
  expect(codes({ main: null, others: [one] }, { rule: 'none', reason: 'Phong trào khác hẳn' })).toEqual([]);
});
