import type { Candidate } from '#domain/appraisals/panel.ts';
import { panelTiesOf } from '#domain/appraisals/panelTie.ts';
import type { Day } from '#domain/kernel/day.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Tx } from '../db/connection.ts';
import { standingOf, standingsOf } from '../org/store.ts';
import { employmentsOn, personNames, seatsOn } from '../people/store.ts';

const heading: readonly string[] = ['unit-head', 'authority'];

/** What is known of one person, and where they sit. */
interface Known {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
}

/** Reviewers of the body and whoever else is asked about, each held against every unit; a fixed number of queries. */
export async function candidatesFor(
  tx: Tx,
  bodyId: string,
  unitIds: readonly string[],
  on: Day,
  alsoIds: readonly string[] = [],
): Promise<{ readonly people: readonly Known[]; readonly of: (unitId: string) => readonly Candidate[] }> {
  const body = await standingOf(tx, bodyId, on);
  const sitsAt = body.heirId ?? bodyId;
  const reviewers = await seatsOn(tx, on).where('role', '=', 'reviewer').where('unit_id', '=', sitsAt).execute();
  const reviewing = new Set(reviewers.map(({ person_id }) => person_id));
  const ids = [...new Set([...reviewing, ...alsoIds])];
  if (ids.length === 0) return { people: [], of: () => [] };
  const work = await employmentsOn(tx, on).where('person_id', 'in', ids).execute();
  const seats = await seatsOn(tx, on).where('person_id', 'in', ids).execute();
  const declared = await tx
    .selectFrom('appraisal_tie')
    .selectAll()
    .where('person_id', 'in', ids)
    .where('unit_id', 'in', [...unitIds])
    .execute();
  const names = await personNames(tx, ids);
  const standings = await standingsOf(tx, unitIds, on);
  const people = ids
    .map((personId): Known => {
      const position = work.find(({ person_id, unit_id }) => person_id === personId && unit_id === sitsAt)?.position;
      return { personId, name: names.get(personId) ?? '', position: position ?? '' };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi') || a.personId.localeCompare(b.personId));
  const candidateAt = (unitId: string, { personId, name }: Known): Candidate => {
    const mine = (rows: readonly { person_id: string; unit_id: string }[]) =>
      rows.filter(({ person_id }) => person_id === personId).map(({ unit_id }) => unit_id);
    const standing = standings.get(unitId) ?? { unitId, above: [] };
    const between = standing.above.filter((above) => above !== sitsAt && !body.above.includes(above));
    const facts = {
      worksAt: mine(work),
      sitsAt: mine(seats.filter(({ role }) => insiders.some((insider) => insider === role))),
      heads: mine(seats.filter(({ role }) => heading.includes(role))),
      hasDeclared: mine(declared).includes(unitId),
    };
    return { personId, name, isReviewer: reviewing.has(personId), ties: panelTiesOf(facts, standing.heirId ?? unitId, between) };
  };
  return { people, of: (unitId) => people.map((known) => candidateAt(unitId, known)) };
}

/** Notes that somebody said they are tied to a unit. */
export async function addTie(tx: Tx, unit_id: string, person_id: string, declared_at: string): Promise<void> {
  await tx
    .insertInto('appraisal_tie')
    .values({ unit_id, person_id, declared_at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
