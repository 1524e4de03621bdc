import * as api from '#api/council.ts';
import { whyNotRunAs } from '#domain/council/policy.ts';
import { open, reseated, whyNotOpen } from '#domain/council/sitting.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { lockScene, notedTies } from './scene.ts';
import { saveSeats, saveSitting } from './sittingStore.ts';

/** Whoever runs the sitting opens it: ties are noted, rules and seats are fixed as they stand. */
export const openSitting = action({
  name: 'council.openSitting',
  input: api.openSitting.input,
  async run({ sittingId, version }, context) {
    const { actor, today, now, tx, record } = context;
    const { sitting: read, council, cases } = await lockScene(context, sittingId);
    refuseIf(whyNotRunAs(actor, read, council, today));
    const sitting = read.state === 'called' ? reseated(read, council) : read;
    const noted = await notedTies(context, council, cases);
    refuseIf([...whyNotCurrent(sitting.version, version), ...whyNotOpen(sitting, council, noted, today)]);

    const opened = { ...open(sitting, council, noted, today, now), secretaryId: actor.personId };
    await saveSitting(tx, opened);
    await saveSeats(tx, opened);
    const body = { councilId: council.id, cases: cases.length, rules: contentHash(opened.rules) };
    record({ type: 'sitting.opened', subjectId: sittingId, body });
    return { id: sittingId, state: opened.state, version: opened.version };
  },
});
