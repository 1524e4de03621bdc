import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotRevokeAs } from '#domain/recognition/policy.ts';
import { revoke, whyNotNumber, whyNotRevoke } from '#domain/recognition/title.ts';
import { fileIssued, isNumberFree } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { addRevocation, lockTitle } from './titleStore.ts';

/** The body that gave a title takes it back by a decision; the public page says so at once. */
export const revokeTitle = action({
  name: 'recognition.revokeTitle',
  input: api.revokeTitle.input,
  async run({ titleId, number, revokedOn, reason }, context) {
    const { tx, actor, today, record } = context;
    const read = await lockTitle(tx, titleId);
    refuseIf(whyNotRevokeAs(actor, read));
    const act = { kind: 'revocation', unitId: read.byUnitId, typeName: 'Quyết định', number, day: revokedOn } as const;
    const reasons = whyNotRevoke(read, revokedOn, today);
    refuseIf([...reasons, ...whyNotNumber([], act.unitId, number, await isNumberFree(tx, act))]);
    const revoked = revoke(read, { number, revokedOn, reason }, today);
    await addRevocation(tx, revoked, actor.personId);
    await fileIssued(context, { ...act, subjectId: titleId, subject: `Hủy bỏ quyết định công nhận số ${read.number}` });
    record({ type: 'recognition.title-revoked', subjectId: titleId, body: { unitId: read.unitId, revokedOn } });
    return { titleId };
  },
});
