import type { DecisionKind } from '#domain/evaluations/decision.ts';
import { baseOf } from '#domain/evaluations/subject.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listCampaignsOf } from '../plans/store.ts';
import { loadRound } from './roundStore.ts';
import { listSubjects } from './subjectStore.ts';

/** Told of a round: everybody of its base when it opens and when it is decided; one person when a sheet comes back. */
export const evaluationsReaction: Reaction = async (event, context) => {
  if (event.type === 'evaluation.people-added') {
    const { base } = event.body as { base: readonly string[] };
    await tell(event, { roundId: event.subjectId, personIds: base }, 'evaluations.notice.opened', context);
  }
  if (event.type === 'evaluation.opened') await tellAll(event, event.subjectId, 'evaluations.notice.opened', context);
  if (event.type === 'evaluation.decided') {
    const { roundId, kind } = event.body as { roundId: string; kind: DecisionKind };
    const code = kind === 'grades' || kind === 'head' ? 'evaluations.notice.decided' : 'evaluations.notice.title';
    await tellAll(event, roundId, code, context);
  }
  if (event.type === 'evaluation.self-returned') {
    const { roundId, personId } = event.body as { roundId: string; personId: string };
    await tell(event, { roundId, personIds: [personId] }, 'evaluations.notice.returned', context);
  }
};

async function tellAll(event: RecordedEvent, roundId: string, code: string, context: Context): Promise<void> {
  const people = baseOf(await listSubjects(context.tx, roundId));
  await tell(event, { roundId, personIds: people.map(({ personId }) => personId) }, code, context);
}

async function tell(
  event: RecordedEvent,
  { roundId, personIds }: { readonly roundId: string; readonly personIds: readonly string[] },
  code: string,
  context: Context,
): Promise<void> {
  const { unitId, year } = await loadRound(context.tx, roundId);
  const [campaign] = await listCampaignsOf(context.tx, unitId, year);
  const link = campaign ? `/phong-trao/${campaign.id}/danh-gia` : '/';
  await addNotices(context, event, personIds, code, { year }, link, 'subject');
}
