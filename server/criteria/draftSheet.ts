import type { z } from 'zod';
import * as api from '#api/criteria.ts';
import { whyNotDraftSheetAs, whyNotWriteAs } from '#domain/criteria/policy.ts';
import { sampleSheet, sampleSource } from '#domain/criteria/sampleSheet.ts';
import type { ScoreSheet, SheetBody } from '#domain/criteria/scoreSheet.ts';
import { sheetFromPlan } from '#domain/criteria/sheetFromPlan.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { hasCriteria } from '#domain/plans/issue.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { whyNotSeePlan } from '#domain/plans/policy.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { loadPlan } from '../plans/planStore.ts';
import { sentTo } from '../plans/recipientStore.ts';
import { listPossibleSuperiors } from '../plans/superiorStore.ts';
import { addSheet, loadSheet, nextEdition } from './store.ts';

type Input = z.output<typeof api.draftSheet.input>;

/** What a draft begins with. */
interface Beginning {
  readonly body: SheetBody;
  readonly source: string;
  readonly isSample: boolean;
  readonly familyId: string;
  readonly edition: number;
  /** The plan of the unit itself stands for the source paper. */
  readonly hasSource: boolean;
}

/** Begins a sheet from a plan that may be read, confirmed or issued, from the sample, or as a new edition that copies an issued one. */
export const draftSheet = action({
  name: 'criteria.draftSheet',
  input: api.draftSheet.input,
  async run(input, context) {
    const { tx, actor, newId, record } = context;
    const of = { unitId: input.unitId, enteredFor: input.enteredFor ?? null };
    refuseIf(whyNotDraftSheetAs(actor, of, true));
    refuseIf(await whyNotBody(of, context));
    const begin = await beginningOf(input, context);
    refuseIf(whyNotDraftSheetAs(actor, of, begin.hasSource || input.paper !== undefined));
    const paperHash = input.paper ? await keepPaper(context, input.paper) : null;
    const { body, isSample, familyId, edition } = begin;
    const { title, subjectType } = input;
    const sheet: ScoreSheet = {
      ...{ ...of, id: newId(), familyId, edition, title, isSample, paperHash, subjectType, body },
      ...{ state: 'draft', source: input.source ?? begin.source, issuedOn: null, version: 1 },
    };
    await addSheet(tx, sheet);
    record({ type: 'sheet.drafted', subjectId: sheet.id, body: { ...of, from: input.from, familyId, edition } });
    return { id: sheet.id, state: sheet.state, version: sheet.version };
  },
});

/** A unit enters its own sheet, or one of a body above it. */
async function whyNotBody(of: Pick<ScoreSheet, 'unitId' | 'enteredFor'>, { tx, today }: Context): Promise<Refusal[]> {
  if (of.enteredFor === null || of.enteredFor === of.unitId) return [];
  const bodies = await listPossibleSuperiors(tx, of.enteredFor, today);
  return bodies.some((body) => body.unitId === of.unitId) ? [] : [{ kind: 'input', code: 'plans.not-a-superior', at: 'unitId' }];
}

async function beginningOf({ from, unitId, enteredFor }: Input, context: Context): Promise<Beginning> {
  const { tx, actor, newId } = context;
  if (from.kind === 'sample') {
    const hasSource = enteredFor === unitId;
    return { body: sampleSheet, source: sampleSource, isSample: true, familyId: newId(), edition: 1, hasSource };
  }
  if (from.kind === 'sheet') {
    const old = await loadSheet(tx, from.sheetId);
    refuseIf([
      ...whyNotWriteAs(actor, old),
      ...(old.state === 'draft' ? [{ kind: 'state', code: 'criteria.sheet-not-in-use' } as const] : []),
    ]);
    const { body, source, isSample, familyId } = old;
    return {
      body,
      source,
      isSample,
      familyId,
      edition: await nextEdition(tx, familyId),
      hasSource: old.unitId === old.enteredFor,
    };
  }
  const plan = await loadPlan(tx, from.planId);
  refuseIf(whyNotSeePlan(actor, plan, await sentTo(tx, plan.id)));
  refuseIf(whyNotFromPlan(plan));
  return {
    body: sheetFromPlan(plan.reading),
    source: sourceOf(plan),
    isSample: false,
    familyId: newId(),
    edition: 1,
    hasSource: plan.unitId === unitId,
  };
}

function whyNotFromPlan(plan: Plan): Refusal[] {
  return [
    ...(plan.state === 'confirmed' || plan.state === 'issued'
      ? []
      : [{ kind: 'state', code: 'criteria.plan-not-confirmed' } as const]),
    ...(hasCriteria(plan.reading) ? [] : [{ kind: 'state', code: 'criteria.plan-without-criteria' } as const]),
  ];
}

const sourceOf = (plan: Plan) => [plan.kind, plan.number && `số ${plan.number}`, `năm ${plan.year}`].filter(Boolean).join(' ');
