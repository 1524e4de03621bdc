import type { ConferenceKind } from '#domain/conferences/conference.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { wordsOf } from '../words.ts';

/** Everybody inside learns of a conference when it is first prepared, and of its outcome in figures once its minutes are signed. */
export const conferencesReaction: Reaction = async (event, context) => {
  if (event.type !== 'conference.prepared' && event.type !== 'conference.minutes-signed') return;
  const body = event.body as { campaignId: string; kind: ConferenceKind; isNew?: boolean } & Readonly<
    Record<string, string | number>
  >;
  if (event.type === 'conference.prepared' && !body.isNew) return;
  const { unitId } = await loadCampaign(context.tx, body.campaignId);
  const all = await listHolders(context.tx, insiders, unitId, context.today);
  const name = wordsOf(`conference-kind.${body.kind}`, {}, 'vi');
  const link = `/phong-trao/${body.campaignId}/hoi-nghi/${body.kind}`;
  const [code, facts] =
    event.type === 'conference.prepared'
      ? (['conferences.notice.prepared', { name, day: shortDate(body.meetsOn as Day), hour: body.from as string }] as const)
      : (['conferences.notice.signed', { name, passed: body.passed as number, matters: body.matters as number }] as const);
  await addNotices(context, event, all, code, facts, link, 'insider');
};
