import * as api from '#api/council.ts';
import { whyNotPrepareAs, whyNotSeeInside } from '#domain/council/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { hears, knownAmong } from './candidateStore.ts';
import { saveCase } from './caseStore.ts';
import { keepVoided, withLateTies } from './lateTies.ts';
import { lockCase } from './scene.ts';

/** A keeper corrects a case; a tie that so comes to light after a vote voids it. */
export const changeSittingCase = action({
  name: 'council.changeCase',
  input: api.changeSittingCase.input,
  async run({ caseId, version, ...asked }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, one } = await lockCase(context, caseId);
    refuseIf([...whyNotPrepareAs(actor, sitting, council, today), ...whyNotSeeInside(actor, one)]);
    const known = await knownAmong(tx, asked.namedPersonIds);
    const wrong = (at: string, code: string): Refusal[] => [{ kind: 'input', code, at }];
    const isRuled = one.votes.length > 0 && (asked.kind !== one.kind || asked.unitId !== one.unitId);
    refuseIf([
      ...whyNotCurrent(one.version, version),
      ...((await hears(tx, council.unitId, asked.unitId, today)) ? [] : wrong('unitId', 'council.unit-not-heard')),
      ...(asked.namedPersonIds.every((id) => known.includes(id)) ? [] : wrong('namedPersonIds', 'council.person-unknown')),
      ...(isRuled ? [{ kind: 'state', code: 'council.voted-already' } as const] : []),
    ]);

    const changed = await withLateTies(context, council, { ...one, ...asked, version: version + 1 });
    await saveCase(tx, changed.one);
    if (changed.voided) await keepVoided(context, sitting, changed.one);
    record({ type: 'sitting.case-changed', subjectId: caseId, body: { sittingId: sitting.id, voided: changed.voided } });
    return { id: caseId, version: changed.one.version, voided: changed.voided };
  },
});
