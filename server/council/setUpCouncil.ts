import * as api from '#api/council.ts';
import { type Council, replaced, whyNotSetUp } from '#domain/council/council.ts';
import { whyNotSetUpAs } from '#domain/council/policy.ts';
import { proposedRules } from '#domain/council/votingRule.ts';
import { addDays } from '#domain/kernel/day.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockUnit, standing } from '../org/store.ts';
import { knownAmong } from './candidateStore.ts';
import { addCouncil, lockStanding, saveCouncil } from './store.ts';

/** A keeper of a unit enters the decision that sets a council up; it begins with proposed rules, marked as such. */
export const setUpCouncil = action({
  name: 'council.setUp',
  input: api.setUpCouncil.input,
  async run({ paper, ...asked }, context) {
    const { tx, actor, today, newId, record } = context;
    const { unitId, kind, from, through } = asked;
    refuseIf(whyNotSetUpAs(actor, unitId));
    await lockUnit(tx, unitId);
    const standing = await lockStanding(tx, unitId, kind, from);
    const known = await knownAmong(
      tx,
      asked.members.map(({ personId }) => personId),
    );
    refuseIf([...whyNotSetUp(asked, standing, known, today), ...(await whyNotStanding(context, asked.standingUnitId))]);

    if (standing) await saveCouncil(tx, replaced(standing, from));
    const term = { from, until: through === null ? null : addDays(through, 1) };
    const council: Council = {
      ...{ id: newId(), unitId, kind, name: asked.name, decision: asked.decision, decidedOn: asked.decidedOn, term },
      ...{ standingUnitId: asked.standingUnitId, substitutes: [], rules: proposedRules(), version: 1 },
      members: asked.members.map((member) => ({ ...member, period: term })),
    };
    await addCouncil(tx, council, actor.personId, paper ? await keepPaper(context, paper) : null);
    const body = { unitId, kind, from, members: council.members.length, replaces: standing?.id ?? null };
    record({ type: 'council.set-up', subjectId: council.id, body });
    return { id: council.id, version: 1 };
  },
});

/** The standing agency is a unit that stands today. */
async function whyNotStanding({ tx, today }: Context, unitId: string | null) {
  if (unitId === null || (await standing(tx, [unitId], today)).has(unitId)) return [];
  return [inputRefusal('council.unit-unknown', 'standingUnitId')];
}
