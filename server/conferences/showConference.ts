import * as api from '#api/conferences.ts';
import { proposalFor } from '#domain/conferences/agenda.ts';
import type { ConferenceKind } from '#domain/conferences/conference.ts';
import { whyNotKeepAs, whyNotReadAs } from '#domain/conferences/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { conferenceRuleOn } from '#domain/law/conferenceRules.ts';
import { isSubject } from '#domain/org/unit.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { citationText } from '#papers/write/citation.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { type Context, view } from '../kernel/action.ts';
import { loadPlacement } from '../org/store.ts';
import { findYearBefore, loadCampaign } from '../plans/store.ts';
import { listShortcomings } from '../reviews/store.ts';
import { inWords } from '../words.ts';
import { listAssignments } from '../workplan/store.ts';
import { nameOf, presentConference } from './present.ts';
import { loadScene, type Scene } from './scene.ts';
import { isReadOut, listConferences } from './store.ts';

/** One conference of a year, or what is proposed for it from the plan and the year's state. */
export const showConference = view({
  name: 'conferences.show',
  input: api.showConference.input,
  async run({ campaignId, kind }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotReadAs(actor, campaign));
    const conference = (await listConferences(tx, campaignId, actor)).find((one) => one.kind === kind);
    const scene = await loadScene(context, campaign, today, conference ? [conference.chairId, conference.secretaryId] : []);
    const keeping = whyNotKeepAs(actor, campaign);
    const open = await openOf(context, campaign, kind);
    return {
      ...{ campaignId, year: campaign.year, unitName: scene.unitName, today, kind, name: nameOf(kind, campaign.year) },
      conference: conference ? presentConference(conference, scene, keeping) : null,
      proposal: await proposalOf(context, campaign, kind, scene, open.length),
      staff: scene.staff.map(({ personId, fullName, position }) => ({ personId, fullName, position })),
      teams: [...scene.teams],
      open: open.map(({ id, area, text, role, dueOn }) => ({ id, area, text, role, dueOn })),
      whyNot: { prepare: keeping.map((refusal) => inWords(refusal)) },
    };
  },
});

/** What is still to be mended of the year; the conference that opens it looks at the year before. */
async function openOf({ tx, actor }: Context, campaign: Campaign, kind: ConferenceKind) {
  const last = kind === 'opening' ? await findYearBefore(tx, campaign) : undefined;
  const all = await listShortcomings(tx, last?.id ?? campaign.id, actor);
  return all.filter(({ state }) => state === 'open');
}

async function proposalOf(context: Context, campaign: Campaign, kind: ConferenceKind, scene: Scene, open: number) {
  const { tx, today } = context;
  const { plan, teams, staff, headId, clerkId } = scene;
  const last = await findYearBefore(tx, campaign);
  const { type } = await loadPlacement(tx, campaign.unitId, today);
  const made = proposalFor(kind, {
    year: campaign.year,
    title: cultureTitleOf(isSubject(type) ? type : 'public-service-unit'),
    plan: citationText({ type: 'Kế hoạch', number: plan.number, day: plan.issuedOn }),
    hasLastYear: last !== undefined,
    open,
    late: (await listAssignments(tx, plan.id)).filter(({ dueOn, finishedOn }) => !finishedOn && dueOn && dueOn < today).length,
    teams: teams.length,
    isReadOut: await isReadOut(tx, campaign.id),
  });
  const { quorum, majority, law, isCertain } = conferenceRuleOn(today);
  const isStaff = (personId: string | null) => (staff.some((one) => one.personId === personId) ? personId : null);
  return {
    agenda: [...made.agenda],
    reports: [...made.reports],
    matters: [...made.matters],
    convened: staff.length,
    chairId: isStaff(headId),
    secretaryId: isStaff(clerkId),
    ...{ quorum, majority, ruleSource: law.text, isCertain },
    pactContents: kind === 'opening' ? plan.reading.requirements.slice(0, 6).map(({ text }) => text.slice(0, 600)) : [],
  };
}
