import type { Role } from '../people/actor.ts';
import { insiders } from '../plans/policy.ts';
import type { OwedFacts, RoutineOwing } from './owedFacts.ts';
import { roundOwed } from './owedRound.ts';
import { type Debtors, endOf, everywhere, type Owed, ofPersons, ofRoles } from './owing.ts';
import type { Task } from './tasks.ts';
import type { Moment } from './yearFacts.ts';

const personal = '/viec-cua-toi';

/** Everything owed in a year beside what `YearFacts` counts; the order is that of the year. */
export function owedIn(facts: OwedFacts, moment: Moment): readonly Owed[] {
  return [
    ...teamsOwed(facts),
    ...conferencesOwed(facts),
    ...routinesOwed(facts),
    ...drivesOwed(facts, moment),
    ...halfYearOwed(facts),
    ...(facts.isSubmitted ? [] : [...evidenceOwed(facts), ...initiativesOwed(facts), ...roundOwed(facts, moment)]),
  ];
}

const at = ({ campaignId }: OwedFacts, path: string) => `/phong-trao/${campaignId}/${path}`;

function teamsOwed(facts: OwedFacts): Owed[] {
  const { teams, year, pledgesUntil: due, campaignId } = facts;
  const link = at(facts, 'dang-ky-thi-dua');
  const inState = (...states: readonly string[]) => teams.filter(({ state }) => states.includes(state));
  const leadsOf = (owing: OwedFacts['teams']) => owing.flatMap(({ leadId }) => leadId ?? []);
  const unsigned = inState('none', 'draft');
  const returned = inState('returned');
  const signed = inState('signed');
  const of = (kind: string, owing: OwedFacts['teams'], rest: Pick<Owed, 'by' | 'link' | 'weight' | 'shown'>): Owed[] =>
    owing.length === 0
      ? []
      : [
          {
            ...{ kind, key: `${kind}:${campaignId}`, since: null, due, parts: owing.map(({ name }) => name), ...rest },
            facts: { count: owing.length, total: teams.length, year },
          },
        ];
  const lead = (owing: OwedFacts['teams']) => ofPersons(leadsOf(owing), 'team-leader', 'wait.team-head');
  return [
    ...of('sign-team-pledge', unsigned, { by: lead(unsigned), link: personal, weight: 34, shown: everywhere }),
    ...of('amend-team-pledge', returned, { by: lead(returned), link: personal, weight: 29, shown: everywhere }),
    ...of('accept-team-pledges', signed, { by: ofRoles('clerk'), link, weight: 21, shown: everywhere }),
  ];
}

function conferencesOwed(facts: OwedFacts): Owed[] {
  return facts.conferences.map(({ kind, act, by, name }) => ({
    ...{ kind: `${act}-conference`, key: `conference-${act}:${facts.campaignId}:${kind}`, facts: { name }, since: null },
    ...{ by: ofRoles('clerk', 'unit-head'), due: endOf(by), link: at(facts, `hoi-nghi/${kind}`), weight: 45, parts: [] },
    // The tasks of conferences are made by `tasksOfConference`.
    shown: facts.isEnrolled ? ['missing', 'reminder'] : ['missing'],
  }));
}

function keeperOf({ keeper }: RoutineOwing): Debtors {
  if (keeper.kind === 'person') return ofPersons([keeper.personId], 'task-holder', 'wait.routine-keeper');
  return { ...ofRoles(keeper.role), said: `role.${keeper.role}` };
}

function routinesOwed(facts: OwedFacts): Owed[] {
  const { campaignId, routines } = facts;
  return routines.flatMap((routine): Owed[] => {
    const { routineId, what, missed, missedSince, openTo } = routine;
    const of = { by: keeperOf(routine), parts: [] };
    const open: Owed[] =
      openTo === null
        ? []
        : [
            {
              ...{ ...of, kind: 'tick-routine', key: `routine:${routineId}:${openTo}`, facts: { what }, since: null },
              // The home has it ticked in one touch.
              ...{ due: endOf(openTo), link: personal, weight: 52, shown: ['reminder'], isOften: true },
            },
          ];
    const late: Owed[] =
      missed === 0
        ? []
        : [
            {
              ...{ ...of, kind: 'missed-routine', key: `routine-missed:${routineId}:${campaignId}`, facts: { what, missed } },
              ...{ since: missedSince, due: null, link: at(facts, 'viec-dinh-ky'), weight: 56, shown: ['missing'] },
            },
          ];
    return [...open, ...late];
  });
}

function drivesOwed(facts: OwedFacts, { today }: Moment): Owed[] {
  return facts.drives.map(({ driveId, name, to }) => ({
    ...{ kind: 'close-drive', key: `drive:${driveId}`, facts: { name }, since: null, due: endOf(to), parts: [] },
    ...{ by: ofRoles('clerk', 'unit-head', 'union-chair'), link: at(facts, 'dot-thi-dua'), weight: 57 },
    shown: to < today ? everywhere : ['reminder'],
  }));
}

function halfYearOwed(facts: OwedFacts): Owed[] {
  const { halfYearBy: by, campaignId, year } = facts;
  if (by === null) return [];
  return [
    {
      ...{ kind: 'write-half-year', key: `half-year:${campaignId}`, facts: { year }, by: ofRoles('clerk'), since: null },
      ...{ due: endOf(by), link: at(facts, 'so-ket'), weight: 46, parts: [], shown: facts.isEnrolled ? everywhere : ['missing'] },
    },
  ];
}

function evidenceOwed(facts: OwedFacts): Owed[] {
  const { evidence, campaignId, scoringFrom: due } = facts;
  const link = at(facts, 'minh-chung');
  const of = (kind: string, count: number, weight: number): Owed[] =>
    count === 0
      ? []
      : [
          {
            ...{ kind, key: `${kind}:${campaignId}`, facts: { count }, by: ofRoles('clerk', 'unit-head', 'union-chair') },
            ...{ since: null, due, link, weight, parts: [], shown: everywhere },
          },
        ];
  return [...of('answer-evidence', evidence.asked, 58), ...of('mark-pictures', evidence.heldBack, 59)];
}

function initiativesOwed(facts: OwedFacts): Owed[] {
  const { initiatives, campaignId, scoringFrom: due, year } = facts;
  const { returned, proposed, proposedSince, judgeIds } = initiatives;
  const council = at(facts, 'hoi-dong-sang-kien');
  const of = (kind: string, count: number, rest: Pick<Owed, 'by' | 'since' | 'link' | 'weight'>): Owed[] =>
    count === 0
      ? []
      : [{ kind, key: `${kind}:${campaignId}`, facts: { count, year }, due, parts: [], shown: everywhere, ...rest }];
  const writers = ofPersons(
    returned.map(({ writerId }) => writerId),
    'proposer',
    'wait.authors',
  );
  const judge: Pick<Owed, 'by' | 'since' | 'link' | 'weight'> =
    judgeIds.length > 0
      ? {
          // Until it is decided it counts the same, whatever the council said: else the count would tell it to whoever is tied.
          by: { ...ofPersons(judgeIds, 'council-member', 'wait.initiative-council'), roles: ['clerk', 'unit-head'] },
          ...{ since: proposedSince, link: council, weight: 40 },
        }
      : { by: ofRoles('clerk', 'unit-head'), since: proposedSince, link: council, weight: 40 };
  return [
    ...of('amend-initiative', returned.length, { by: writers, since: null, link: at(facts, 'sang-kien'), weight: 31 }),
    ...of(judgeIds.length > 0 ? 'judge-initiatives' : 'set-up-council', proposed, judge),
  ];
}

/** The things of a year that somebody with these roles at its unit owes, as tasks of their home. */
export function tasksOwed(owed: readonly Owed[], personId: string, roles: readonly Role[]): Task[] {
  return owed
    .filter(({ shown, by }) => shown.includes('task') && isOwedBy(by, personId, roles))
    .map(({ kind, facts, due, link, weight }) => ({ code: `today.${kind}`, facts, due, link, weight }));
}

/** Whether a person with these roles is among those who owe it. */
export const isOwedBy = ({ roles, personIds }: Debtors, personId: string, own: readonly Role[]): boolean =>
  personIds.includes(personId) || roles.some((role) => own.includes(role) || (role === 'member' && own.some(isInsider)));

const isInsider = (role: Role) => insiders.includes(role);
