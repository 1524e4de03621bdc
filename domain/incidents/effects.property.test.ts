import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScores, anySheet } from '#tests/support/anySheet.ts';
import { judge } from '../criteria/judgement.ts';
import { linesOf, type SheetBody, whyNotScore } from '../criteria/scoreSheet.ts';
import { addDays, day } from '../kernel/day.ts';
import { formsFor } from '../law/discipline.ts';
import { staffClasses } from '../people/person.ts';
import { type Discipline, decisionOf, drop, ineligibilityOf, isShown, stateOf } from './discipline.ts';
import { ceilingOf, type EffectWorld, effectsOf } from './effects.ts';
import { clear, type Incident, type NewIncident, whyNotRecord } from './incident.ts';

const today = day('2022-06-30');
const start = day('2021-01-01');

/** One thing that somebody records or takes back; numbers pick among what there is. */
const anyAct = fc.record({
  verb: fc.constantFrom('record', 'clear', 'open', 'drop', 'decide'),
  which: fc.nat(9),
  line: fc.nat(20),
  person: fc.nat(3),
  staffClass: fc.constantFrom(...staffClasses),
  manages: fc.boolean(),
  form: fc.nat(5),
  count: fc.integer({ min: 1, max: 4 }),
  after: fc.integer({ min: 0, max: 364 }),
});
type Act = typeof anyAct extends fc.Arbitrary<infer T> ? T : never;

interface State {
  readonly incidents: Incident[];
  readonly disciplines: Discipline[];
}

const incident = (id: string, of: Pick<NewIncident, 'kind' | 'lineCode' | 'severity' | 'count' | 'concludedOn'>): Incident => ({
  ...of,
  id,
  occurredOn: null,
  paper: 'Văn bản',
  campaignId: 'c',
  unitId: 'u',
  recordedBy: 'p',
  byUnitId: 'u',
  clearedOn: null,
  clearedPaper: null,
  version: 1,
});

/** Does it through the domain's own verbs, as the actions do; what is refused changes nothing. */
function doAct(state: State, act: Act, sheet: SheetBody, number: number): void {
  const on = addDays(start, act.after);
  const lines = linesOf(sheet);
  const lineCode = lines[act.line % lines.length]!.code;
  const personId = `person-${act.person}`;
  const pending = state.disciplines.findIndex((one) => one.personId === personId && stateOf(one) === 'pending');
  if (act.verb === 'record') {
    const added = incident(`i${number}`, { kind: 'violation', lineCode, severity: null, count: act.count, concludedOn: on });
    const year = { year: 2021, sheet, staff: [], isBySuperior: false };
    if (whyNotRecord({ ...added, concluded: true }, year, today).length === 0) state.incidents.push(added);
  } else if (act.verb === 'clear') {
    const at = state.incidents.findIndex(({ clearedOn }, index) => clearedOn === null && index >= act.which);
    if (at < 0) return;
    const cleared = clear(state.incidents[at]!, { clearedOn: today, paper: 'Kết luận', version: 1 }, [], today);
    state.incidents[at] = cleared;
    const of = state.disciplines.findIndex(({ incidentId }) => incidentId === cleared.id);
    if (of >= 0) state.disciplines[of] = { ...state.disciplines[of]!, clearedOn: cleared.clearedOn };
  } else if (act.verb === 'open' && pending < 0) {
    state.disciplines.push({ ...blank(`d${number}`, personId, act), opened: { on, paper: 'Quyết định' } });
  } else if (act.verb === 'drop' && pending >= 0 && on >= state.disciplines[pending]!.opened!.on) {
    const one = state.disciplines[pending]!;
    state.disciplines[pending] = drop(one, { on, paper: 'Thông báo', version: one.version }, today);
  } else if (act.verb === 'decide') {
    const of = pending < 0 ? blank(`d${number}`, personId, act) : state.disciplines[pending]!;
    if (of.opened && on < of.opened.on) return;
    const forms = formsFor(of.staffClass, of.manages, on);
    const { severity } = forms[act.form % forms.length]!;
    const decision = decisionOf(of, { severity, signed: true, on, paper: 'Quyết định' }, today);
    state.incidents.push(incident(`i${number}`, { kind: 'discipline', lineCode, severity, count: 1, concludedOn: on }));
    const decided = { ...of, decision, incidentId: `i${number}` };
    if (pending < 0) state.disciplines.push(decided);
    else state.disciplines[pending] = decided;
  }
}

const blank = (id: string, personId: string, { staffClass, manages }: Pick<Act, 'staffClass' | 'manages'>): Discipline => ({
  ...{ id, personId, staffClass, manages, campaignId: 'c', unitId: 'u' },
  ...{ opened: null, dropped: null, decision: null, incidentId: null, incidentVersion: null, clearedOn: null, version: 1 },
});

const world = (state: State, sheet: SheetBody, scores: EffectWorld['scores'], on = today): EffectWorld => ({
  year: 2021,
  sheet,
  scores,
  incidents: state.incidents,
  disciplines: state.disciplines,
  titles: [
    { id: 't1', firstYear: 2020, lastYear: 2021 },
    { id: 't2', firstYear: 2022, lastYear: 2023 },
  ],
  on,
});

test('whatever the order of recording and withdrawing, the effects are those of a world in which only what stands was ever recorded', () => {
  let touched = 0;
  const drawn = anySheet.chain((sheet) => fc.tuple(fc.constant(sheet), anyScores(sheet)));
  fc.assert(
    fc.property(
      drawn,
      fc.array(anyAct, { maxLength: 40 }),
      fc.infiniteStream(fc.nat(1000)),
      fc.boolean(),
      ([sheet, given], acts, dice, blind) => {
        const state: State = { incidents: [], disciplines: [] };
        acts.forEach((act, number) => {
          doAct(state, act, sheet, number);
        });
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const standing = state.incidents.filter(({ clearedOn }) => clearedOn === null);
        const anew: State = {
          incidents: shuffled(standing),
          disciplines: shuffled(state.disciplines.filter((one) => ['pending', 'decided'].includes(stateOf(one)))),
        };
        const scores = blind ? null : given;
        const effects = effectsOf(world(state, sheet, scores));
        expect(effects).toEqual(effectsOf(world(anew, sheet, scores)));
        expect(effects).toEqual(recomputed(anew, sheet, scores));
        if (effects.violations.length > 0) touched += 1;
      },
    ),
    { numRuns: 300 },
  );
  expect(touched).toBeGreaterThan(100);
});

/** The same, said once more without the code under test: line by line, person by person. */
function recomputed(state: State, sheet: SheetBody, given: EffectWorld['scores']) {
  const violations = state.incidents.map(({ lineCode, severity, count }) => ({ lineCode, severity, count }));
  const full = linesOf(sheet).map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints }));
  const best = linesOf(sheet).map((line) => {
    const isBroken = violations.some(({ lineCode }) => lineCode === line.code) && line.measure.kind === 'none';
    let points = line.maxPoints;
    while (isBroken && points > 0 && (points === line.maxPoints || points % sheet.step !== 0)) points -= 1;
    return { lineCode: line.code, points };
  });
  const scores = (given ?? full).map(({ lineCode, points }) => ({
    lineCode,
    points: Math.min(points, best.find((line) => line.lineCode === lineCode)!.points),
  }));
  const heavierFirst = effectsOf(world({ incidents: state.incidents, disciplines: [] }, sheet, given)).violations;
  expect(heavierFirst).toHaveLength(violations.length);
  expect(heavierFirst).toEqual(expect.arrayContaining(violations));
  const judgement = judge(sheet, scores, heavierFirst);
  const isLost = !judgement.qualified && judge(sheet, given ?? full, []).qualified;
  const persons = ['person-0', 'person-1', 'person-2', 'person-3'];
  return {
    violations: heavierFirst,
    lines: linesOf(sheet)
      .filter(({ code }) => violations.some(({ lineCode }) => lineCode === code))
      .map((line) => ({
        lineCode: line.code,
        ceiling: best.find(({ lineCode }) => lineCode === line.code)!.points,
        maxPoints: line.maxPoints,
        isKnockedOut: judgement.reasons.some(({ code, facts }) => code === 'criteria.knocked-out' && facts?.line === line.code),
      })),
    judgement,
    isLost,
    barred: new Map(
      persons.flatMap((personId) => {
        const own = state.disciplines.filter((one) => one.personId === personId);
        const inPeriod = own.some(({ decision }) => decision && (decision.effectUntil === null || decision.effectUntil > today));
        const isPending = own.some((one) => stateOf(one) === 'pending');
        const kinds = [...(inPeriod ? ['discipline-in-period'] : []), ...(isPending ? ['discipline-pending'] : [])];
        return kinds.length > 0 ? [[personId, kinds] as const] : [];
      }),
    ),
    titlesToWeigh: isLost ? ['t1'] : [],
  };
}

test('what a line can still have is the most that the scorers may give it', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(20), (sheet, pick) => {
      const lines = linesOf(sheet);
      const line = lines[pick % lines.length]!;
      const violations = [{ lineCode: line.code, severity: null, count: 1 }];
      const most = ceilingOf(line, sheet, violations);
      const may = (points: number) => whyNotScore(sheet, { lineCode: line.code, points }, violations).length === 0;
      expect(may(most)).toBe(true);
      for (let points = most + 1; points <= line.maxPoints; points += 1) expect(may(points)).toBe(false);
    }),
  );
});

test('a person is shown to those who must know no longer than the effect lasts, and is barred no longer than that or the year', () => {
  const days = fc.integer({ min: 0, max: 1200 });
  fc.assert(
    fc.property(anyAct, days, (act, later) => {
      const on = addDays(start, act.after);
      const of = blank('d', 'person', act);
      const forms = formsFor(of.staffClass, of.manages, on);
      const { severity } = forms[act.form % forms.length]!;
      const decision = decisionOf(of, { severity, signed: true, on, paper: 'x' }, today);
      const one = { ...of, decision, incidentId: 'i' };
      const at = addDays(on, later);
      const lasts = decision.effectUntil === null || at < decision.effectUntil;
      expect(isShown(one, at)).toBe(lasts);
      expect(ineligibilityOf([one], at).length > 0).toBe(lasts || at.slice(0, 4) === on.slice(0, 4));
      expect(ineligibilityOf([one], addDays(on, -1))).toEqual([]);
      expect(ineligibilityOf([{ ...one, clearedOn: today }], at)).toEqual([]);
    }),
  );
});
