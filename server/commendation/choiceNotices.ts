import { unitsOfRound } from '#domain/commendation/choicePolicy.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadRound } from './store.ts';

/**
 * Who is told of a choice: the standing agency and the clerk when limits were ruled on, the authority when a group is chosen; never who.
 * Of a ruling on equals nobody is told: among them somebody may be whom the reader is tied to.
 */
export const choiceReaction: Reaction = async (event, context) => {
  if (event.type === 'award-round.limit-ruled') await tell(event, context, 'commendation.told-ruled', ['clerk', 'reviewer']);
  if (event.type === 'award-round.chosen') await tell(event, context, 'commendation.told-chosen', ['authority']);
};

async function tell(
  event: RecordedEvent,
  context: Context,
  code: string,
  roles: readonly ('clerk' | 'reviewer' | 'authority')[],
) {
  const round = await loadRound(context.tx, event.subjectId);
  const link = `/khen-thuong/${round.id}/xet-chon`;
  for (const unitId of unitsOfRound(round)) {
    for (const role of roles) {
      const holders = await listHolders(context.tx, [role], unitId, context.today);
      await addNotices(context, event, holders, code, { round: round.title }, link, role);
    }
  }
}
