import * as api from '#api/council.ts';
import { whyNotOverDisputes } from '#domain/council/dispute.ts';
import { whyNotCloseAs, whyNotRunAs } from '#domain/council/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { waitingDisputes } from './disputeStore.ts';
import { lockScene, openCases } from './scene.ts';
import { saveSitting } from './sittingStore.ts';

/** Whoever runs the sitting closes it: every case is decided or put off. */
export const closeSitting = action({
  name: 'council.closeSitting',
  input: api.closeSitting.input,
  async run({ sittingId, version }, context) {
    const { actor, today, now, tx, record } = context;
    const { sitting, council, cases } = await lockScene(context, sittingId);
    refuseIf(whyNotRunAs(actor, sitting, council, today));
    const waiting = await waitingDisputes(tx, openCases(actor, cases));
    refuseIf([
      ...whyNotCurrent(sitting.version, version),
      ...whyNotCloseAs(actor, sitting, council, cases, today),
      ...whyNotOverDisputes(waiting),
    ]);

    const closed = { ...sitting, state: 'closed', closedAt: now, currentCaseId: null, version: version + 1 } as const;
    await saveSitting(tx, closed);
    record({ type: 'sitting.closed', subjectId: sittingId, body: { councilId: council.id, cases: cases.length } });
    return { id: sittingId, state: closed.state, version: closed.version };
  },
});
