import * as api from '#api/commendation.ts';
import { whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import { arrive, isOpenToUnit } from '#domain/commendation/sending.ts';
import { instantAt } from '#domain/kernel/day.ts';
import { inputRefusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { arrived } from './arrived.ts';
import { hashOf } from './content.ts';
import { beginDossier } from './dossierStore.ts';
import { freeReceipt } from './freeReceipt.ts';
import { loadSeenRound, sceneOf } from './scene.ts';
import { lockRound } from './store.ts';
import { whyNotWeighAs } from './weigher.ts';

/** A dossier that came on paper counts by the day and hour of its arrival stamp; late is flagged all the same. */
export const receiveOnPaper = action({
  name: 'commendation.receiveOnPaper',
  input: api.receiveOnPaper.input,
  async run({ roundId, unitId, arrivedOn, arrivedHour, stamp }, context) {
    const { tx, actor, now, newId } = context;
    const { invited } = await loadSeenRound(context, roundId);
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotAppraiseAs(actor, round));
    refuseIf(invited.includes(unitId) ? [] : [inputRefusal('commendation.unit-not-invited', 'unitId')]);
    const dossier = await beginDossier(tx, roundId, unitId, newId);
    const at = instantAt(arrivedOn, arrivedHour);
    refuseIf([
      ...(await whyNotWeighAs(tx, actor, dossier)),
      ...(round.state === 'open' ? [] : [stateRefusal('commendation.intake-closed')]),
      ...(isOpenToUnit(dossier) ? [] : [stateRefusal('commendation.already-sent')]),
      ...(at > now ? [inputRefusal('commendation.arrives-in-future', 'arrivedHour')] : []),
    ]);
    const scene = await sceneOf(context, round, dossier);
    const contentHash = hashOf(scene);
    const receipt = await freeReceipt(tx, contentHash);
    const after = arrive(dossier, round, { at, by: 'paper', receipt, contentHash });
    const late = await arrived(context, scene, after, await keepPaper(context, stamp, 'stamp'));
    return { id: dossier.id, state: after.state, version: after.version, receipt, arrivedAt: at, late };
  },
});
