import * as api from '#api/exchange.ts';
import { whyNotExchangeAs } from '#domain/exchange/policy.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { readReceipt } from '#papers/exchange/receipt.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { highestUnits } from '../law/store.ts';
import { findPartner, loadSent, lockSentPackage, setReceipt } from './store.ts';

/** Somebody enters the receipt that the other site gave for a package made here; the same one again changes nothing. */
export const keepReceipt = action({
  name: 'exchange.keepReceipt',
  input: api.keepReceipt.input,
  async run({ file }, { tx, actor, now, today, site, record }) {
    refuseIf(whyNotExchangeAs(actor, await highestUnits(tx, today)));
    const receipt = await readReceipt(file.bytes);
    if (!('packageId' in receipt)) throw new Refused(receipt);
    const { packageId, receiver, receivedOn, packageHash, senderKeyId } = receipt;
    const partner = await findPartner(tx, receiver.keyId);
    const facts = { name: receiver.name };
    const held = /^[0-9a-f-]{36}$/.test(packageId) ? await lockSentPackage(tx, packageId) : undefined;
    const mine = held !== undefined && held.packageHash === packageHash && senderKeyId === site.key.kid;
    const at = { at: 'file' } as const;
    refuseIf([
      ...(partner ? [] : [{ ...at, kind: 'state', code: 'exchange.key-unknown', facts } satisfies Refusal]),
      ...(partner?.revokedOn
        ? [
            {
              ...{ ...at, kind: 'state' as const, code: 'exchange.key-revoked' },
              facts: { name: partner.name, day: shortDate(partner.revokedOn) },
            },
          ]
        : []),
      ...(mine ? [] : [{ ...at, kind: 'state', code: 'exchange.receipt-of-another' } satisfies Refusal]),
    ]);
    await loadSent(tx, actor, packageId);
    const answer = { packageId, receivedOn: held!.receivedOn ?? receivedOn, receivedBy: partner!.name };
    if (held!.receipt !== null) return answer;
    const by = isNobody(actor) ? null : actor.personId;
    const text = new TextDecoder().decode(file.bytes);
    await setReceipt(tx, packageId, { receipt: text, on: receivedOn, partnerId: partner!.id, by, at: now });
    record({ type: 'exchange.receipt-kept', subjectId: packageId, body: { receivedOn } });
    return answer;
  },
});
