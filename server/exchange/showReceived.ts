import * as api from '#api/exchange.ts';
import { whyNotSeeReceived, whyNotSendAs } from '#domain/exchange/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import { loadSheet } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { unitNamesEver } from '../org/store.ts';
import { loadCampaign, loadSeenCampaign } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { selfTotalOf } from './previewPackage.ts';
import { findReceived, loadDossier, receivedBeside, sentOf, statesOf } from './store.ts';

/** A dossier as it was received, for those who receive where it was taken. */
export const showReceived = view({
  name: 'exchange.showReceived',
  input: api.showReceived.input,
  async run({ receivedDossierId }, { tx, actor, today }) {
    const one = await loadDossier(tx, receivedDossierId);
    const found = (await findReceived(tx, one.packageId))!;
    refuseIf(whyNotSeeReceived(actor, found.byUnitId));
    const { id, packageId, unitId, campaignId, supersededBy, body } = one;
    const states = await statesOf(tx, one);
    const sheetId = campaignId && (await loadCampaign(tx, campaignId)).sheetId;
    return {
      ...{ id, from: found.from, takenAt: found.takenAt, packageId, unitId, campaignId, supersededBy },
      unitName: (await unitNamesEver(tx, [unitId], today)).get(unitId) ?? '',
      earlier: states.filter((state) => state.takenAt < found.takenAt).map((state) => ({ id: state.id, takenAt: state.takenAt })),
      dossier: body,
      unitKindName: wordsOf(`unit-type.${body.unit.kind}`),
      selfTotal: selfTotalOf(body.submission.content),
      sameCriteria: sheetId ? contentHash((await loadSheet(tx, sheetId)).body) === body.criteria.hash : null,
    };
  },
});

/** What of a year was sent from here, and what was received beside it; to others as if there were nothing. */
export const showExchangeOf = view({
  name: 'exchange.showOf',
  input: api.showExchangeOf.input,
  async run({ campaignId }, { tx, actor }) {
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    const sends = whyNotSendAs(actor, campaign).length === 0;
    const received = await receivedBeside(tx, campaignId, unitsHeldAs(actor, receivers));
    return {
      sent: sends ? [...(await sentOf(tx, campaignId))] : [],
      received: received.map(({ id, from, takenAt, supersededBy }) => ({
        id,
        from,
        takenAt,
        isSuperseded: supersededBy !== null,
      })),
    };
  },
});
