import { type Chain, chainOf } from '#domain/evaluations/chain.ts';
import { type Decision, standingOf } from '#domain/evaluations/decision.ts';
import { currentOf, type Entry, proposedGrade, type Return, totalOf } from '#domain/evaluations/entry.ts';
import { countedOn } from '#domain/evaluations/newcomers.ts';
import type { Round } from '#domain/evaluations/round.ts';
import { monthsOf } from '#domain/evaluations/subject.ts';
import type { Ballots, Candidate, RoundTitle } from '#domain/evaluations/titles.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Tx } from '../db/connection.ts';
import { type Beside, loadBeside } from './besideStore.ts';
import { type KeptDecision, listDecisions, listSittings, type Sitting } from './decisionStore.ts';
import { listEntries, listReturns } from './entryStore.ts';
import { listSubjects, type NamedSubject } from './subjectStore.ts';

/** Everything of a round at once, however many people: what the chain, the list and the decisions are made from. */
export interface Scene {
  readonly round: Round;
  readonly subjects: readonly NamedSubject[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly returns: readonly Return[];
  readonly sittings: readonly Sitting[];
  readonly decisions: readonly KeptDecision[];
  readonly candidates: readonly Candidate[];
  readonly chain: Chain;
}

export async function loadScene(tx: Tx, round: Round): Promise<Scene> {
  const subjects = await listSubjects(tx, round.id);
  const entries = grouped(await listEntries(tx, round.id), (one) => one.personId);
  const returns = await listReturns(tx, round.id);
  const sittings = await listSittings(tx, round.id);
  const decisions = await listDecisions(tx, round.id);
  const beside = await loadBeside(
    tx,
    round,
    subjects.map(({ personId }) => personId),
  );
  const of = { round, entries, sittings, decisions, beside };
  const candidates = subjects.map((subject) => candidateOf(subject, of));
  const chain = chainOf(candidates, round.settings, countedOn(round, subjects), {
    advanced: givenIn(decisions, 'advanced-worker'),
    emulation: givenIn(decisions, 'emulation-soldier'),
  });
  return { round, subjects, entries, returns, sittings, decisions, candidates, chain };
}

interface Around {
  readonly round: Round;
  readonly entries: Scene['entries'];
  readonly sittings: readonly Sitting[];
  readonly decisions: readonly Decision[];
  readonly beside: Beside;
}

function candidateOf(subject: NamedSubject, { round, entries, sittings, decisions, beside }: Around): Candidate {
  const { personId } = subject;
  const own = entries.get(personId) ?? [];
  const decided = standingOf(decisions, subject.isHead ? 'head' : 'grades')?.rows.find((row) => row.personId === personId);
  const initiatives = beside.initiatives.get(personId);
  return {
    personId,
    out: subject.out,
    isHead: subject.isHead,
    manages: subject.manages,
    grade: decided?.grade ?? (subject.isHead ? null : proposedGrade(own)),
    points: pointsOf(own),
    months: monthsOf(subject.since, round.period),
    registered: beside.registered.get(personId) ?? [],
    discipline: beside.disciplines.get(personId) ?? null,
    isBarred: beside.barred.has(personId),
    initiatives: initiatives?.count ?? 0,
    initiativeScope: initiatives?.scope ?? 0,
    votes: votesOf(personId, sittings),
    bySuperior: subject.isHead ? (decided?.titles ?? []) : [],
  };
}

/** The points of the latest layer that gave some. */
function pointsOf(entries: readonly Entry[]): number | null {
  for (const layer of ['council', 'head', 'team', 'self'] as const) {
    const current = currentOf(entries, layer);
    const total = current ? totalOf(current) : null;
    if (total !== null) return total;
  }
  return null;
}

/** The votes of the last sitting that voted on the person. */
function votesOf(personId: string, sittings: readonly Sitting[]): Candidate['votes'] {
  const votes: Partial<Record<RoundTitle, Ballots>> = {};
  for (const { votes: cast, present, total } of sittings) {
    for (const vote of cast) if (vote.personId === personId) votes[vote.title] = { agree: vote.agree, present, members: total };
  }
  return votes;
}

/** Who has a title by the decision that holds, the head's by the superior's among them; null while there is none. */
export function givenIn(decisions: readonly Decision[], title: RoundTitle): readonly string[] | null {
  const own = standingOf(decisions, title);
  if (!own) return null;
  const head = standingOf(decisions, 'head')?.rows.filter(({ titles }) => titles.includes(title)) ?? [];
  return [...new Set([...own.rows, ...head].map(({ personId }) => personId))];
}
