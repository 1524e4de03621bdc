import { whyNotHandleAs } from '#domain/council/policy.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldElection, loadElection, lockElections, type Part } from './electionStore.ts';
import { lockCase, type Scene } from './scene.ts';

/** An election with the sitting and the case it belongs to. */
export interface ElectionScene extends Scene {
  readonly one: SittingCase;
  readonly election: HeldElection;
}

const unseen = () => new Refused([{ kind: 'unseen', code: 'council.election-not-found' }]);

/** The case that an election is about. @throws Refused (unseen) */
export async function caseOfElection(tx: Tx, electionId: string): Promise<string> {
  const found = tx.selectFrom('election').innerJoin('sitting_vote', 'sitting_vote.id', 'election.vote_id');
  const row = await found.select('case_id').where('election.id', '=', electionId).executeTakeFirst();
  if (!row) throw unseen();
  return row.case_id;
}

/** Sitting and election, both held; the sitting always first. Whoever may not see the sitting does not learn of the election. */
export async function lockElectionScene(context: Context, electionId: string): Promise<ElectionScene> {
  const caseId = await caseOfElection(context.tx, electionId);
  const scene = await unseenAsElection(() => lockCase(context, caseId));
  await lockElections(context.tx, [electionId]);
  return { ...scene, election: await loadElection(context.tx, electionId) };
}

/** As above, for whoever runs the sitting and is not tied to the case. */
export async function handledElection(context: Context, electionId: string): Promise<ElectionScene> {
  const found = await lockElectionScene(context, electionId);
  refuseIf(whyNotHandleAs(context.actor, found.one, found.sitting, found.council, context.today));
  return found;
}

/** As above, for a trustee of the election, with what they have given so far. */
export async function entrustedElection(context: Context, electionId: string): Promise<ElectionScene & { readonly own: Part }> {
  const found = await lockElectionScene(context, electionId);
  const { actor } = context;
  const own = found.election.parts.find(({ personId }) => personId === actor.personId);
  if (tiedIn(found.one.ties).includes(actor.personId)) throw new Refused([{ kind: 'forbidden', code: 'council.tied-to-case' }]);
  if (!own) throw new Refused([{ kind: 'forbidden', code: 'council.not-a-trustee' }]);
  return { ...found, own };
}

async function unseenAsElection<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const isUnseen = error instanceof Refused && error.refusals.some(({ kind }) => kind === 'unseen');
    throw isUnseen ? unseen() : error;
  }
}
