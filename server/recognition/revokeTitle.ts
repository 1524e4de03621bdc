import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotRevokeAs } from '#domain/recognition/policy.ts';
import { revoke } from '#domain/recognition/title.ts';
import { action } from '../kernel/action.ts';
import { addRevocation, lockTitle } from './titleStore.ts';

/** The body that gave a title takes it back by a decision; the public page says so at once. */
export const revokeTitle = action({
  name: 'recognition.revokeTitle',
  input: api.revokeTitle.input,
  async run({ titleId, number, revokedOn, reason }, { tx, actor, today, record }) {
    const read = await lockTitle(tx, titleId);
    refuseIf(whyNotRevokeAs(actor, read));
    const revoked = revoke(read, { number, revokedOn, reason }, today);
    await addRevocation(tx, revoked, actor.personId);
    record({ type: 'recognition.title-revoked', subjectId: titleId, body: { unitId: read.unitId, revokedOn } });
    return { titleId };
  },
});
