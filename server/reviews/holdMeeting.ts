import type { z } from 'zod';
import * as api from '#api/reviews.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotHold } from '#domain/reviews/meeting.ts';
import { whyNotHoldAs } from '#domain/reviews/policy.ts';
import { type Shortcoming, whyNotClose, whyNotRaise } from '#domain/reviews/shortcoming.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { closeIn, raiseIn } from './keepShortcoming.ts';
import { addMeeting, lockMeetings, lockShortcoming } from './store.ts';

type Input = z.output<typeof api.holdMeeting.input>;

/** A keeper keeps a meeting that was held, with what it raised and what it found mended, all or nothing. */
export const holdMeeting = action({
  name: 'reviews.holdMeeting',
  input: api.holdMeeting.input,
  async run({ campaignId, raised, closed, ...held }, context) {
    const { tx, actor, today, newId, record } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotHoldAs(actor, campaign));
    const meetings = await lockMeetings(tx, campaignId, actor);
    const staff = await listStaff(tx, campaign.unitId, today);
    const meeting = { ...held, id: newId(), campaignId, unitId: campaign.unitId, recordedBy: actor.personId };
    const open: Shortcoming[] = [];
    for (const { shortcomingId } of closed) open.push(await lockShortcoming(tx, shortcomingId));
    refuseIf([
      ...whyNotHold(held, campaign.year, meetings, staff, today),
      ...raised.flatMap((one, index) => whyNotRaise(one, meeting, campaign.year, staff, `raised.${index}.`)),
      ...closed.flatMap((one, index) => whyNotClose(open[index]!, one, meeting, staff, `closed.${index}.`)),
      ...whyNotTwice(closed),
    ]);

    await addMeeting(tx, meeting);
    for (const [index, closing] of closed.entries()) await closeIn(meeting, open[index]!, closing, staff, context);
    const shortcomingIds: string[] = [];
    for (const one of raised) shortcomingIds.push(await raiseIn(meeting, one, context));
    const { kind, month, heldOn, present, total } = meeting;
    const figures = { kind, month, heldOn, present, total, raised: raised.length, closed: closed.length };
    record({ type: 'meeting.held', subjectId: meeting.id, body: { campaignId, ...figures } });
    return { id: meeting.id, shortcomingIds };
  },
});

function whyNotTwice(closed: Input['closed']): Refusal[] {
  const ids = closed.map(({ shortcomingId }) => shortcomingId);
  return new Set(ids).size === ids.length ? [] : [{ kind: 'input', code: 'reviews.closed-twice', at: 'closed' }];
}
