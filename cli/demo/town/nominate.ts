import * as api from '#api/commendation.ts';
import { addDays, type Day, dayOf } from '#domain/kernel/day.ts';
import { drawnFrom } from '../score.ts';
import { collectiveMerits, models, personalMerits, solutions } from './merits.ts';
import type { CommuneParties, Party, TownWorld } from './townWorld.ts';
import type { TownYear } from './townYear.ts';

/** One round as it runs. */
export interface Round {
  readonly id: string;
  readonly councilId: string;
  readonly dueOn: Day;
  readonly dueMeaning: 'before' | 'through';
  readonly forms: { readonly collective: string | undefined; readonly individual: string | undefined };
}

/** The standing agency opens the round as the plan proposes it, to every commune and ward. */
export async function openTownRound(world: TownWorld, town: TownYear, councilId: string): Promise<Round> {
  const { stage, person, unit, communes } = world;
  const agency = stage.as(person.secretary);
  const { proposed } = await agency(api.showOpening, { unitId: unit.town, planId: town.planId });
  const soonest = addDays(await stage.today(), 10);
  const dueOn = proposed.due && proposed.due.on > soonest ? proposed.due.on : soonest;
  const dueMeaning = proposed.due?.meaning ?? 'through';
  const { id } = await agency(api.openRound, {
    ...{ unitId: unit.town, planId: town.planId, councilId, standingUnitId: unit.agency },
    ...{ year: proposed.year, title: proposed.title, merit: proposed.merit, dueOn, dueMeaning },
    ...{ awards: proposed.awards, quotas: proposed.quotas, dossier: proposed.dossier, needsRegistration: true },
    invited: communes.map(({ commune }) => commune.unitId),
  });
  const formFor = (audience: 'collective' | 'individual') => proposed.awards.find((award) => award.audience === audience)?.form;
  return { id, councilId, dueOn, dueMeaning, forms: { collective: formFor('collective'), individual: formFor('individual') } };
}

/** Two communes put no collective forward; some put two persons forward, one of them from a school. */
const withoutCollective = [5, 12];
const withTwoPersons = [0, 3, 8];

/** Communes nominate, meet and send; the last of them comes late, and the standing agency takes it with its reason. */
export async function sendDossiers(world: TownWorld, town: TownYear, round: Round): Promise<void> {
  const { stage, person } = world;
  await sendInTime(world, town, round);
  const dossierId = await sendLate(world, town, round);
  const agency = stage.as(person.secretary);
  const { version } = await agency(api.showAwardDossier, { dossierId });
  await agency(api.decideLateDossier, {
    ...{ dossierId, version, takes: true },
    reason: 'Đường vào xã bị sạt lở hai ngày; xã đã báo trước khi hết hạn, hồ sơ đủ giấy tờ.',
  });
}

/** Every commune but the last sends before the deadline, but for those `without`, by their place. */
export async function sendInTime(world: TownWorld, town: TownYear, round: Round, without: readonly number[] = []): Promise<void> {
  for (const [index, place] of world.communes.slice(0, -1).entries())
    if (!without.includes(index)) await sendDossier(world, town, round, place, index);
}

/** The last commune sends once the deadline is over. Returns its dossier. */
export async function sendLate(world: TownWorld, town: TownYear, round: Round): Promise<string> {
  const { stage, communes } = world;
  await stage.moveTo(round.dueMeaning === 'before' ? round.dueOn : addDays(round.dueOn, 1));
  return await sendDossier(world, town, round, communes.at(-1)!, communes.length - 1);
}

async function sendDossier(
  world: TownWorld,
  town: TownYear,
  round: Round,
  place: CommuneParties,
  index: number,
): Promise<string> {
  const { stage } = world;
  const { commune } = place;
  const clerk = stage.as(commune.clerk);
  const dossierId = await nominateAll(world, town, round, place, index);
  const { nominees, version } = await clerk(api.showAwardDossier, { dossierId });
  const heldOn = await stage.today();
  const met = await clerk(api.recordMeeting, {
    ...{ dossierId, version },
    meeting: {
      ...{ heldOn, body: 'staff', chairName: world.nameOf(`${commune.code}-01`), chairTitle: 'Chủ tịch Ủy ban nhân dân' },
      ...{ secretaryName: world.nameOf(`${commune.code}-02`), members: commune.staff, present: commune.staff },
      ...{ begins: '14:00', ends: '15:30', venue: 'Hội trường Ủy ban nhân dân', share: 50 },
    },
    votes: nominees.map(({ id }) => ({ nominationId: id, agree: commune.staff, against: 0, base: commune.staff })),
  });
  const { contentHash } = await clerk(api.showAwardDossier, { dossierId });
  await stage.as(commune.head)(api.sendDossier, { dossierId, version: met.version, contentHash });
  return dossierId;
}

/** A commune's nominations: itself, and one or two of the persons who work on its ground. */
async function nominateAll(
  world: TownWorld,
  town: TownYear,
  round: Round,
  place: CommuneParties,
  index: number,
): Promise<string> {
  const { stage } = world;
  const { commune, members } = place;
  const clerk = stage.as(commune.clerk);
  const today = await stage.today();
  const common = { roundId: round.id, meritsFrom: dayOf(town.year, 1, 1), meritsTo: today };
  let dossierId = '';
  if (round.forms.collective && !withoutCollective.includes(index)) {
    ({ dossierId } = await clerk(api.nominate, {
      ...{ ...common, audience: 'collective', unitId: commune.unitId, personId: null, form: round.forms.collective },
      ...{ isDirectWorker: false, merits: collectiveMerits },
      solutions: [{ ...models[index % models.length]!, since: dayOf(town.year, 3, 1 + (index % 20)) }],
    }));
  }
  if (!round.forms.individual) return dossierId;
  const posts = withTwoPersons.includes(index) ? [ownWorker(commune), memberWorker(members[0]!)] : [workerOf(place, index)];
  for (const { party, code } of posts) {
    const solution = solutions[drawnFrom(code) % solutions.length]!;
    ({ dossierId } = await clerk(api.nominate, {
      ...{
        ...common,
        audience: 'individual',
        unitId: party.unitId,
        personId: world.personOf(code),
        form: round.forms.individual,
      },
      ...{ isDirectWorker: true, merits: personalMerits },
      solutions: [{ ...solution, since: dayOf(town.year, 4, 1 + (index % 20)) }],
    }));
  }
  return dossierId;
}

const ownWorker = (party: Party) => ({ party, code: `${party.code}-04` });
const memberWorker = (party: Party) => ({ party, code: `${party.code}-03` });
const workerOf = ({ commune, members }: CommuneParties, index: number) =>
  index % 3 === 0 ? ownWorker(commune) : memberWorker(members[index % members.length]!);

/** The standing agency's word on every dossier; then the intake ends. */
export async function appraiseDossiers(world: TownWorld, round: Round): Promise<void> {
  const { stage, person } = world;
  await stage.moveTo(addDays(await stage.today(), 2));
  await appraiseReceived(world, round);
  const agency = stage.as(person.secretary);
  const { version } = await agency(api.showRound, { roundId: round.id });
  await agency(api.closeIntake, { roundId: round.id, version });
}

/** The standing agency's word on every dossier that waits for it: one person's solution is judged to be too new. */
export async function appraiseReceived(world: TownWorld, round: Round): Promise<void> {
  const { stage, person } = world;
  const agency = stage.as(person.secretary);
  const { dossiers } = await agency(api.listAwardDossiers, { roundId: round.id, size: 100 });
  const doubtful = world.communes[10]?.commune.unitId;
  for (const { id: dossierId, unitId, state } of dossiers) {
    if (state !== 'received') continue;
    const { nominees, version } = await agency(api.showAwardDossier, { dossierId });
    await agency(api.appraiseDossier, {
      ...{ dossierId, version },
      judgements: nominees.map((nominee) => {
        const isDoubtful = unitId === doubtful && nominee.audience === 'individual';
        const reason = isDoubtful ? 'Giải pháp mới thử ở một phòng, chưa có số liệu để đánh giá hiệu quả.' : '';
        return { nominationId: nominee.id, proposes: !isDoubtful, reason, note: '' };
      }),
    });
  }
}
