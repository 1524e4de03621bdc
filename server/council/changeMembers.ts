import * as api from '#api/council.ts';
import { membersOn, whyNotChangeMembers } from '#domain/council/council.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { knownAmong } from './candidateStore.ts';
import { addMembers, endMember, lockCouncil, saveCouncil } from './store.ts';

/** A keeper enters who leaves and who joins from a day on. */
export const changeMembers = action({
  name: 'council.changeMembers',
  input: api.changeMembers.input,
  async run({ councilId, on, leaving, joining, version }, { tx, actor, today, record }) {
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
