import { awardKeepers, deciders } from '../commendation/awardPolicy.ts';
import { choosers, unitsOfRound } from '../commendation/choicePolicy.ts';
import { appraisers, dossierKeepers } from '../commendation/intakePolicy.ts';
import type { WaitingAudience, WaitingDossier, WaitingRound } from '../commendation/waitingAwards.ts';
import { shortDate } from '../kernel/day.ts';
import { type Actor, holdsAt, holdsAtAny } from '../people/actor.ts';
import { endOf } from './owing.ts';
import type { Task } from './tasks.ts';

/** A task of a round with the unit that it falls to. */
export interface RoundTask extends Task {
  readonly unitId: string;
}

/**
 * What a round of commendation waits for from one person, from its dossiers to its announcement. Whoever is tied to somebody put forward has
 * no task of the choice among them, nor of a petition about them: not even that there is one.
 */
export function tasksOfRound(round: WaitingRound, actor: Actor): readonly RoundTask[] {
  return [...dossierTasks(round, actor), ...choiceTasks(round, actor), ...listTasks(round, actor), ...afterTasks(round, actor)];
}

/** To its unit: to send, to complete. To the standing agency: to decide on lateness, to appraise, to close the intake. */
export function dossierTasks(round: WaitingRound, actor: Actor): readonly RoundTask[] {
  const { roundId, title, unitId, standingUnitId } = round;
  const own = round.dossiers.flatMap((dossier) =>
    holdsAt(actor, dossierKeepers, dossier.unitId) ? owedByUnit(round, dossier) : [],
  );
  const body = standingUnitId ?? unitId;
  if (!holdsAt(actor, appraisers, body) && !holdsAt(actor, ['reviewer'], unitId)) return own;
  const weighs = round.dossiers.filter(
    (one) => !holdsAt(actor, dossierKeepers, one.unitId) && !one.namedIds.includes(actor.personId),
  );
  const link = `/khen-thuong/${roundId}`;
  const of = (code: string, count: number, weight: number): RoundTask[] =>
    count === 0 ? [] : [{ unitId: body, code, facts: { title, count }, due: null, link, weight }];
  const inState = (state: WaitingDossier['state']) => weighs.filter((one) => one.state === state).length;
  return [
    ...own,
    ...of('today.decide-late-dossiers', inState('late'), 7),
    ...of('today.appraise-dossiers', inState('received'), 9),
    ...of('today.close-intake', round.isIntakeToClose ? 1 : 0, 11),
  ];
}

function owedByUnit({ roundId, title }: WaitingRound, { id, unitId, state, closesAt, lastDay }: WaitingDossier): RoundTask[] {
  if (state !== 'draft' && state !== 'returned') return [];
  const code = state === 'draft' ? 'today.send-dossier' : 'today.complete-dossier';
  const link = id === null ? `/khen-thuong/${roundId}` : `/khen-thuong/${roundId}/ho-so/${id}`;
  const facts = { title, day: shortDate(lastDay) };
  return [{ unitId, code, facts, due: closesAt, link, weight: state === 'draft' ? 13 : 3 }];
}

/** To the head or the council's secretary: to rule. To those who choose: to bring before the council, to choose. */
function choiceTasks(round: WaitingRound, actor: Actor): readonly RoundTask[] {
  const { roundId, unitId, planId, title } = round;
  const bodies = unitsOfRound(round);
  const isSecretary = round.secretaryIds.includes(actor.personId) || holdsAtAny(actor, ['council-secretary'], bodies);
  const rules = isSecretary || holdsAt(actor, deciders, unitId);
  const chooses = isSecretary || holdsAtAny(actor, choosers, bodies);
  const rulesPlan = round.planUnitId !== null && holdsAt(actor, ['unit-head'], round.planUnitId);
  const task = (code: string, count: number, link: string, weight: number): RoundTask => ({
    ...{ unitId, code, facts: { title, count }, due: null, link, weight },
  });
  const choice = `/khen-thuong/${roundId}/xet-chon`;
  return knownTo(round, actor).flatMap(({ audience, conflicts, toBring, isToChoose }) => [
    ...(rulesPlan && conflicts.includes('plan') ? [task('today.rule-plan-quota', 1, `/ke-hoach/${planId}/trien-khai`, 10)] : []),
    ...(rules && conflicts.includes('round') ? [task('today.rule-award-limit', 1, choice, 10)] : []),
    ...(chooses && toBring > 0
      ? [task(audience === 'collective' ? 'today.bring-collectives' : 'today.bring-individuals', toBring, choice, 14)]
      : []),
    ...(chooses && isToChoose
      ? [task(audience === 'collective' ? 'today.choose-collectives' : 'today.choose-individuals', 1, choice, 12)]
      : []),
  ]);
}

const knownTo = ({ audiences }: WaitingRound, { personId }: Actor): readonly WaitingAudience[] =>
  audiences.filter(({ tiedIds }) => !tiedIds.includes(personId));

/** To those who keep the awards: to post who is chosen, to answer petitions while the list is up. */
export function listTasks(round: WaitingRound, actor: Actor): readonly RoundTask[] {
  const { roundId, unitId, title } = round;
  if (!holdsAtAny(actor, awardKeepers, unitsOfRound(round))) return [];
  const link = `/khen-thuong/${roundId}/niem-yet`;
  const petitions = round.petitions.filter(({ aboutIds }) => !aboutIds.includes(actor.personId));
  const until = petitions.map((one) => one.until).toSorted()[0];
  const known = knownTo(round, actor);
  const isChosen = round.state !== 'weighing' || known.every(({ toBring, isToChoose }) => toBring === 0 && !isToChoose);
  const toPost = isChosen ? known.reduce((sum, one) => sum + one.toPost, 0) : 0;
  return [
    ...(until === undefined
      ? []
      : [
          {
            ...{ unitId, code: 'today.answer-petitions', due: endOf(until), link, weight: 9 },
            facts: { title, count: petitions.length, day: shortDate(until) },
          },
        ]),
    ...(toPost > 0 ? [{ unitId, code: 'today.post-awards', facts: { title, count: toPost }, due: null, link, weight: 12 }] : []),
  ];
}

/** To who decides: to sign. To those who keep the awards: to announce, to pay. */
function afterTasks(round: WaitingRound, actor: Actor): readonly RoundTask[] {
  const { roundId, unitId, title } = round;
  const task = (code: string, page: string, count: number, weight: number): RoundTask => ({
    ...{ unitId, code, facts: { title, count }, due: null, link: `/khen-thuong/${roundId}/${page}`, weight },
  });
  const signs = holdsAt(actor, deciders, unitId);
  const keeps = holdsAtAny(actor, awardKeepers, unitsOfRound(round));
  return [
    ...(signs && round.isToDecide ? [task('today.sign-awards', 'quyet-dinh', 1, 8)] : []),
    ...(keeps && round.isToAnnounce ? [task('today.announce-awards', 'quyet-dinh', 1, 24)] : []),
    ...(keeps && round.unpaid > 0 ? [task('today.pay-bonuses', 'chi-thuong', round.unpaid, 26)] : []),
  ];
}
