import { awardKeepers } from '#domain/commendation/awardPolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { casesById } from '../council/caseStore.ts';
import { loadCouncil } from '../council/store.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { awardsOfRound, loadAward } from './awardStore.ts';
import { tiesTo } from './choiceTieStore.ts';
import { findDecision } from './decisionStore.ts';
import { loadNomination } from './nominationStore.ts';
import { takingUnits } from './postingStore.ts';
import { loadRound } from './store.ts';

type Tell = (event: RecordedEvent, context: Context) => Promise<void>;

const unitKeepers = ['clerk', 'unit-head', 'union-chair'] as const;

/** Those who prepare and answer where the award is given and at its standing agency. */
async function keepersOf({ tx, today }: Context, { unitId, standingUnitId }: AwardRound): Promise<readonly string[]> {
  const units = standingUnitId === null ? [unitId] : [unitId, standingUnitId];
  return (await Promise.all(units.map((one) => listHolders(tx, awardKeepers, one, today)))).flat();
}

/** Whoever takes part hears that a list is up, and until when. */
async function tellPosted(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const facts = { until: shortDate(event.body.until as Day) };
  const link = `/khen-thuong/${event.subjectId}/niem-yet`;
  for (const unitId of await takingUnits(tx, event.subjectId)) {
    const told = await listHolders(tx, unitKeepers, unitId, today);
    await addNotices(context, event, told, 'commendation.notice.posted', facts, link, 'unit-keeper');
  }
}

/**
 * Whoever answers hears of a petition, and of a place that an answer freed; the notice says neither whom nor what, and who is tied to whom
 * it is about does not hear of it.
 */
const tellKeepers =
  (code: string): Tell =>
  async (event, context) => {
    const { tx, today } = context;
    const round = await loadRound(tx, event.body.roundId as string);
    const nominationId = (event.body.nominationId as string | undefined) ?? event.subjectId;
    const { unitId, personId, caseId } = await loadNomination(tx, nominationId);
    const keepers = await keepersOf(context, round);
    const council = round.councilId === null ? null : await loadCouncil(tx, round.councilId);
    const [found] = caseId === null ? [] : await casesById(tx, [caseId]);
    const about = { id: nominationId, unitId, personId, notedIds: tiedIn(found?.ties ?? []) };
    const ties = await tiesTo(tx, keepers, [{ ...about, councilUnitId: council?.unitId ?? round.unitId }], today);
    const told = keepers.filter((one) => !ties.get(nominationId)?.includes(one));
    await addNotices(context, event, told, code, {}, `/khen-thuong/${round.id}/niem-yet`, 'award-keeper');
  };

/** Winners hear of their award, units of how many of theirs; nobody hears who was not chosen. */
async function tellDecided(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const awards = await awardsOfRound(tx, event.subjectId);
  const { number } = (await findDecision(tx, event.subjectId))!;
  for (const { personId, form } of awards) {
    if (personId === null) continue;
    await addNotices(context, event, [personId], 'commendation.notice.awarded', { form }, '/so-khen-thuong', 'nominee');
  }
  for (const unitId of await takingUnits(tx, event.subjectId)) {
    const count = awards.filter((award) => award.unitId === unitId).length;
    const code = count > 0 ? 'commendation.notice.unit-awarded' : 'commendation.notice.no-award';
    const told = await listHolders(tx, unitKeepers, unitId, today);
    await addNotices(context, event, told, code, { count, number }, '/so-khen-thuong', 'unit-keeper');
  }
}

async function tellAnnounced(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  for (const unitId of await takingUnits(tx, event.subjectId)) {
    const told = await listHolders(tx, unitKeepers, unitId, today);
    await addNotices(context, event, told, 'commendation.notice.announced', {}, '/so-khen-thuong', 'unit-keeper');
  }
}

/** Whoever had it, and the unit that it went to. */
async function tellRevoked(event: RecordedEvent, context: Context): Promise<void> {
  const { tx, today } = context;
  const { personId, unitId, form } = await loadAward(tx, event.subjectId);
  const code = 'commendation.notice.revoked';
  if (personId !== null) await addNotices(context, event, [personId], code, { form }, '/so-khen-thuong', 'nominee');
  const told = await listHolders(tx, unitKeepers, unitId, today);
  await addNotices(context, event, told, code, { form }, '/so-khen-thuong', 'unit-keeper');
}

const tells: Readonly<Record<string, Tell>> = {
  'award-round.posted': tellPosted,
  'petition.made': tellKeepers('commendation.notice.petition'),
  'nomination.taken-off': tellKeepers('commendation.notice.taken-off'),
  'award-round.decided': tellDecided,
  'award-round.announced': tellAnnounced,
  'award.revoked': tellRevoked,
};

/** Who hears of a posted list, petitions, the decision, the announcement and a cancellation. */
export const awardsReaction: Reaction = async (event, context) => {
  await tells[event.type]?.(event, context);
};
