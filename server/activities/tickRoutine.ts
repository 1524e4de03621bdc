import * as api from '#api/routines.ts';
import { whyNotTickAs } from '#domain/activities/policy.ts';
import { whyNotTick } from '#domain/activities/routine.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { piecesOf } from './pieceStore.ts';
import { addTickStep, lockRoutine, pausesOf, ticksOf } from './routineStore.ts';

/** Whoever sees to a routine says in one touch that a round was done, or that it was not; what stands already is no second step. */
export const tickRoutine = action({
  name: 'routines.tick',
  input: api.tickRoutine.input,
  async run({ routineId, roundFrom, done, evidenceId }, { tx, actor, now, today, record }) {
    const routine = await lockRoutine(tx, routineId);
    const { campaignId, keeper } = routine;
    refuseIf(whyNotTickAs(actor, await loadCampaign(tx, campaignId), keeper));
    const pauses = (await pausesOf(tx, [campaignId])).get(campaignId) ?? [];
    if (done) refuseIf([...whyNotTick(routine, roundFrom, pauses, today), ...(await whyNotPiece(tx, campaignId, evidenceId))]);
    const standing = (await ticksOf(tx, [routineId])).get(routineId)?.find((tick) => tick.roundFrom === roundFrom);
    const isNew = done ? !standing || (evidenceId !== null && evidenceId !== standing.evidenceId) : standing !== undefined;
    if (isNew) {
      const step = { routineId, roundFrom, evidenceId: done ? evidenceId : null, personId: actor.personId, at: now };
      await addTickStep(tx, { ...step, act: done ? 'ticked' : 'unticked' });
      const type = done ? 'routine.ticked' : 'routine.unticked';
      record({ type, subjectId: routineId, body: { campaignId, roundFrom, evidenceId: step.evidenceId } });
    }
    return { id: routineId, roundFrom, done };
  },
});

async function whyNotPiece(tx: Tx, campaignId: string, evidenceId: string | null): Promise<Refusal[]> {
  if (evidenceId === null) return [];
  const piece = (await piecesOf(tx, [evidenceId])).get(evidenceId);
  return piece?.campaignId === campaignId ? [] : [{ kind: 'input', code: 'activities.no-such-evidence', at: 'evidenceId' }];
}
