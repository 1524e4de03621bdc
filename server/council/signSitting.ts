import * as api from '#api/council.ts';
import { whyNotOverDisputes } from '#domain/council/dispute.ts';
import { whyNotRunAs } from '#domain/council/policy.ts';
import { whyNotSign } from '#domain/council/sitting.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { waitingDisputes } from './disputeStore.ts';
import { lockScene, openCases } from './scene.ts';
import { saveSitting } from './sittingStore.ts';

/** Whoever runs the sitting files the minutes that chair and secretary signed; nothing of it changes from here on. */
export const signSitting = action({
  name: 'council.signSitting',
  input: api.signSitting.input,
  async run({ sittingId, signedOn, paper, version }, context) {
    const { actor, today, tx, record } = context;
    const { sitting, council, cases } = await lockScene(context, sittingId);
    refuseIf(whyNotRunAs(actor, sitting, council, today));
    const noPaper: Refusal[] = paper ? [] : [{ kind: 'input', code: 'council.minutes-missing', at: 'paper' }];
    const waiting = await waitingDisputes(tx, openCases(actor, cases));
    refuseIf([...whyNotSign(sitting, signedOn, version, today), ...noPaper, ...whyNotOverDisputes(waiting)]);

    const minutesHash = await keepPaper(context, paper!);
    await saveSitting(tx, { ...sitting, state: 'signed', signedOn, minutesHash, version: version + 1 });
    record({
      type: 'sitting.minutes-signed',
      subjectId: sittingId,
      body: { councilId: council.id, signedOn, cases: cases.length },
    });
    return { id: sittingId, state: 'signed' as const, version: version + 1 };
  },
});
