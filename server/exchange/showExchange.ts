import * as api from '#api/exchange.ts';
import { exchangers, ownSenders, whyNotExchangeAs } from '#domain/exchange/policy.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { fingerprintOf } from '#papers/exchange/fingerprint.ts';
import { view } from '../kernel/action.ts';
import { sizesOf } from '../kernel/storedFile.ts';
import { highestUnits } from '../law/store.ts';
import { unitNames, unitNamesEver } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { inWords } from '../words.ts';
import { whyNotKeepKeysHere } from './partners.ts';
import * as store from './store.ts';

/** What was sent and received, and whose keys are trusted, as far as it concerns whoever asks. */
export const showExchange = view({
  name: 'exchange.show',
  input: api.showExchange.input,
  async run(_, context) {
    const { tx, actor, today, site } = context;
    refuseIf(whyNotExchangeAs(actor, await highestUnits(tx, today)));
    const notKept = await whyNotKeepKeysHere(context);
    const partners = await store.listPartners(tx);
    const sent = await store.listSent(tx, actor);
    const received = await store.listReceived(tx, actor);
    const taken = await store.dossiersOf(
      tx,
      received.map(({ id }) => id),
    );
    const receivesFor = actor.isOperator ? [] : unitsHeldAs(actor, exchangers);
    const units = await unitNamesEver(
      tx,
      [
        ...sent.flatMap(({ dossiers }) => dossiers.map(({ unitId }) => unitId)),
        ...received.map(({ byUnitId }) => byUnitId),
        ...taken.map(({ unitId }) => unitId),
        ...receivesFor,
      ],
      today,
    );
    const sizes = await sizesOf(
      tx,
      sent.map(({ fileHash }) => fileHash),
    );
    const people = await personNames(tx, [
      ...sent.flatMap(({ sentBy }) => sentBy ?? []),
      ...received.flatMap(({ takenBy }) => takenBy ?? []),
      ...partners.flatMap(({ registeredBy }) => registeredBy ?? []),
    ]);
    const personOf = (id: string | null) => (id === null ? '' : (people.get(id) ?? ''));
    const unitOf = (id: string) => units.get(id) ?? '';
    return {
      own: {
        ...{ name: site.name, keyId: site.key.kid, fingerprint: fingerprintOf(site.key), isSample: site.isDemo },
      },
      partners: partners.map(({ x, registeredBy, ...one }) => ({
        ...{ ...one, fingerprint: fingerprintOf({ x }), isSample: site.isDemo, registeredBy: personOf(registeredBy) },
        whyNot: {
          revoke: [
            ...notKept,
            ...(one.revokedOn ? [stateRefusal('exchange.key-revoked', { name: one.name, day: one.revokedOn })] : []),
          ].map((refusal) => inWords(refusal)),
        },
      })),
      sent: sent.map(({ id, sentAt, sentBy, fileHash, packageHash, dossiers, receivedOn, receivedBy }) => ({
        ...{ id, sentAt, sentBy: personOf(sentBy), size: sizes.get(fileHash) ?? 0, packageHash, receivedOn, receivedBy },
        dossiers: dossiers.map(({ campaignId, unitId, year }) => ({ campaignId, unitName: unitOf(unitId), year })),
      })),
      received: received.map(({ id, from, byUnitId, takenAt, takenBy }) => ({
        ...{ id, from, byUnitName: unitOf(byUnitId), takenAt, takenBy: personOf(takenBy) },
        dossiers: taken
          .filter(({ packageId }) => packageId === id)
          .map((one) => ({
            ...{ id: one.id, unitName: unitOf(one.unitId), year: one.year, isSuperseded: one.supersededBy !== null },
          })),
      })),
      receivesFor: receivesFor.map((id) => ({ id, name: unitOf(id) })),
      maySend: actor.isOperator === true || unitsHeldAs(actor, [...ownSenders, ...exchangers]).length > 0,
      whyNot: { register: notKept.map((refusal) => inWords(refusal)) },
    };
  },
});

/** The submitted dossiers of a year that the person may send. */
export const listSendable = view({
  name: 'exchange.listSendable',
  input: api.listSendable.input,
  async run({ year: asked }, { tx, actor, today }) {
    refuseIf(whyNotExchangeAs(actor, await highestUnits(tx, today)));
    const years = await store.sendableYears(tx, actor);
    const year = asked ?? years[0] ?? null;
    const found = year === null ? [] : await store.listSendable(tx, actor, year);
    const units = await unitNames(
      tx,
      found.map(({ unitId }) => unitId),
      today,
    );
    const dossiers = found.map(({ campaignId, unitId, planTitle, submittedAt, sentAt, receivedOn }) => ({
      ...{ campaignId, unitName: units.get(unitId) ?? '', planTitle, submittedOn: dayAt(submittedAt), sentAt, receivedOn },
    }));
    return { years: [...years], year, dossiers: dossiers.sort((a, b) => a.unitName.localeCompare(b.unitName, 'vi')) };
  },
});
