import type { Activity } from '#domain/activities/activity.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { listEntriesVisibleTo } from '../documents/documentStore.ts';
import type { Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { piecesOf } from './pieceStore.ts';
import type { Beside } from './present.ts';

/** Names, pieces of evidence and documents of some activities, each asked for once. */
export async function besideOf(
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  campaign: Campaign,
  activities: readonly Activity[],
): Promise<Beside> {
  const persons = activities.flatMap(({ addedBy, attended, facts }) => [
    addedBy,
    ...attended.map(({ personId }) => personId),
    ...(facts.kind === 'deed' && facts.personId !== null ? [facts.personId] : []),
  ]);
  const documentIds = activities.flatMap(({ facts }) => (facts.kind === 'rule' ? [facts.documentId] : []));
  const entries = await listEntriesVisibleTo(tx, actor, documentIds);
  return {
    actor,
    campaign,
    names: await personNames(tx, persons),
    pieces: await piecesOf(
      tx,
      activities.flatMap(({ evidence }) => evidence),
    ),
    documents: new Map(entries.map((entry) => [entry.id, entry])),
  };
}
