import { sql } from 'kysely';
import type { ElectionDuty, ElectionDutyFacts } from '#domain/council/electionDuty.ts';
import type { Tx } from '../db/connection.ts';

interface Row {
  readonly duty: ElectionDuty;
  readonly person_id: string;
  readonly unit_id: string;
  readonly subject_id: string;
  readonly title: string;
  readonly count: number;
  readonly closes_at: string | null;
}

/**
 * The ballots these persons have not cast, and what they owe as trustees: in one query. Of a case that somebody is tied to they owe nothing,
 * and it is in no count of theirs; whoever voted is not asked again, though a vote may be changed.
 */
export async function listElectionDuties(
  tx: Tx,
  personIds: readonly string[],
  now: string,
): Promise<readonly ElectionDutyFacts[]> {
  const persons = sql`${[...personIds]}::uuid[]`;
  const { rows } = await sql<Row>`
    with running as (
      select e.id, e.state, e.opens_at, e.closes_at, c.id as case_id, s.id as sitting_id, s.unit_id, s.title
      from election e join sitting_vote v on v.id = e.vote_id join sitting_case c on c.id = v.case_id join sitting s on s.id = c.sitting_id
      where v.state = 'open' and e.state in ('setup', 'open', 'closed')
    ), owing as (
      select 'cast' as duty, r.id, o.person_id from running r join election_voter o on o.election_id = r.id
      where r.state = 'open' and r.opens_at <= ${now} and r.closes_at > ${now} and o.person_id = any(${persons})
        and not exists (select 1 from election_entry b where b.election_id = r.id and b.voter = o.voter and b.kind = 'ballot')
      union all
      select case when r.state = 'setup' then 'set-up' else 'decrypt' end, r.id, k.person_id
      from running r join election_trustee t on t.election_id = r.id join council_trustee k on k.id = t.trustee_id
      where k.person_id = any(${persons}) and (
        (r.state = 'closed' and t.decryption is null)
        or (r.state = 'setup' and t.dealing is null)
        or (r.state = 'setup' and t.acknowledgement is null
          and not exists (select 1 from election_trustee x where x.election_id = r.id and (x.dealing is null or x.complaint is not null))))
    )
    select o.duty, o.person_id, r.unit_id, r.sitting_id as subject_id, r.title, count(*)::int as count,
      case when o.duty = 'cast' then min(r.closes_at) end as closes_at
    from owing o join running r on r.id = o.id
    where not exists (select 1 from sitting_tie t where t.case_id = r.case_id and t.person_id = o.person_id)
    group by o.duty, o.person_id, r.unit_id, r.sitting_id, r.title
    union all
    select 'make-key', k.person_id, c.unit_id, c.id, c.name, 1, null
    from council_trustee k join council c on c.id = k.council_id
    where k.person_id = any(${persons}) and k.published is null and k.ended_at is null
    order by subject_id, duty, person_id`.execute(tx);
  return rows.map((row) => ({
    ...{ duty: row.duty, personId: row.person_id, unitId: row.unit_id, subjectId: row.subject_id },
    ...{ title: row.title, count: row.count, closesAt: row.closes_at },
  }));
}
