import * as api from '#api/council.ts';
import { type Council, membersOn, whyNotChangeMembers } from '#domain/council/council.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { reseated } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action, type Context } from '../kernel/action.ts';
import { knownAmong } from './candidateStore.ts';
import { lockCalled, saveSeats } from './sittingStore.ts';
import { addMembers, endMember, loadCouncil, lockCouncil, saveCouncil } from './store.ts';

/** A keeper enters who leaves and who joins from a day on; sittings that were called have the members of their day. */
export const changeMembers = action({
  name: 'council.changeMembers',
  input: api.changeMembers.input,
  async run({ councilId, on, leaving, joining, version }, context) {
    const { tx, actor, today, record } = context;
    const council = await lockCouncil(tx, councilId);
    refuseIf(whyNotKeepAs(actor, council, today));
    const known = await knownAmong(
      tx,
      joining.map(({ personId }) => personId),
    );
    refuseIf([...whyNotCurrent(council.version, version), ...whyNotChangeMembers(council, { on, leaving, joining }, known)]);

    for (const personId of leaving) await endMember(tx, councilId, personId, on);
    const period = { from: on, until: council.term.until };
    const joined = joining.map((member) => ({ ...member, period }));
    if (joined.length > 0) await addMembers(tx, councilId, joined, council.members.length);
    await saveCouncil(tx, { ...council, version: version + 1 });
    await reseatCalled(context, await loadCouncil(tx, councilId));
    const body = {
      on,
      left: leaving.length,
      joined: joining.length,
      members: membersOn(council, on).length - leaving.length + joining.length,
    };
    record({ type: 'council.members-changed', subjectId: councilId, body });
    return { id: councilId, version: version + 1 };
  },
});

/** Whoever joins is called to the sittings of their days, whoever leaves has no seat in them. */
async function reseatCalled({ tx, record }: Context, council: Council): Promise<void> {
  for (const before of await lockCalled(tx, council.id)) {
    const after = reseated(before, council);
    const ids = before.seats.map(({ personId }) => personId);
    const joined = after.seats.map(({ personId }) => personId).filter((id) => !ids.includes(id));
    const left = ids.length + joined.length - after.seats.length;
    if (joined.length + left === 0) continue;
    await saveSeats(tx, after);
    record({ type: 'sitting.reseated', subjectId: before.id, body: { councilId: council.id, joined, left } });
  }
}
