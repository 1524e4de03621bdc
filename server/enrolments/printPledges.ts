import * as api from '#api/pledges.ts';
import { householdText, type Offer, offerFor, offerOf } from '#domain/enrolments/offer.ts';
import type { Pledge } from '#domain/enrolments/pledge.ts';
import { whyNotReadListAs, whyNotSeePledge } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type CommitmentGroup, pledgeForm } from '#papers/write/forms/pledgeForm.ts';
import { placeNameOf } from '#papers/write/office.ts';
import { type Context, view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadPlan } from '../plans/planStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { pledgeListPaper } from './pledgeListPaper.ts';
import { loadPledge } from './pledgeStore.ts';
import { listStaff } from './staffStore.ts';
import { loadPledging } from './store.ts';
import { paperSetting } from './unitPapers.ts';

/** One pledge as a paper: what was chosen, ticked; what was not chosen is not on it. */
export const printPledge = view({
  name: 'enrolments.printPledge',
  input: api.printPledge.input,
  async run({ pledgeId }, context) {
    const pledge = await loadPledge(context.tx, pledgeId);
    const campaign = await loadCampaign(context.tx, pledge.campaignId);
    refuseIf(whyNotSeePledge(context.actor, pledge, campaign));
    const { unit, head } = await paperSetting(context, campaign);
    const member = (await listStaff(context.tx, campaign.unitId, context.today)).find(
      (each) => each.personId === pledge.personId,
    );
    const paper = pledgeForm({
      head,
      year: `năm ${campaign.year}`,
      name: member?.fullName ?? '',
      position: member?.position ?? '',
      team: member?.team ?? '',
      titles: pledge.titles.map((title) => ({ text: personalTitleRules[title].name, ticked: true })),
      initiative: pledge.initiative ?? '',
      commitments: ticked(pledge),
      signed: { place: placeNameOf(unit), day: pledge.signedOn },
      sample: context.site.isDemo,
    });
    return new PaperAnswer(`ban-dang-ky-thi-dua-${campaign.year}`, paper);
  },
});

function ticked(pledge: Pledge): readonly CommitmentGroup[] {
  const texts = [...pledge.commitments.map((one) => one.text), ...(pledge.household ? [householdText] : [])];
  return texts.length === 0
    ? []
    : [{ heading: 'Trong năm tôi thực hiện:', items: texts.map((text) => ({ text, ticked: true })) }];
}

/** The form to be filled in by hand: everything on offer under the codes of the clerk's grid, nothing ticked. */
export const printBlankPledge = view({
  name: 'enrolments.printBlankPledge',
  input: api.printBlankPledge.input,
  async run({ campaignId: asked, manages }, context) {
    const campaign = await loadPledging(context.tx, asked);
    refuseIf(whyNotReadListAs(context.actor, campaign));
    const offer = offerFor(offerOf((await loadPlan(context.tx, campaign.planId)).reading), { manages: manages === 'yes' });
    return new PaperAnswer(`mau-dang-ky-thi-dua-${campaign.year}`, await blank(context, campaign, offer));
  },
});

async function blank(context: Context, campaign: Campaign, offer: Offer) {
  const { unit, head } = await paperSetting(context, campaign);
  const texts = [...offer.commitments.map((one) => `${one.code}. ${one.text}`), ...(offer.household ? [householdText] : [])];
  return pledgeForm({
    head,
    year: `năm ${campaign.year}`,
    name: null,
    position: null,
    team: null,
    titles: offer.titles.map((title) => ({ text: personalTitleRules[title].name, ticked: false })),
    initiative: null,
    commitments: [{ heading: 'Đánh dấu những mục nhận thực hiện:', items: texts.map((text) => ({ text, ticked: false })) }],
    signed: { place: placeNameOf(unit), day: null },
    sample: context.site.isDemo,
  });
}

/** The list of those who signed, as the enrolment would attach it now. */
export const printPledgeList = view({
  name: 'enrolments.printPledgeList',
  input: api.printPledgeList.input,
  async run({ campaignId }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    return new PaperAnswer(`danh-sach-dang-ky-thi-dua-${campaign.year}`, await pledgeListPaper(context, campaign));
  },
});
