import * as api from '#api/council.ts';
import { whyNotCounters } from '#domain/council/vote.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { saveCase, saveCounters } from './caseStore.ts';
import { handledCase } from './scene.ts';

/** Whoever runs the sitting enters the counting team that was elected; only who votes on the case may count it. */
export const nameCounters = action({
  name: 'council.nameCounters',
  input: api.nameCounters.input,
  async run({ caseId, counters, version }, context) {
    const { tx, record } = context;
    const { sitting, one } = await handledCase(context, caseId);
    const vote = one.votes.at(-1);
    const none: Refusal[] = [{ kind: 'state', code: 'council.no-ballot-open' }];
    refuseIf([...whyNotCurrent(one.version, version), ...(vote ? whyNotCounters(vote, counters) : none)]);

    await saveCounters(tx, vote!.id, counters);
    await saveCase(tx, { ...one, version: version + 1 });
    record({ type: 'sitting.counters-named', subjectId: caseId, body: { sittingId: sitting.id, counters: counters.length } });
    return { id: caseId, version: version + 1 };
  },
});
