import { type Day, shortDate } from '#domain/kernel/day.ts';
import { superiorIds } from '#domain/plans/campaign.ts';
import { planReaders, receivers } from '#domain/plans/policy.ts';
import { lastDayOf } from '#domain/plans/windows.ts';
import type { Tx } from '../db/connection.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { listStaff, loadBoard } from './boardStore.ts';
import { loadPlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';
import { loadCampaign } from './store.ts';

/** Everybody who works at the unit or holds a seat inside it. */
async function staffOf(tx: Tx, unitId: string, on: Day): Promise<readonly string[]> {
  return (await listStaff(tx, unitId, on)).map((one) => one.personId);
}

/** Whoever reads plans at the bodies is told what became of this one. */
async function tellRecipients(event: RecordedEvent, context: Context, unitIds: readonly string[], code: string): Promise<void> {
  const { tx, today } = context;
  if (unitIds.length === 0) return;
  const { id, unitId, title, number } = await loadPlan(tx, event.subjectId);
  const unit = (await unitNames(tx, [unitId], today)).get(unitId) ?? '';
  const told = await Promise.all(unitIds.map((body) => listHolders(tx, planReaders, body, today)));
  await addNotices(context, event, told.flat(), code, { unit, title, number: number! }, `/ke-hoach/${id}`, 'plan-reader');
}

/** Members of a new board are told of their task; the unit, of an issued plan; those it was sent to, of that and of its withdrawal; unit and superiors, of a year and its moved windows. */
export const plansReaction: Reaction = async (event, context) => {
  const { tx, today } = context;
  if (event.type === 'board.set-up') {
    const board = await loadBoard(tx, event.subjectId);
    const members = board.members.map((member) => member.personId);
    await addNotices(
      context,
      event,
      members,
      'plans.notice-board',
      { decision: board.decision },
      '/ban-van-dong',
      'board-member',
    );
  }
  if (event.type === 'plan.issued') {
    const plan = await loadPlan(tx, event.subjectId);
    const inside = await staffOf(tx, plan.unitId, today);
    await addNotices(
      context,
      event,
      inside,
      'plans.notice-issued',
      { title: plan.title, number: plan.number! },
      `/ke-hoach/${plan.id}`,
      'insider',
    );
  }
  if (event.type === 'plan.sent') {
    const { to } = event.body as { to: readonly string[] };
    await tellRecipients(event, context, to, 'plans.notice-sent');
  }
  if (event.type === 'plan.withdrawn') {
    await tellRecipients(event, context, await sentTo(tx, event.subjectId), 'plans.notice-withdrawn');
  }
  if (event.type === 'campaign.launched') {
    const campaign = await loadCampaign(tx, event.subjectId);
    const unit = (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '';
    const until = shortDate(lastDayOf(campaign.windows.pledge));
    const inside = await staffOf(tx, campaign.unitId, today);
    await addNotices(
      context,
      event,
      inside,
      'plans.notice-launched',
      { unit, year: campaign.year, until },
      `/phong-trao/${campaign.id}`,
      'insider',
    );
    for (const unitId of superiorIds(campaign)) {
      const above = await listHolders(tx, receivers, unitId, today);
      await addNotices(
        context,
        event,
        above,
        'plans.notice-launched-above',
        { unit, year: campaign.year },
        `/phong-trao/${campaign.id}`,
        'receiver',
      );
    }
  }
  if (event.type === 'campaign.window-moved') {
    const campaign = await loadCampaign(tx, event.subjectId);
    const { kind } = event.body as { kind: keyof typeof campaign.windows };
    const unit = (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '';
    const facts = {
      unit,
      year: campaign.year,
      window: wordsOf(`window.${kind}`),
      until: shortDate(lastDayOf(campaign.windows[kind])),
    };
    const told = await staffOf(tx, campaign.unitId, today);
    const above = await Promise.all(superiorIds(campaign).map((unitId) => listHolders(tx, receivers, unitId, today)));
    const link = `/phong-trao/${campaign.id}`;
    await addNotices(context, event, told, 'plans.notice-window-moved', facts, link, 'insider');
    await addNotices(context, event, above.flat(), 'plans.notice-window-moved', facts, link, 'receiver');
  }
};
