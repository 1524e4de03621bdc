import * as api from '#api/initiatives.ts';
import type { Council } from '#domain/initiatives/council.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { whyNotDecideAs, whyNotSetUpAs, whyNotSitAs } from '#domain/initiatives/policy.ts';
import { asideFrom } from '#domain/initiatives/sitting.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { councilShare } from '#domain/law/initiativeRules.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findCouncil } from './councilStore.ts';
import { listWaiting } from './listStore.ts';
import { authorsIn, presentCouncil, presentInitiativeLine } from './present.ts';
import { presentStaff, said, staffOf } from './scene.ts';
import { countVerdicts, listSittings, verdictsOn } from './sittingStore.ts';

/** The council's own screen: what waits, what it agreed to, when it sat. */
export const showCouncil = view({
  name: 'initiatives.showCouncil',
  input: api.showCouncil.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const council = await findCouncil(tx, campaign.unitId);
    const whyNot = whyNotOf(context, campaign.unitId, council);
    refuseIf(Object.values(whyNot).every((reasons) => reasons.length > 0) ? whyNot.sit : []);
    const { staff } = await staffOf(context, campaign.unitId);
    const waiting = await listWaiting(tx, actor, campaignId, 'proposed');
    const agreed = await listWaiting(tx, actor, campaignId, 'judged');
    const members = (council?.members ?? []).map(({ personId }) => personId);
    const names = await personNames(tx, [...authorsIn([...waiting, ...agreed]), ...members]);
    return {
      campaignId,
      unitId: campaign.unitId,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      today,
      council: council ? presentCouncil(council, names, staff) : null,
      staff: presentStaff(staff),
      waiting: waiting.map((each) => presentWaiting(each, council, names)),
      agreed: await presentAgreed(context, agreed, names),
      sittings: await sittingsOf(context, campaignId),
      shareLaw: { text: `${councilShare.law.at}, ${councilShare.law.text}`, isCertain: councilShare.isCertain },
      whyNot: { setUp: said(whyNot.setUp), sit: said(whyNot.sit), decide: said(whyNot.decide) },
    };
  },
});

function whyNotOf({ actor }: Context, unitId: string, council: Council | undefined) {
  const none: Refusal[] = council ? [] : [{ kind: 'state', code: 'initiatives.no-council' }];
  return {
    setUp: whyNotSetUpAs(actor, unitId),
    sit: [...whyNotSitAs(actor, unitId, council), ...none],
    decide: whyNotDecideAs(actor, unitId),
  };
}

function presentWaiting(initiative: Initiative, council: Council | undefined, names: ReadonlyMap<string, string>) {
  return {
    ...presentInitiativeLine(initiative, names, []),
    version: initiative.version,
    solution: initiative.solution,
    effect: initiative.effect,
    conflicted: council ? [...asideFrom(council, initiative, [])] : [],
  };
}

async function presentAgreed({ tx }: Context, agreed: readonly Initiative[], names: ReadonlyMap<string, string>) {
  const verdicts = await verdictsOn(
    tx,
    agreed.map(({ id }) => id),
  );
  return agreed.map((each) => ({
    ...presentInitiativeLine(each, names, []),
    version: each.version,
    satOn: verdicts.get(each.id)!.heldOn,
  }));
}

async function sittingsOf({ tx }: Context, campaignId: string) {
  const sittings = await listSittings(tx, campaignId);
  const counts = await countVerdicts(tx, campaignId);
  return sittings.map(({ id, heldOn, present, total }) => ({
    id,
    heldOn,
    present: present.length,
    total,
    ...(counts.get(id) ?? { judged: 0, passed: 0 }),
  }));
}
