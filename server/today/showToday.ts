import * as api from '#api/today.ts';
import { isStillAsked } from '#domain/conferences/due.ts';
import type { Role } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { checksOfAdministration, tasksOfAdministrator } from '#domain/today/administration.ts';
import { tasksOfRound } from '#domain/today/awardTasks.ts';
import { type Check, checksOf } from '#domain/today/checks.ts';
import { tasksOfElection } from '#domain/today/electionTasks.ts';
import { owedIn, tasksOwed } from '#domain/today/owed.ts';
import { tasksOfExplanation, tasksOfPanel } from '#domain/today/panelTasks.ts';
import { tasksOfSitting } from '#domain/today/sittingTasks.ts';
import { monthIn, stepsOf } from '#domain/today/steps.ts';
import {
  inOrderOfConsequence,
  type Task,
  tasksCarried,
  tasksOfConference,
  tasksOfPlan,
  tasksOfReceiver,
  tasksOfUnplanned,
  tasksOfYear,
  yearToPlan,
} from '#domain/today/tasks.ts';
import { type Wait, waitsOf, waitsOfReceiver } from '#domain/today/waits.ts';
import type { YearFacts } from '#domain/today/yearFacts.ts';
import { listWaitingRounds } from '../commendation/waitingAwardsStore.ts';
import { listElectionDuties } from '../council/electionDutyStore.ts';
import { listWaitingSittings } from '../council/waitingStore.ts';
import { type Context, view } from '../kernel/action.ts';
import { listNotices } from '../notices/store.ts';
import { placementsOfUnits } from '../org/store.ts';
import { titlesAmongSeveral } from '../plans/campaignStore.ts';
import { heldTitles } from '../recognition/titleStore.ts';
import { wordsOf } from '../words.ts';
import { openTasksOf } from '../workplan/store.ts';
import { awayNotes } from './away.ts';
import { owedFactsOf } from './owedStore.ts';
import { listExplanationsOwed, listPanelDuties } from './panelFacts.ts';
import { administrationFacts, listPlansOnTheWay, listReceiverFacts, listUnplanned, listYears } from './store.ts';

/** What waits for the person who asks, what others owe their unit, and their units' years in twenty steps. */
export const showToday = view({
  name: 'today.show',
  input: api.showToday.input,
  async run(_, context) {
    const found = await gather(context);
    const placed = tasksOf(context, found);
    const shown = [...placed, ...found.years, ...found.receiver];
    const placements = await placementsOfUnits(
      context.tx,
      [...new Set(shown.flatMap(({ unitId }) => unitId ?? []))],
      context.today,
    );
    const nameOf = (unitId: string | null) => (unitId && placements.get(unitId)?.name) || null;
    const held = await heldTitles(
      context.tx,
      found.years.map(({ seriesId }) => seriesId),
    );
    const notices = await listNotices(context.tx, context.actor.personId);
    const linked = [...placed.map(({ task }) => task), ...notices].flatMap(({ link }) => campaignIn(link) ?? []);
    const ids = [...linked, ...found.years.map(({ campaignId }) => campaignId)];
    const plans = await titlesAmongSeveral(context.tx, context.actor, [...new Set(ids)]);
    const planOf = (link: string) => plans.get(campaignIn(link) ?? '') ?? null;
    return {
      tasks: presentTasks(placed, nameOf, planOf, context.now),
      administration: found.administration ? checksOfAdministration(found.administration).map(presentCheck) : null,
      waits: await presentWaits(context, found, nameOf, plans),
      years: found.years.map((facts) => ({
        campaignId: facts.campaignId,
        unitId: facts.unitId,
        unitName: nameOf(facts.unitId) ?? '',
        place: placements.get(facts.unitId)?.place ?? null,
        year: facts.year,
        planTitle: plans.get(facts.campaignId) ?? null,
        month: monthIn(facts, context.now),
        steps: stepsOf(facts, context).map((step) => ({ ...step, title: wordsOf(`step.${step.number}`) })),
        held: held.get(facts.seriesId) ?? null,
      })),
      notices: notices.map(({ code, facts, because, ...notice }) => ({
        ...notice,
        planTitle: planOf(notice.link),
        text: wordsOf(code, facts),
        because: because && wordsOf(`because.${because}`),
      })),
    };
  },
});

async function gather({ tx, actor, now, today }: Context) {
  const inside = [...new Set(actor.seats.filter((seat) => insiders.includes(seat.role)).map((seat) => seat.unitId))];
  const years = await listYears(tx, inside, actor.personId, today);
  const facts = await owedFactsOf(
    tx,
    years.map(({ campaignId }) => campaignId),
    today,
  );
  return {
    years,
    owed: facts.map((of) => ({ unitId: of.unitId, things: owedIn(of, { now, today }) })),
    conferences: facts.filter(({ isEnrolled }) => isEnrolled).flatMap((of) => of.conferences.map((one) => ({ ...of, ...one }))),
    plans: await listPlansOnTheWay(tx, inside, today),
    unplanned: await listUnplanned(tx, inside, yearToPlan(today), today),
    receiver: await listReceiverFacts(tx, actor, now),
    carried: await openTasksOf(tx, actor, today),
    sittings: await listWaitingSittings(tx, actor, today),
    awards: await listWaitingRounds(tx, {
      unitIds: actor.seats.map(({ unitId }) => unitId),
      personIds: [actor.personId],
      now,
      today,
    }),
    elections: await listElectionDuties(tx, [actor.personId], now),
    duties: await listPanelDuties(tx, actor, today),
    explanations: await listExplanationsOwed(tx, actor),
    administration: await administrationFacts(tx, actor, today),
  };
}

type Found = Awaited<ReturnType<typeof gather>>;

interface PlacedTask {
  readonly task: Task;
  /** Null where it concerns no one unit. */
  readonly unitId: string | null;
  readonly checks: readonly Check[];
}

function tasksOf(
  { actor, now, today }: Context,
  {
    years,
    owed,
    conferences,
    plans,
    unplanned,
    receiver,
    carried,
    sittings,
    awards,
    elections,
    duties,
    explanations,
    administration,
  }: Found,
): PlacedTask[] {
  const rolesAt = (unitId: string): readonly Role[] =>
    actor.seats.filter((seat) => seat.unitId === unitId).map((seat) => seat.role);
  const placed = (unitId: string | null, tasks: readonly Task[], year?: YearFacts): PlacedTask[] =>
    tasks.map((task) => ({ task, unitId, checks: year ? checksOf(task.code, year) : [] }));
  return [
    ...years.flatMap((facts) => placed(facts.unitId, tasksOfYear(facts, rolesAt(facts.unitId), { now, today }), facts)),
    ...owed.flatMap(({ unitId, things }) => placed(unitId, tasksOwed(things, actor.personId, rolesAt(unitId)))),
    ...conferences
      .filter((one) => isStillAsked(one, today))
      .flatMap((one) => placed(one.unitId, tasksOfConference(one, one.name, rolesAt(one.unitId)))),
    ...plans.flatMap((plan) => placed(plan.unitId, tasksOfPlan(plan, rolesAt(plan.unitId)))),
    ...unplanned.flatMap((facts) => placed(facts.unitId, tasksOfUnplanned(facts, rolesAt(facts.unitId)))),
    ...receiver.flatMap((facts) => placed(facts.unitId, tasksOfReceiver(facts, rolesAt(facts.unitId)))),
    ...carried.flatMap((facts) => placed(facts.unitId, tasksCarried(facts))),
    ...sittings.flatMap((facts) => placed(facts.unitId, tasksOfSitting(facts, today))),
    ...awards.flatMap((round) => tasksOfRound(round, actor).flatMap((task) => placed(task.unitId, [task]))),
    ...elections.flatMap((duty) => placed(duty.unitId, tasksOfElection(duty))),
    ...duties.flatMap((facts) => placed(facts.byUnitId, tasksOfPanel(facts))),
    ...explanations.flatMap((facts) => placed(facts.unitId, tasksOfExplanation(facts, today))),
    ...(administration ? placed(null, tasksOfAdministrator(administration)) : []),
  ].filter(isFirst);
}

/** One board serves every year of a unit: asked for once. */
const isFirst = ({ task, unitId }: PlacedTask, index: number, all: readonly PlacedTask[]) =>
  all.findIndex((other) => other.task.code === task.code && other.task.link === task.link && other.unitId === unitId) === index;

/** The campaign that a page belongs to, by its address. */
const campaignIn = (link: string): string | undefined => /^\/phong-trao\/([0-9a-f-]{36})(?![0-9a-f-])/u.exec(link)?.[1];

type NameOf = (unitId: string | null) => string | null;

function presentTasks(placed: readonly PlacedTask[], nameOf: NameOf, planOf: (link: string) => string | null, now: string) {
  const inOrder = inOrderOfConsequence(
    placed.map(({ task }) => task),
    now,
  );
  const severalUnits = new Set(placed.map(({ unitId }) => unitId)).size > 1;
  return inOrder.map((task) => {
    const { unitId, checks } = placed.find((each) => each.task === task)!;
    return {
      code: task.code,
      title: wordsOf(task.code, task.facts),
      why: wordsOf(`${task.code}.why`, task.facts),
      due: task.due,
      link: task.link,
      unitName: severalUnits ? nameOf(unitId) : null,
      planTitle: planOf(task.link),
      checks: checks.map(presentCheck),
    };
  });
}

const presentCheck = ({ code, facts, isDone, link }: Check) => ({ title: wordsOf(code, facts), isDone, link });

async function presentWaits(
  { tx, actor, now, today }: Context,
  { years, receiver }: Found,
  nameOf: NameOf,
  plans: ReadonlyMap<string, string>,
) {
  const away = await awayNotes(tx, [...new Set(years.map(({ unitId }) => unitId))], today);
  const holds = (unitId: string, ...roles: Role[]) =>
    actor.seats.some((seat) => seat.unitId === unitId && roles.includes(seat.role));
  const present = (unitId: string, waits: readonly Wait[], planTitle: string | null = null) =>
    waits.map((wait) => ({
      who: wordsOf(wait.who),
      away: away(unitId, wait.who),
      what: wordsOf(wait.code, wait.facts),
      due: wait.due,
      ask: wait.ask && wordsOf(wait.ask, wait.facts),
      unitName: nameOf(unitId) ?? '',
      planTitle,
    }));
  return [
    ...years
      .filter((facts) => holds(facts.unitId, 'clerk', 'unit-head'))
      .flatMap((facts) => present(facts.unitId, waitsOf(facts, { now, today }), plans.get(facts.campaignId))),
    ...receiver
      .filter((facts) => holds(facts.unitId, 'reviewer', 'authority'))
      .flatMap((facts) => present(facts.unitId, waitsOfReceiver(facts))),
  ];
}
