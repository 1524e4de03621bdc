import { lastDay } from '#domain/commendation/arrival.ts';
import { dossierKeepers } from '#domain/commendation/intakePolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { unitNames } from '../org/store.ts';
import { listHolders } from '../people/store.ts';
import { listIntakeDossiers, loadDossier } from './dossierStore.ts';
import { loadNomination } from './nominationStore.ts';
import { listInvited } from './roundStore.ts';
import { loadRound } from './store.ts';

type Tell = (event: RecordedEvent, context: Context) => Promise<void>;

/** The units that may put forward: a round is open for them, until when. */
async function tellOpened(event: RecordedEvent, context: Context): Promise<void> {
  const round = await loadRound(context.tx, event.subjectId);
  const facts = { round: round.title, day: shortDate(lastDay(round.dueOn, round.dueMeaning)) };
  for (const unitId of await listInvited(context.tx, round.id)) {
    const inside = await listHolders(context.tx, dossierKeepers, unitId, context.today);
    await addNotices(context, event, inside, 'commendation.told-opened', facts, `/khen-thuong/${round.id}`, 'unit-keeper');
  }
}

const takersOf = async ({ tx, today }: Context, { unitId, standingUnitId }: AwardRound): Promise<readonly string[]> =>
  await listHolders(tx, ['reviewer', ...(standingUnitId === null ? [] : (['clerk'] as const))], standingUnitId ?? unitId, today);

/** The standing agency: a dossier came, in time or late. */
async function tellSent(event: RecordedEvent, context: Context): Promise<void> {
  const { roundId, unitId, late } = event.body as { roundId: string; unitId: string; late: boolean };
  const round = await loadRound(context.tx, roundId);
  const unit = (await unitNames(context.tx, [unitId], context.today)).get(unitId) ?? '';
  const code = late ? 'commendation.told-late' : 'commendation.told-received';
  const link = `/khen-thuong/${roundId}/ho-so/${event.subjectId}`;
  await addNotices(context, event, await takersOf(context, round), code, { unit, round: round.title }, link, 'receiver');
  if (event.body.by === 'paper')
    await tellUnit(
      event,
      context,
      code === 'commendation.told-late' ? 'commendation.told-came-late' : 'commendation.told-came',
      {},
    );
}

/** Those who keep the dossier in its unit. */
async function tellUnit(
  event: RecordedEvent,
  context: Context,
  code: string,
  facts: Record<string, string | number>,
): Promise<void> {
  const dossier = await loadDossier(context.tx, event.subjectId);
  const round = await loadRound(context.tx, dossier.roundId);
  const inside = await listHolders(context.tx, dossierKeepers, dossier.unitId, context.today);
  const link = `/khen-thuong/${round.id}/ho-so/${dossier.id}`;
  await addNotices(context, event, inside, code, { round: round.title, ...facts }, link, 'unit-keeper');
}

/** Each unit that sent: what the standing agency puts forward of its nominees, to be read in the dossier. */
async function tellClosed(event: RecordedEvent, context: Context): Promise<void> {
  const round = await loadRound(context.tx, event.subjectId);
  for (const { id, unitId, state } of await listIntakeDossiers(context.tx, round.id)) {
    if (state !== 'appraised') continue;
    const inside = await listHolders(context.tx, dossierKeepers, unitId, context.today);
    const link = `/khen-thuong/${round.id}/ho-so/${id}`;
    await addNotices(context, event, inside, 'commendation.told-appraised', { round: round.title }, link, 'unit-keeper');
  }
}

/** The unit that sends: somebody, or a unit below, proposed; it puts forward or not. */
async function tellProposed(event: RecordedEvent, context: Context): Promise<void> {
  const { dossierId, unitId, origin, roundId } = event.body as Record<string, string>;
  if (origin === 'unit') return;
  const round = await loadRound(context.tx, roundId!);
  const inside = await listHolders(context.tx, ['clerk', 'unit-head'], unitId!, context.today);
  const link = `/khen-thuong/${roundId}/ho-so/${dossierId}`;
  await addNotices(context, event, inside, 'commendation.told-proposed', { round: round.title }, link, 'unit-keeper');
}

/** Who proposed: the unit took it up, or left it out. */
async function tellTakenUp(event: RecordedEvent, context: Context): Promise<void> {
  const { proposedBy, roundId, personId } = await loadNomination(context.tx, event.subjectId);
  const round = await loadRound(context.tx, roundId);
  const told = [proposedBy, personId].flatMap((one) => one ?? []);
  const code = event.body.putForward ? 'commendation.told-put-forward' : 'commendation.told-left-out';
  await addNotices(context, event, told, code, { round: round.title }, `/khen-thuong/${roundId}`, 'nominee');
}

/** The standing agency: what had come was taken back, or somebody in it was withdrawn. */
async function tellTakers(event: RecordedEvent, context: Context, dossierId: string, code: string): Promise<void> {
  const { roundId, unitId } = await loadDossier(context.tx, dossierId);
  const round = await loadRound(context.tx, roundId);
  const unit = (await unitNames(context.tx, [unitId], context.today)).get(unitId) ?? '';
  const link = code.endsWith('recalled') ? `/khen-thuong/${roundId}` : `/khen-thuong/${roundId}/ho-so/${dossierId}`;
  await addNotices(context, event, await takersOf(context, round), code, { unit, round: round.title }, link, 'receiver');
}

const tells: Readonly<Record<string, Tell>> = {
  'award-round.opened': tellOpened,
  'award-round.intake-closed': tellClosed,
  'award-dossier.sent': tellSent,
  'award-dossier.late-decided': (event, context) =>
    tellUnit(event, context, event.body.takes ? 'commendation.told-late-taken' : 'commendation.told-late-refused', {}),
  'award-dossier.recalled': (event, context) => tellTakers(event, context, event.subjectId, 'commendation.told-recalled'),
  'nomination.withdrawn': async (event, context) => {
    const { dossierId, wasSent } = event.body as { dossierId: string; wasSent: boolean };
    if (wasSent) await tellTakers(event, context, dossierId, 'commendation.told-withdrawn');
  },
  'award-dossier.returned': (event, context) =>
    tellUnit(event, context, 'commendation.told-returned', { day: shortDate(event.body.completeBy as Day) }),
  'nomination.proposed': tellProposed,
  'nomination.taken-up': tellTakenUp,
};

/** Who is told of a round while dossiers come in; no notice names a nominee. */
export const intakeReaction: Reaction = async (event, context) => {
  await tells[event.type]?.(event, context);
};
