import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Discipline } from '../incidents/discipline.ts';
import { addDays, day } from '../kernel/day.ts';
import { isSameAchievement, type NomineeFacts, type OtherNomination, toldReasons, whyNotEligible } from './eligibility.ts';

const on = day('2025-12-01');
const round = {
  ...{ id: 'r', planId: 'p', merit: 'Thành tích năm 2025', year: 2025, unitType: 'district' as const },
  terms: {
    awards: [{ form: 'Giấy khen', audience: 'individual' as const, standard: null, line: null }],
    ...{ quotas: [], dossier: [], needsRegistration: true },
  },
};
const nominee = {
  ...{ id: 'n', audience: 'individual' as const, form: 'Giấy khen', meritsFrom: day('2025-01-01'), meritsTo: day('2025-11-30') },
  solutions: [{ name: 'Tủ hồ sơ mở', since: null, effect: '', proof: '' }],
};
const days = fc.integer({ min: 0, max: 800 }).map((ahead) => addDays(day('2024-01-01'), ahead));
const disciplineDrawn: fc.Arbitrary<Discipline> = fc
  .record({
    opened: days,
    ends: fc.constantFrom('open', 'dropped', 'decided', 'cleared'),
    months: fc.nat(400),
    later: fc.nat(90),
  })
  .map(({ opened, ends, months, later }) => {
    const end = addDays(opened, later);
    return {
      ...{ id: 'd', campaignId: 'c', unitId: 'u', personId: 'x', staffClass: 'public-employee', manages: false, version: 1 },
      ...{ opened: { on: opened, paper: 'x' }, dropped: ends === 'dropped' ? { on: end, paper: 'x' } : null },
      ...{ incidentId: null, incidentVersion: null, clearedOn: ends === 'cleared' ? addDays(end, 1) : null },
      decision:
        ends === 'decided' || ends === 'cleared'
          ? { on: end, paper: 'x', severity: 'warning', effectUntil: months > 380 ? null : addDays(end, months) }
          : null,
    };
  });
const otherDrawn: fc.Arbitrary<OtherNomination> = fc.record({
  ...{ nominationId: fc.constantFrom('n', 'm'), roundId: fc.constantFrom('r', 's'), roundTitle: fc.constant('Đợt khác') },
  ...{ roundState: fc.constantFrom('open', 'decided'), planId: fc.constantFrom('p', 'q', null), form: fc.constant('Giấy khen') },
  ...{ merit: fc.constantFrom('THÀNH TÍCH NĂM 2025', 'Khác'), hasPlace: fc.boolean(), meritsFrom: days },
  ...{ meritsTo: fc.constant(day('2025-06-30')), solutions: fc.constantFrom([], ['tủ hồ sơ mở'], ['Khác']) },
});
const factsDrawn: fc.Arbitrary<NomineeFacts> = fc.record({
  ...{ isRegistered: fc.boolean(), disciplines: fc.array(disciplineDrawn, { maxLength: 3 }) },
  others: fc.array(otherDrawn, { maxLength: 3 }),
  past: fc.constant([]),
});

test('nobody whose procedure is pending, or whose merits are older than the end of a discipline, is eligible', () => {
  let barred = 0;
  fc.assert(
    fc.property(factsDrawn, (facts) => {
      const codes = whyNotEligible(nominee, round, facts, on).map(({ code }) => code);
      const isPending = facts.disciplines.some(({ opened, dropped, decision }) => opened!.on <= on && !dropped && !decision);
      const isStained = facts.disciplines.some(
        ({ decision, clearedOn }) =>
          decision &&
          clearedOn === null &&
          decision.on <= on &&
          (decision.effectUntil === null || decision.effectUntil > nominee.meritsFrom),
      );
      if (isPending) expect(codes).toContain('commendation.discipline-pending');
      if (isStained) expect(codes.some((code) => /disciplined|merits-before-end/.test(code))).toBe(true);
      if (isPending || isStained) barred += 1;
      expect(codes.includes('commendation.not-registered')).toBe(!facts.isRegistered);
    }),
    { numRuns: 300 },
  );
  expect(barred).toBeGreaterThan(30);
});

test('one achievement has one award: what has a place elsewhere, or another form here, stands in the way', () => {
  fc.assert(
    fc.property(factsDrawn, (facts) => {
      const codes = whyNotEligible(nominee, round, facts, on).map(({ code }) => code);
      const same = facts.others.filter((one) => one.nominationId !== 'n' && isSameAchievement(nominee, round, one));
      expect(codes.includes('commendation.other-form-already')).toBe(same.some(({ roundId }) => roundId === 'r'));
      expect(codes.includes('commendation.already-awarded')).toBe(
        same.some(({ roundId, hasPlace }) => roundId !== 'r' && hasPlace),
      );
    }),
    { numRuns: 300 },
  );
});

test('to who need not know, a discipline is «không thuộc diện xét» and nothing more', () => {
  fc.assert(
    fc.property(factsDrawn, (facts) => {
      const told = toldReasons(whyNotEligible(nominee, round, facts, on), false);
      expect(told.filter(({ code }) => /disciplin|merits-before/.test(code))).toEqual([]);
      const hidden = told.find(({ code }) => code === 'commendation.not-in-scope');
      if (hidden) expect(hidden).toEqual({ kind: 'state', code: 'commendation.not-in-scope' });
    }),
  );
});
