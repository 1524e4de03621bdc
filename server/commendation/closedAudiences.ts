import type { AwardRound } from '#domain/commendation/round.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { casesById } from '../council/caseStore.ts';
import { loadCouncil } from '../council/store.ts';
import type { Context } from '../kernel/action.ts';
import { tiedAmong } from './choiceTieStore.ts';
import type { OnList } from './chosenStore.ts';
import { postedIn } from './postingStore.ts';
import { listNominations } from './store.ts';

/** The audiences among whose nominees somebody stands to whom the asker is tied: until it is posted, the asker learns nothing of the choice there. */
export async function closedAudiences(context: Context, round: AwardRound): Promise<ReadonlySet<Audience>> {
  const { tx } = context;
  const candidates = (await listNominations(tx, round.id))
    .filter(({ state }) => state === 'proposed')
    .map((one) => ({ ...one, byUnitId: one.unitId }));
  const found = await casesById(
    tx,
    candidates.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
  );
  const council = round.councilId === null ? null : await loadCouncil(tx, round.councilId);
  const tied = await tiedAmong(context, council?.unitId ?? round.unitId, candidates, new Map(found.map((one) => [one.id, one])));
  return new Set(candidates.filter(({ id }) => tied.has(id)).map(({ audience }) => audience));
}

/** The chosen as whoever asks may know them: all who were posted, and before that those of audiences without a tie. */
export async function knownTo<One extends Pick<OnList, 'nominationId' | 'audience'>>(
  context: Context,
  round: AwardRound,
  list: readonly One[],
): Promise<readonly One[]> {
  if (round.state === 'decided' || round.state === 'announced') return list;
  const posted = await postedIn(context.tx, round.id);
  if (list.every(({ nominationId }) => posted.has(nominationId))) return list;
  const closed = await closedAudiences(context, round);
  return list.filter(({ nominationId, audience }) => posted.has(nominationId) || !closed.has(audience));
}
