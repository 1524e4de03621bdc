import * as api from '#api/commendation.ts';
import type { Arrival, DossierState } from '#domain/commendation/dossier.ts';
import { takes } from '#domain/commendation/intakePolicy.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { partAt, totalOf, wordsLike } from '../kernel/part.ts';
import { placementsOn } from '../org/store.ts';
import { nomineeCounts } from './countStore.ts';
import { listIntakeDossiers } from './dossierStore.ts';
import { loadSeenRound } from './scene.ts';
import { sentDossiers } from './visibleDossiers.ts';

/** The dossiers that came in, those that wait first; and who sent nothing so far. Only for the side that receives. */
export const listAwardDossiers = view({
  name: 'commendation.listDossiers',
  input: api.listAwardDossiers.input,
  async run({ roundId, page, size, search, state }, context) {
    const { tx, actor, today } = context;
    const { round, invited } = await loadSeenRound(context, roundId);
    if (!takes(actor, round)) throw new Refused([{ kind: 'forbidden', code: 'commendation.only-standing-agency' }]);
    const all = sentDossiers(tx, roundId, today)
      .$if(state !== undefined, (query) => query.where('award_dossier.state', '=', state!))
      .$if(!!search, (query) => query.where('p.search_key', 'like', wordsLike(search!)));
    const { offset, ...part } = partAt(await totalOf(all), { page, size });
    const rows = await all.orderBy('p.sort_key').orderBy('award_dossier.id').limit(size).offset(offset).execute();
    const counts = await nomineeCounts(
      tx,
      rows.map(({ id }) => id),
    );
    const came = new Set(
      (await listIntakeDossiers(tx, roundId)).filter((one) => one.state !== 'draft').map(({ unitId }) => unitId),
    );
    const missing = invited.filter((unitId) => !came.has(unitId));
    const waiting =
      missing.length === 0 ? [] : await placementsOn(tx, today).where('unit_id', 'in', missing).orderBy('sort_key').execute();
    return {
      ...part,
      dossiers: rows.map((row) => ({
        ...{ id: row.id, unitId: row.unit_id, unitName: row.name, state: row.state as DossierState, arrivedAt: row.arrived_at },
        ...{ arrivedBy: row.arrived_by as Arrival | null, late: row.state === 'late' || row.late_allowed !== null },
        ...{ lateAllowed: row.late_allowed, receipt: row.receipt, ...counts(row.id) },
      })),
      waiting: waiting.map((row) => ({ unitId: row.unit_id, name: row.name })),
    };
  },
});
