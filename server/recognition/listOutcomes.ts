import * as api from '#api/recognition.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { cycleRuleOf } from '#domain/law/cycles.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { nextStepOf } from '#domain/recognition/nextStep.ts';
import { type Cycle, streak } from '#domain/recognition/title.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { type ListedOutcome, listOutcomesVisibleTo, outcomeYears, recordsOf } from './listStore.ts';

/** What is appraised or announced, with what comes next: for the authority what waits, for a unit its own years. */
export const listOutcomes = view({
  name: 'recognition.listOutcomes',
  input: api.listOutcomes.input,
  async run({ year }, context) {
    const { tx, actor } = context;
    const listed = await listOutcomesVisibleTo(tx, actor, year);
    return { years: [...(await outcomeYears(tx, actor))], outcomes: await presentOutcomes(listed, context) };
  },
});

async function presentOutcomes(listed: readonly ListedOutcome[], { tx, actor, today }: Context) {
  const unitIds = [...new Set(listed.map((outcome) => outcome.unitId))];
  const names = await unitNames(tx, unitIds, today);
  const records = await recordsOf(tx, unitIds);
  const keys = new Map(unitIds.map((unitId) => [unitId, textKey(names.get(unitId) ?? '')]));
  const byName = (a: ListedOutcome, b: ListedOutcome) => (keys.get(a.unitId)! < keys.get(b.unitId)! ? -1 : 1);
  const inOrder = [...listed].sort((a, b) => b.year - a.year || byName(a, b));
  return inOrder.map((outcome) => {
    const { campaignId, unitId, year, appraisedAt, result, byUnitId } = outcome;
    const { results, titles } = records.get(unitId)!;
    const cycle = cycleOf(outcome);
    const next = nextStepOf(result !== null, cycle, results, titles, year);
    return {
      ...{ campaignId, unitId, year, result, next },
      unitName: names.get(unitId) ?? '',
      appraisedOn: appraisedAt && dayAt(appraisedAt),
      cycle: cycle ? { ...cycle, streak: streak(results, cycle, result ? year : year - 1) } : null,
      isMine: next !== 'none' && holdsAt(actor, ['authority'], byUnitId),
    };
  });
}

function cycleOf({ enrolled, launchedAt }: ListedOutcome): Cycle | undefined {
  return enrolled ? { ...enrolled, law: cycleRuleOf(enrolled.kind, dayAt(launchedAt)).law } : undefined;
}
