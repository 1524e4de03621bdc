import { sql } from 'kysely';
import { awardKeepers } from '#domain/commendation/awardPolicy.ts';
import { dossierKeepers } from '#domain/commendation/intakePolicy.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import type { Actor } from '#domain/people/actor.ts';
import { dossierTasks, listTasks } from '#domain/today/awardTasks.ts';
import { linkOfDuty } from '#domain/today/electionTasks.ts';
import { listWaitingRounds } from '../../commendation/waitingAwardsStore.ts';
import { listElectionDuties } from '../../council/electionDutyStore.ts';
import { anyOf } from '../../db/anyOf.ts';
import { seatOf, seatsOn } from '../../people/store.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, lastDayBefore, type Scope, within } from './scope.ts';

/**
 * What has a day in a round of commendation, from the same source as the tasks of the home: the dossier to send or to complete, told to
 * those who keep it; petitions, told to those who keep the awards and are not tied to whom they are about.
 */
export const awardThings: DatedSource = async (scope) => {
  const { tx, unitIds, today, now } = scope;
  const actors = await actorsIn(scope);
  if (actors.length === 0) return [];
  const personIds = actors.map(({ personId }) => personId);
  const rounds = await listWaitingRounds(tx, { unitIds, personIds, today, now, isDatedOnly: true });
  const owed = rounds.flatMap((round) =>
    actors.flatMap((actor) =>
      [...dossierTasks(round, actor), ...listTasks(round, actor)].flatMap(({ due, ...task }) =>
        due === null ? [] : [{ ...task, due, roundId: round.roundId, personId: actor.personId }],
      ),
    ),
  );
  return [
    ...grouped(owed, ({ code, roundId, unitId, due, facts }) => [code, roundId, unitId, due, facts.count].join(':')).values(),
  ].map((all): DatedThing => {
    const first = all[0]!;
    const { code, roundId, unitId, facts, due, link } = first;
    const because = code === 'today.answer-petitions' ? 'award-keeper' : 'unit-keeper';
    return {
      ...{ key: `award-round:${roundId}:${code}:${unitId}`, subjectId: roundId, what: wordsOf(code, facts), neutral: null, link },
      ...{ lastDay: lastDayBefore(due), until: due, told: all.map(({ personId }) => ({ personId, because })) },
    };
  });
};

const owing = [...new Set([...dossierKeepers, ...awardKeepers])];

/** Who holds such seats at the units, each with all of theirs there. */
async function actorsIn({ tx, today, unitIds }: Scope): Promise<readonly Actor[]> {
  const rows = await seatsOn(tx, today).where('role', 'in', owing).where('unit_id', '=', anyOf(unitIds)).execute();
  return [...grouped(rows, (row) => row.person_id)].map(([personId, seats]) => ({ personId, seats: seats.map(seatOf) }));
}

/** Ballots that wait to be cast until an hour, each told to its voter alone. */
export const ballotThings: DatedSource = async (scope) => {
  const voters = await votersIn(scope);
  if (voters.length === 0) return [];
  const duties = await listElectionDuties(scope.tx, voters, scope.now);
  return duties.flatMap((duty): DatedThing[] => {
    const { closesAt, subjectId, personId, title } = duty;
    if (closesAt === null) return [];
    return [
      {
        ...{ key: `ballots:${subjectId}:${personId}`, subjectId, neutral: null, link: linkOfDuty(duty) },
        what: wordsOf('notices.what-ballots', { title }),
        ...{ lastDay: lastDayBefore(closesAt), until: closesAt, told: [{ personId, because: 'voter' }] },
      },
    ];
  });
};

/** Voters of what is being voted on at the units. */
async function votersIn(scope: Scope): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct o.person_id from election e join election_voter o on o.election_id = e.id
    join sitting_vote v on v.id = e.vote_id join sitting_case c on c.id = v.case_id join sitting s on s.id = c.sitting_id
    where e.state = 'open' and v.state = 'open' and ${within(scope, 's.unit_id')}`.execute(scope.tx);
  return rows.map(({ person_id }) => person_id);
}
