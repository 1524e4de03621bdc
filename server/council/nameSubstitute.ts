import * as api from '#api/council.ts';
import { whyNotSubstitute } from '#domain/council/council.ts';
import { whyNotKeepAs } from '#domain/council/policy.ts';
import { addDays } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { knownAmong } from './candidateStore.ts';
import { addSubstitute, lockCouncil, saveCouncil } from './store.ts';

/** A keeper enters who stands in for a member for a period. */
export const nameSubstitute = action({
  name: 'council.nameSubstitute',
  input: api.nameSubstitute.input,
  async run({ councilId, memberId, substituteId, from, through, version }, { tx, actor, today, record }) {
    const council = await lockCouncil(tx, councilId);
    refuseIf(whyNotKeepAs(actor, council, today));
    const known = await knownAmong(tx, [substituteId]);
    const unknown: Refusal[] = known.length > 0 ? [] : [{ kind: 'input', code: 'council.person-unknown', at: 'substituteId' }];
    const substitute = { memberId, substituteId, period: { from, until: through === null ? null : addDays(through, 1) } };
    refuseIf([...whyNotCurrent(council.version, version), ...unknown, ...whyNotSubstitute(council, substitute)]);

    await addSubstitute(tx, councilId, substitute);
    await saveCouncil(tx, { ...council, version: version + 1 });
    record({ type: 'council.substitute-named', subjectId: councilId, body: { memberId, substituteId, ...substitute.period } });
    return { id: councilId, version: version + 1 };
  },
});
