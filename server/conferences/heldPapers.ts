import type { Conference } from '#domain/conferences/conference.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { announcedOn } from './announcedStore.ts';
import { type HeldConference, printed } from './paperValues.ts';
import { nameOf, type PaperName, whyNotPrint } from './present.ts';
import { loadScene, paperSceneOf } from './scene.ts';

const titles: Readonly<Record<PaperName, string>> = {
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  resolution: 'Nghị quyết',
  pact: 'Giao ước thi đua',
};

/** One paper of a conference with the name of its file. @throws Refused while there is nothing to print. */
export async function conferencePaper(context: Context, campaign: Campaign, conference: Conference, paper: PaperName) {
  refuseIf(whyNotPrint(conference, paper));
  const on = conference.course?.heldOn ?? conference.meetsOn;
  const hasCome = on <= context.today;
  const scene = await loadScene(context, campaign, hasCome ? on : context.today, [conference.chairId, conference.secretaryId]);
  const announced = paper === 'minutes' ? await announcedOn(context.tx, campaign.unitId, on) : [];
  const made = printed[paper](conference as HeldConference, paperSceneOf(scene, conference, announced));
  return { name: `${titles[paper]} ${nameOf(conference.kind, campaign.year)}`, paper: made };
}
