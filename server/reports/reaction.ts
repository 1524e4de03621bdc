import { addDays, type Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import type { Reaction } from '../kernel/action.ts';
import { keepYears, placeAnew, turnDay, unitsMoved } from './keepYears.ts';

/** What a year is counted by; every one of them names its campaign, or a title decided upon it. */
const ofYears =
  /^(?:campaign\.|enrolment\.|assessment\.(?:submitted|returned)$|appraisal\.(?:finished|lateness-decided)$|appraisal-panel\.concluded$|recognition\.(?:result-announced|title-decided|title-revoked)$)/;

/** Keeps what reports are read from in step with the papers and the units, in the transaction of the event itself. */
export const reportsReaction: Reaction = async (event, { tx, today }) => {
  if (ofYears.test(event.type)) {
    const campaignId = event.type === 'campaign.launched' ? event.subjectId : (event.body.campaignId as string | undefined);
    const found = campaignId ?? (await campaignOfTitle(tx, event.subjectId));
    if (found) await keepYears(tx, [found], today);
  }
  if (event.type === 'org.unit-changed' || event.type === 'org.unit-ended') {
    await turnDay(tx, today);
    await placeAnew(tx, [event.subjectId], today);
  }
  if (event.type === 'org.reorganised') {
    await turnDay(tx, today);
    const onDay = event.body.onDay as Day;
    await placeAnew(tx, await unitsMoved(tx, addDays(onDay, -1), onDay), today);
  }
  if (event.type === 'site.day-moved') await turnDay(tx, event.body.to as Day);
};

async function campaignOfTitle(tx: Tx, titleId: string): Promise<string | null | undefined> {
  const title = tx.selectFrom('title').select('campaign_id').where('id', '=', titleId);
  return (await title.executeTakeFirst())?.campaign_id;
}
