import * as api from '#api/commendation.ts';
import { closesAt, isBefore } from '#domain/commendation/arrival.ts';
import { dossierKeepers, entrants, takes, whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotCloseIntake } from '#domain/commendation/opening.ts';
import { whyNotSee as whyNotSeeCouncil } from '#domain/council/policy.ts';
import { stateRefusal, unlessBarred } from '#domain/kernel/refusal.ts';
import { holdsAt, unitsHeldAs } from '#domain/people/actor.ts';
import { whyNotSeePlan } from '#domain/plans/policy.ts';
import { loadCouncil } from '../council/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadPlan } from '../plans/planStore.ts';
import { sentTo } from '../plans/recipientStore.ts';
import { listIntakeDossiers } from './dossierStore.ts';
import { leftOf } from './left.ts';
import { nominationsMine } from './mineStore.ts';
import { said } from './present.ts';
import { aboveOwn } from './roundStore.ts';
import { loadSeenRound, type RoundScene } from './scene.ts';

/** A round as whoever asks may see it: what it asks for, how far the asker's own dossier is, and to the side that receives what came. */
export const showRound = view({
  name: 'commendation.showRound',
  input: api.showRound.input,
  async run({ roundId }, context) {
    const { tx, actor, now, today } = context;
    const scene = await loadSeenRound(context, roundId);
    const { round, terms, invited } = scene;
    const dossiers = await listIntakeDossiers(tx, roundId);
    const left = leftOf(dossiers, invited.length, today);
    const own = invited.filter((unitId) => holdsAt(actor, dossierKeepers, unitId));
    const names = await unitNames(tx, [round.unitId, ...own, ...(round.standingUnitId ? [round.standingUnitId] : [])], today);
    const mine = await nominationsMine(tx, roundId, actor.personId);
    const isTaker = takes(actor, round);
    const closed = round.state === 'open' ? [] : [stateRefusal('commendation.intake-closed')];
    const forMe = whyNotProposeSelf(scene, await entrantUnits(context, scene));
    return {
      ...{ id: round.id, today, unitId: round.unitId, unitName: names.get(round.unitId) ?? '' },
      standingUnitId: round.standingUnitId,
      standingName: round.standingUnitId === null ? null : (names.get(round.standingUnitId) ?? ''),
      ...{ council: await councilOf(context, scene), plan: await planOf(context, scene) },
      ...{ year: round.year, title: round.title, merit: round.merit, state: round.state, openedOn: round.openedOn },
      ...{ dueOn: round.dueOn, dueMeaning: round.dueMeaning, closesAt: closesAt(round) },
      ...{ isOver: !isBefore(now, closesAt(round)), terms: plain(terms), takes: isTaker, version: round.version },
      counts: isTaker
        ? {
            invited: left.invitedUnits,
            sent: left.sentUnits,
            late: left.late,
            unappraised: left.unappraised,
            returned: left.returned,
          }
        : null,
      own: own.map((unitId) => {
        const dossier = dossiers.find((one) => one.unitId === unitId);
        return { unitId, unitName: names.get(unitId) ?? '', dossierId: dossier?.id ?? null, state: dossier?.state ?? null };
      }),
      mine: mine.map(({ id, name, form, putForward }) => ({ nominationId: id, name, form, putForward })),
      whyNot: {
        propose: said([
          ...(own.length > 0 ? [] : [{ kind: 'forbidden', code: 'commendation.only-keepers' } as const]),
          ...closed,
        ]),
        proposeSelf: said([...forMe, ...closed]),
        receive: said([...whyNotAppraiseAs(actor, round), ...closed]),
        closeIntake: said(unlessBarred(whyNotAppraiseAs(actor, round), () => whyNotCloseIntake(round, left, now))),
      },
    };
  },
});

const plain = ({ awards, quotas, dossier, needsRegistration }: RoundScene['terms']) => ({
  awards: [...awards],
  quotas: [...quotas],
  dossier: dossier.map((line) => ({ ...line, anyOf: [...line.anyOf] })),
  needsRegistration,
});

const whyNotProposeSelf = (_: RoundScene, units: readonly string[]) =>
  units.length > 0 ? [] : [{ kind: 'forbidden', code: 'commendation.only-own-people' } as const];

/** The actor's own units of which one asked, or a unit above it, may put forward. */
async function entrantUnits({ tx, actor, today }: Context, { invited }: RoundScene): Promise<readonly string[]> {
  const above = await aboveOwn(tx, actor, today);
  return unitsHeldAs(actor, entrants).filter((unitId) =>
    [unitId, ...(above.get(unitId) ?? [])].some((one) => invited.includes(one)),
  );
}

async function councilOf({ tx, actor, today }: Context, { round }: RoundScene) {
  if (round.councilId === null) return null;
  const council = await loadCouncil(tx, round.councilId);
  return { id: council.id, name: council.name, isSeen: whyNotSeeCouncil(actor, council, today).length === 0 };
}

async function planOf({ tx, actor }: Context, { round }: RoundScene) {
  if (round.planId === null) return null;
  const plan = await loadPlan(tx, round.planId);
  const isSeen = whyNotSeePlan(actor, plan, await sentTo(tx, plan.id)).length === 0;
  return { id: plan.id, title: plan.title, number: plan.number, isSeen };
}
