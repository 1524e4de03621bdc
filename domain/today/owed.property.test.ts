import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layer, layers } from '../evaluations/entry.ts';
import { owedLayer } from '../evaluations/owing.ts';
import { addDays, day } from '../kernel/day.ts';
import { type Role, roles } from '../people/actor.ts';
import { isOwedBy, owedIn, tasksOwed } from './owed.ts';
import type { OwedFacts } from './owedFacts.ts';
import { owedWords } from './owedWords.ts';
import { todayWords } from './words.ts';

const phrases = { ...todayWords, ...owedWords };
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');
const some = fc.nat(3);
const on = fc.integer({ min: 0, max: 364 }).map((days) => addDays(day('2026-01-01'), days));
const instant = on.map((one) => `${one}T17:00:00.000Z`);
const state = fc.constantFrom('none', 'draft', 'signed', 'returned', 'accepted' as const) as fc.Arbitrary<
  OwedFacts['teams'][number]['state']
>;
const keeper = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), personId: person }),
  fc.record({
    kind: fc.constant('seat' as const),
    role: fc.constantFrom('clerk', 'unit-head', 'union-chair', 'member' as const),
  }),
) as fc.Arbitrary<OwedFacts['routines'][number]['keeper']>;
const team = (index: number, leadId: string | null) => ({ teamId: `t${index}`, name: `Tổ ${index}`, leadId });

const round = fc.record({
  openedOn: on,
  owed: fc.array(fc.record({ personId: person, layer: fc.constantFrom(...layers), teamId: fc.constantFrom('t0', 't1') }), {
    maxLength: 6,
  }),
  leads: fc.tuple(fc.option(person), fc.option(person)),
  isGraded: fc.boolean(),
  isTitled: fc.boolean(),
});

const worlds: fc.Arbitrary<OwedFacts> = fc
  .record({
    pledgesUntil: instant,
    scoringFrom: instant,
    isEnrolled: fc.boolean(),
    isSubmitted: fc.boolean(),
    teams: fc.array(fc.record({ lead: fc.option(person), state }), { maxLength: 4 }),
    returned: fc.array(person, { maxLength: 3 }),
    counts: fc.record({ proposed: some, asked: some, heldBack: some }),
    judgeIds: fc.array(person, { maxLength: 3 }),
    routines: fc.array(fc.record({ keeper, missed: some, openTo: fc.option(on) }), { maxLength: 3 }),
    drives: fc.array(on, { maxLength: 2 }),
    round: fc.option(round),
    conferences: fc.array(fc.record({ act: fc.constantFrom('prepare', 'record', 'sign' as const), by: on }), { maxLength: 1 }),
    halfYearBy: fc.option(on),
  })
  .map(({ counts, returned, judgeIds, round: drawn, ...world }) => ({
    ...{ campaignId: 'c', unitId: 'u', year: 2026, ...world },
    teams: world.teams.map(({ lead, state: at }, index) => ({ ...team(index, lead), state: at })),
    initiatives: {
      returned: returned.map((writerId, index) => ({ initiativeId: `i${index}`, writerId })),
      ...{ proposed: counts.proposed, proposedSince: day('2026-05-01'), judgeIds },
    },
    evidence: { asked: counts.asked, heldBack: counts.heldBack },
    routines: world.routines.map((one, index) => ({ ...one, routineId: `r${index}`, what: `việc ${index}`, missedSince: null })),
    drives: world.drives.map((to, index) => ({ driveId: `d${index}`, name: `đợt ${index}`, to })),
    round: drawn && {
      ...{ openedOn: drawn.openedOn, isGraded: drawn.isGraded, isTitled: drawn.isTitled, base: 6, owed: drawn.owed },
      teams: drawn.leads.map((leadId, index) => team(index, leadId)),
    },
    conferences: world.conferences.map((one) => ({ ...one, kind: 'opening' as const, name: 'Hội nghị' })),
  }));

const moment = on.map((today) => ({ today, now: `${today}T01:00:00.000Z` }));

test('what is owed is owed by somebody, said by a word that names nobody, each thing once', () => {
  fc.assert(
    fc.property(worlds, moment, (facts, at) => {
      const owed = owedIn(facts, at);
      expect(new Set(owed.map(({ key }) => key)).size).toBe(owed.length);
      for (const { kind, by, facts: said, parts, shown } of owed) {
        if (shown.includes('missing')) expect(phrases).toHaveProperty([`missing.${kind}`]);
        if (shown.includes('task')) expect(phrases).toHaveProperty([`today.${kind}.why`]);
        if (shown.includes('task') || shown.includes('reminder')) expect(phrases).toHaveProperty([`today.${kind}`]);
        expect(by.said).toMatch(/^(role|wait)\./);
        expect(JSON.stringify([said, parts])).not.toMatch(/p[1-5]/);
        expect(shown.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('a task stands on the home of exactly those who owe it', () => {
  fc.assert(
    fc.property(worlds, moment, person, fc.subarray([...roles]), (facts, at, personId, own) => {
      const owed = owedIn(facts, at);
      const found = tasksOwed(owed, personId, own).map(({ code, link, facts: said }) => JSON.stringify([code, link, said]));
      const wanted = owed
        .filter(({ shown, by }) => shown.includes('task') && isOwedBy(by, personId, own))
        .map(({ kind, link, facts: said }) => JSON.stringify([`today.${kind}`, link, said]));
      expect(found).toEqual(wanted);
      const nobody: readonly Role[] = [];
      for (const { by } of owed.filter(({ by: { personIds } }) => !personIds.includes(personId))) {
        expect(isOwedBy(by, personId, nobody)).toBe(false);
      }
    }),
  );
});

test('once the self-assessment is handed in, nothing that feeds it is owed', () => {
  const feeding = /evidence|pictures|initiative|council|round|evaluate|remark|grades|sitting|titles/;
  fc.assert(
    fc.property(worlds, moment, (facts, at) => {
      const kinds = owedIn({ ...facts, isSubmitted: true }, at).map(({ kind }) => kind);
      expect(kinds.filter((kind) => feeding.test(kind))).toEqual([]);
    }),
  );
});

test('each layer asks for the next that somebody can say, and one passed over is asked no more', () => {
  const next = (layer: Layer | null, hasTeamHead: boolean, isHead = false) => owedLayer({ layer, hasTeamHead, isHead });
  expect([null, ...layers].map((layer) => next(layer, true))).toEqual(['self', 'team', 'head', 'council', null]);
  expect([null, ...layers].map((layer) => next(layer, false))).toEqual(['self', 'head', 'head', 'council', null]);
  expect([null, ...layers].map((layer) => next(layer, false, true))).toEqual(['self', null, null, null, null]);
});
