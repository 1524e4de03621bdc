import * as api from '#api/exchange.ts';
import { keepsKeys, whyNotKeepKeysAs } from '#domain/exchange/policy.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { inputRefusal, type Refusal, Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { readIssuerPublicKey } from '#papers/credential/issuerKey.ts';
import { isFingerprint } from '#papers/exchange/fingerprint.ts';
import { action, type Context } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { highestUnits } from '../law/store.ts';
import { addPartner, findPartner, lockPartner, revoke } from './store.ts';

export async function whyNotKeepKeysHere({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>): Promise<Refusal[]> {
  return whyNotKeepKeysAs(actor, await highestUnits(tx, today));
}

export async function keepsKeysHere({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>): Promise<boolean> {
  return keepsKeys(actor, await highestUnits(tx, today));
}

/** Who runs the site trusts another site's key, having heard its fingerprint from them. */
export const registerPartner = action({
  name: 'exchange.registerPartner',
  input: api.registerPartner.input,
  async run({ name, fingerprint, comparedWith, key: file }, context) {
    const { tx, actor, now, site, newId, record } = context;
    refuseIf(await whyNotKeepKeysHere(context));
    const key = file.bytes.length > 4096 ? undefined : await readIssuerPublicKey(file.bytes);
    if (!key) throw new Refused([inputRefusal('exchange.no-key', 'key')]);
    const before = await findPartner(tx, key.kid);
    const sample = key.sample === true;
    refuseIf([
      ...(isFingerprint(fingerprint, key) ? [] : [inputRefusal('exchange.other-fingerprint', 'fingerprint')]),
      ...(key.kid === site.key.kid ? [inputRefusal('exchange.own-key', 'key')] : []),
      ...(sample === site.isDemo
        ? []
        : [inputRefusal(`exchange.${sample ? 'demo-into-real' : 'real-into-demo'}`, 'key', { name })]),
      ...(before && before.revokedOn === null ? [stateRefusal('exchange.key-trusted', { name: before.name })] : []),
      ...(before?.revokedOn
        ? [stateRefusal('exchange.key-revoked', { name: before.name, day: shortDate(before.revokedOn) })]
        : []),
    ]);
    const partner = { id: newId(), name, keyId: key.kid, x: key.x, comparedWith };
    const by = isNobody(actor) ? null : actor.personId;
    if (!(await addPartner(tx, { ...partner, registeredBy: by, registeredAt: now })))
      throw new Refused([stateRefusal('exchange.key-trusted', { name })]);
    record({ type: 'exchange.key-trusted', subjectId: partner.id, body: { keyId: key.kid } });
    return { partnerId: partner.id };
  },
});

/** Who runs the site trusts a key no longer: from now on nothing it signed is taken. */
export const revokePartner = action({
  name: 'exchange.revokePartner',
  input: api.revokePartner.input,
  async run({ partnerId, reason }, context) {
    const { tx, actor, now, today, record } = context;
    refuseIf(await whyNotKeepKeysHere(context));
    const partner = await lockPartner(tx, partnerId);
    if (partner.revokedOn)
      throw new Refused([stateRefusal('exchange.key-revoked', { name: partner.name, day: shortDate(partner.revokedOn) })]);
    await revoke(tx, partnerId, { on: today, why: reason, by: isNobody(actor) ? null : actor.personId, at: now });
    record({ type: 'exchange.key-revoked', subjectId: partnerId, body: { keyId: partner.keyId } });
    return { partnerId, revokedOn: today };
  },
});
