import type { z } from 'zod';
import * as api from '#api/plans.ts';
import { typeNamed } from '#domain/documents/number.ts';
import type { Day } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { issue, whyNotIssue } from '#domain/plans/issue.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { whyNotSignAs } from '#domain/plans/policy.ts';
import { whyNotRecipients } from '#domain/plans/sending.ts';
import { fileIssued, isNumberFree, noteSent } from '../documents/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { listHolders } from '../people/store.ts';
import { isNumberTaken, lockPlan, savePlan } from './planStore.ts';
import { addRecipients, sentTo } from './recipientStore.ts';
import { listPossibleSuperiors } from './superiorStore.ts';

type Input = z.output<typeof api.issuePlan.input>;

/** The plan is signed, numbered and dated: by the head, or by the clerk with the signed paper scanned. */
export const issuePlan = action({
  name: 'plans.issue',
  input: api.issuePlan.input,
  async run(input, context) {
    const { tx, actor, today, now, record } = context;
    const { number, issuedOn, paper, sendTo = [] } = input;
    const plan = await lockPlan(tx, input.planId);
    refuseIf(whyNotSignAs(actor, plan, await sentTo(tx, plan.id), paper !== undefined));
    const heads = await listHolders(tx, ['unit-head'], plan.unitId, issuedOn);
    const signedBy = signerOf(plan, input, heads, context);
    const register = { today, isTaken: await isTaken(plan, number, issuedOn, context), signerIsHead: heads.includes(signedBy) };
    const asked = { number, on: issuedOn, signedBy, paperHash: null };
    refuseIf([
      ...whyNotCurrent(plan.version, input.version),
      ...whyNotIssue(plan, asked, register),
      ...whyNotRecipients(sendTo, { possibleSuperiors: await superiorIdsOf(plan, context), sentTo: [] }),
    ]);

    const paperHash = paper ? await keepPaper(context, paper) : null;
    const issued = issue(plan, { ...asked, paperHash }, register, now);
    await savePlan(tx, issued);
    const hash = contentHash({ text: issued.text, reading: issued.reading, number, issuedOn, signedBy });
    const { id, unitId, year } = issued;
    record({
      type: 'plan.issued',
      subjectId: id,
      body: { unitId, year, number, issuedOn, signedBy, onPaper: paper !== undefined, hash },
    });
    await fileIssued(context, { ...actOf(issued, number, issuedOn), subjectId: id, subject: issued.title });
    if (sendTo.length > 0) {
      await addRecipients(tx, id, sendTo, { by: actor.personId, at: now });
      await noteSent(context, { kind: 'plan', subjectId: id }, sendTo);
      record({ type: 'plan.sent', subjectId: id, body: { unitId, to: sendTo } });
    }
    return { id, state: issued.state, version: issued.version, number, issuedOn, signedAt: now, hash };
  },
});

const actOf = ({ unitId, kind }: Plan, number: string, day: Day) =>
  ({ kind: 'plan', unitId, typeName: typeNamed(kind), number, day }) as const;

/** By another plan of the kind, or by any document in the unit's register. */
const isTaken = async (plan: Plan, number: string, on: Day, { tx }: Context) =>
  (await isNumberTaken(tx, plan, number, on)) || !(await isNumberFree(tx, actOf(plan, number, on)));

/** The head signs for themselves; a clerk names the head on the paper, or means the one head there is. */
function signerOf(plan: Plan, input: Input, heads: readonly string[], { actor }: Context): string {
  if (holdsAt(actor, ['unit-head'], plan.unitId) && input.signedBy === undefined) return actor.personId;
  return input.signedBy ?? (heads.length === 1 ? heads[0]! : actor.personId);
}

const superiorIdsOf = async (plan: Plan, { tx, today }: Context) =>
  (await listPossibleSuperiors(tx, plan.unitId, today)).map((superior) => superior.unitId);
