import * as api from '#api/recognition.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { cycleRuleDay } from '#domain/law/cycles.ts';
import { cycleRuleAt, type LocalRule } from '#domain/law/localRules.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { nextStepOf } from '#domain/recognition/nextStep.ts';
import { withPastTitles, withPastYears } from '#domain/recognition/past.ts';
import { type Cycle, streak } from '#domain/recognition/title.ts';
import { presentAsked } from '../council/present.ts';
import { type Context, view } from '../kernel/action.ts';
import { localRulesOf, type RuleAsked } from '../plans/localRuleStore.ts';
import { type ListedOutcome, listOutcomesVisibleTo, outcomeYears, recordsOf } from './outcomeStore.ts';
import { askedOf } from './titleCaseStore.ts';

/** What is appraised or announced, with what comes next: for the authority what waits, for a unit its own years. */
export const listOutcomes = view({
  name: 'recognition.listOutcomes',
  input: api.listOutcomes.input,
  async run({ page, size, ...filter }, context) {
    const { tx, actor, today } = context;
    const { rows, ...at } = await listOutcomesVisibleTo(tx, actor, today, filter, { page, size });
    return { ...at, years: [...(await outcomeYears(tx, actor))], outcomes: await presentOutcomes(rows, context) };
  },
});

async function presentOutcomes(listed: readonly ListedOutcome[], context: Context) {
  const { tx, actor, today } = context;
  const asked = await askedOf(
    context,
    listed.map(({ campaignId }) => campaignId),
  );
  const records = await recordsOf(tx, [...new Set(listed.map(({ seriesId }) => seriesId))]);
  const ruleOf = await localRulesOf(
    tx,
    listed.flatMap((outcome) => ruleAskedOf(outcome) ?? []),
  );
  return listed.map((outcome) => {
    const { campaignId, unitId, unitName, year, appraisedAt, result, byUnitId } = outcome;
    const { results, titles, past } = records.get(outcome.seriesId)!;
    const years = withPastYears(results, past);
    const cycle = cycleOf(outcome, ruleOf);
    const next = nextStepOf(result !== null, cycle, years, withPastTitles(titles, past), year);
    return {
      ...{ campaignId, unitId, unitName, year, result, next },
      appraisedOn: appraisedAt && dayAt(appraisedAt),
      cycle: cycle ? { ...cycle, streak: streak(years, cycle, result ? year : year - 1) } : null,
      council: presentAsked(asked.get(campaignId)?.at(-1), actor, today) ?? null,
      isMine: next !== 'none' && holdsAt(actor, ['authority'], byUnitId),
    };
  });
}

const ruleAskedOf = ({ enrolled, byUnitId }: ListedOutcome): RuleAsked | undefined =>
  enrolled ? { bodyId: byUnitId, titleKind: enrolled.titleKind, on: cycleRuleDay(enrolled.firstYear) } : undefined;

function cycleOf(outcome: ListedOutcome, ruleOf: (asked: RuleAsked) => LocalRule | undefined): Cycle | undefined {
  const { enrolled, launchedAt } = outcome;
  if (!enrolled) return undefined;
  const { kind, firstYear, years } = enrolled;
  return { kind, firstYear, years, law: cycleRuleAt(ruleOf(ruleAskedOf(outcome)!), kind, dayAt(launchedAt)).law };
}
