import type { SittingCase } from '#domain/council/sitting.ts';
import type { Choice, Count, Outcome, Turnout } from '#domain/council/tally.ts';
import type { Tie, TieReason, TieSource } from '#domain/council/tie.ts';
import type { AgainReason, Answer, Vote, VoteState } from '#domain/council/vote.ts';
import type { VotingForm } from '#domain/council/votingForm.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { DecisionKind } from '#domain/law/votingRules.ts';
import type { Tx } from '../db/connection.ts';

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
const rowsOf = async (tx: Tx, sittingIds: readonly string[]) =>
  await tx
    .selectFrom('sitting_case')
    .selectAll()
    .where('sitting_id', 'in', [...sittingIds])
    .orderBy('place')
    .execute();

/** The agenda of a sitting, each case with its ties and votes: a fixed number of queries. */
export const listCases = async (tx: Tx, sittingId: string): Promise<readonly SittingCase[]> => await listCasesOf(tx, [sittingId]);

/** As `listCases`, of several sittings. */
export async function listCasesOf(tx: Tx, sittingIds: readonly string[]): Promise<readonly SittingCase[]> {
  return sittingIds.length === 0 ? [] : await casesOf(tx, await rowsOf(tx, sittingIds));
}

/** Cases wherever they were brought, with their ties and votes: a fixed number of queries. */
export async function casesById(tx: Tx, ids: readonly string[]): Promise<readonly SittingCase[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('sitting_case')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute();
  return await casesOf(tx, rows);
}

/** @throws Refused (unseen) when there is none. */
export async function loadCase(tx: Tx, caseId: string): Promise<SittingCase> {
  const row = await tx.selectFrom('sitting_case').selectAll().where('id', '=', caseId).executeTakeFirst();
  const [one] = row ? await casesOf(tx, [row]) : [];
  if (!one) throw new Refused([{ kind: 'unseen', code: 'council.case-not-found' }]);
  return one;
}

async function casesOf(tx: Tx, rows: readonly Row[]): Promise<readonly SittingCase[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const named = await tx.selectFrom('sitting_case_person').selectAll().where('case_id', 'in', ids).orderBy('person_id').execute();
  const ties = await tx.selectFrom('sitting_tie').selectAll().where('case_id', 'in', ids).orderBy('person_id').execute();
  const votes = await tx.selectFrom('sitting_vote').selectAll().where('case_id', 'in', ids).orderBy('round').execute();
  const voteIds = votes.map(({ id }) => id);
  const counters = await countersOf(tx, voteIds);
  const of = <T extends { case_id: string }>(all: readonly T[], id: string) => all.filter(({ case_id }) => case_id === id);
  return rows.map((row) => ({
    ...{ id: row.id, sittingId: row.sitting_id, place: row.place, kind: row.kind as DecisionKind, name: row.name },
    ...{ proposal: row.proposal, unitId: row.unit_id, summary: row.summary, discussion: row.discussion },
    ...{ putOff: row.put_off, version: row.version },
    namedPersonIds: of(named, row.id).map(({ person_id }) => person_id),
    ties: of(ties, row.id).map(tieOf),
    votes: of(votes, row.id).map((vote) => voteOf(vote, counters.get(vote.id) ?? [])),
  }));
}

const tieOf = (row: { person_id: string; source: string; reason: string }): Tie => ({
  personId: row.person_id,
  source: row.source as TieSource,
  reason: row.reason as TieReason,
});

async function countersOf(tx: Tx, voteIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (voteIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('sitting_counter')
    .selectAll()
    .where('vote_id', 'in', [...voteIds])
    .orderBy('place')
    .execute();
  return new Map(voteIds.map((id) => [id, rows.filter(({ vote_id }) => vote_id === id).map(({ person_id }) => person_id)]));
}

const voteOf = (
  row: {
    readonly id: string;
    readonly round: number;
    readonly form: string;
    readonly state: string;
    readonly chair_id: string;
    readonly turnout: unknown;
    readonly count: unknown;
    readonly outcome: unknown;
    readonly again: string | null;
    readonly voided: string | null;
  },
  counters: readonly string[],
): Vote => ({
  ...{
    id: row.id,
    round: row.round,
    form: row.form as VotingForm,
    state: row.state as VoteState,
    chairId: row.chair_id,
    counters,
  },
  turnout: row.turnout as Turnout,
  count: row.count as Count | null,
  outcome: row.outcome as Outcome | null,
  again: row.again as AgainReason | null,
  voided: row.voided as AgainReason | null,
});

/** Puts a case at the end of a sitting's agenda, its ties with it. */
export async function addCase(tx: Tx, one: SittingCase, enteredBy: string): Promise<void> {
  await tx
    .insertInto('sitting_case')
    .values({
      ...{ id: one.id, sitting_id: one.sittingId, place: one.place, kind: one.kind, name: one.name, proposal: one.proposal },
      ...{ unit_id: one.unitId, summary: one.summary, discussion: one.discussion, put_off: one.putOff, version: one.version },
    })
    .execute();
  await saveNamed(tx, one);
  await addTies(tx, one.id, one.ties, enteredBy);
}

async function saveNamed(tx: Tx, { id, namedPersonIds }: Pick<SittingCase, 'id' | 'namedPersonIds'>): Promise<void> {
  await tx.deleteFrom('sitting_case_person').where('case_id', '=', id).execute();
  if (namedPersonIds.length === 0) return;
  const rows = namedPersonIds.map((person_id) => ({ case_id: id, person_id }));
  await tx.insertInto('sitting_case_person').values(rows).execute();
}

/** Saves a case and all that hangs on it, but its ties. */
export async function saveCase(tx: Tx, one: SittingCase): Promise<void> {
  const set = {
    ...{ kind: one.kind, name: one.name, proposal: one.proposal, unit_id: one.unitId, place: one.place },
    ...{ summary: one.summary, discussion: one.discussion, put_off: one.putOff, version: one.version },
  };
  await tx.updateTable('sitting_case').set(set).where('id', '=', one.id).execute();
  await saveNamed(tx, one);
}

/** Takes a case on which nothing was voted off the agenda. */
export async function dropCase(tx: Tx, caseId: string): Promise<void> {
  await tx.updateTable('sitting').set({ current_case_id: null }).where('current_case_id', '=', caseId).execute();
  await tx.deleteFrom('sitting_tie').where('case_id', '=', caseId).execute();
  await tx.deleteFrom('sitting_case_person').where('case_id', '=', caseId).execute();
  await tx.deleteFrom('sitting_case').where('id', '=', caseId).execute();
}

/** Notes ties; one that is known already stays as it is. */
export async function addTies(tx: Tx, caseId: string, ties: readonly Tie[], enteredBy: string): Promise<void> {
  if (ties.length === 0) return;
  const rows = ties.map(({ personId: person_id, source, reason }) => ({
    case_id: caseId,
    person_id,
    source,
    reason,
    entered_by: enteredBy,
  }));
  await tx
    .insertInto('sitting_tie')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Ties that were declared or set in earlier cases of a council about the same: a case that comes again has them still. */
export async function tiesBefore(
  tx: Tx,
  councilId: string,
  { unitId, name }: Pick<SittingCase, 'unitId' | 'name'>,
): Promise<readonly Tie[]> {
  const rows = await tx
    .selectFrom('sitting_tie')
    .innerJoin('sitting_case', 'sitting_case.id', 'sitting_tie.case_id')
    .innerJoin('sitting', 'sitting.id', 'sitting_case.sitting_id')
    .select(['sitting_tie.person_id', 'sitting_tie.source', 'sitting_tie.reason'])
    .distinct()
    .where('sitting.council_id', '=', councilId)
    .where('sitting_case.unit_id', '=', unitId)
    .where('sitting_case.name', '=', name)
    .where('sitting_tie.source', 'in', ['declared', 'set'])
    .orderBy('sitting_tie.person_id')
    .execute();
  return rows.map(tieOf);
}

export async function removeTies(tx: Tx, caseId: string, personId: string, source: TieSource): Promise<void> {
  const own = tx.deleteFrom('sitting_tie').where('case_id', '=', caseId).where('person_id', '=', personId);
  await own.where('source', '=', source).execute();
}

/** Begins a vote; `salt` keeps its figures from being guessed from the event's hash. */
export async function addVote(
  tx: Tx,
  caseId: string,
  vote: Vote,
  by: { personId: string; now: string; salt: string },
): Promise<void> {
  const { id, round, form, state, again, voided } = vote;
  await tx
    .insertInto('sitting_vote')
    .values({
      ...{ id, case_id: caseId, round, form, state, again, voided, chair_id: vote.chairId, count: null, outcome: null },
      ...{ turnout: JSON.stringify(vote.turnout), opened_by: by.personId, opened_at: by.now, salt: by.salt },
    })
    .execute();
}

export async function saveVote(tx: Tx, vote: Vote): Promise<void> {
  const { state, voided, count, outcome } = vote;
  const figures = { count: count && JSON.stringify(count), outcome: outcome && JSON.stringify(outcome) };
  const set = { state, voided, turnout: JSON.stringify(vote.turnout), ...figures };
  await tx.updateTable('sitting_vote').set(set).where('id', '=', vote.id).execute();
}

/** The salt of a vote's hash. */
export async function saltOf(tx: Tx, voteId: string): Promise<string> {
  return (await tx.selectFrom('sitting_vote').select('salt').where('id', '=', voteId).executeTakeFirstOrThrow()).salt;
}

export async function saveCounters(tx: Tx, voteId: string, counters: readonly string[]): Promise<void> {
  await tx.deleteFrom('sitting_counter').where('vote_id', '=', voteId).execute();
  if (counters.length === 0) return;
  const rows = counters.map((person_id, place) => ({ vote_id: voteId, person_id, place }));
  await tx.insertInto('sitting_counter').values(rows).execute();
}

/** The named answers to what was asked in writing. */
export async function listAnswers(
  tx: Tx,
  voteIds: readonly string[],
): Promise<readonly (Answer & { readonly voteId: string })[]> {
  if (voteIds.length === 0) return [];
  const rows = await tx
    .selectFrom('sitting_answer')
    .selectAll()
    .where('vote_id', 'in', [...voteIds])
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ voteId: row.vote_id, personId: row.person_id, choice: row.choice as Choice }));
}

/** A later answer of the same member replaces the earlier. */
export async function saveAnswer(tx: Tx, voteId: string, answer: Answer, by: { personId: string; now: string }): Promise<void> {
  const said = { choice: answer.choice, entered_by: by.personId, answered_at: by.now };
  await tx
    .insertInto('sitting_answer')
    .values({ vote_id: voteId, person_id: answer.personId, ...said })
    .onConflict((conflict) => conflict.columns(['vote_id', 'person_id']).doUpdateSet(said))
    .execute();
}
