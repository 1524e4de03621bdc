import type { Council } from '#domain/council/council.ts';
import type { Sitting, SittingCase } from '#domain/council/sitting.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { voidFor } from '#domain/council/vote.ts';
import type { Context } from '../kernel/action.ts';
import { saveCase, saveVote } from './caseStore.ts';
import { notedTies } from './scene.ts';
import { saveSitting } from './sittingStore.ts';

/** A case with the ties of today noted; a vote in which somebody now tied had a ballot is void. */
export async function withLateTies(
  context: Context,
  council: Council,
  one: SittingCase,
): Promise<{ readonly one: SittingCase; readonly voided: boolean }> {
  const [noted] = await notedTies(context, council, [one]);
  return await voidedWhereTied(context, noted!);
}

/** As its ties stand: a vote in which somebody tied had a ballot is void. */
export async function voidedWhereTied(
  { tx }: Context,
  one: SittingCase,
): Promise<{ readonly one: SittingCase; readonly voided: boolean }> {
  const after = tiedIn(one.ties).reduce(voidFor, one);
  const voided = after.votes.at(-1)?.state !== one.votes.at(-1)?.state;
  if (voided) await saveVote(tx, after.votes.at(-1)!);
  return { one: after, voided };
}

/** A vote under way in which somebody had a ballot whom the facts of today tie: void and kept as such, before anything is counted of it. */
export async function voidedByLateTie(
  context: Context,
  { sitting, council }: { readonly sitting: Sitting; readonly council: Council },
  one: SittingCase,
): Promise<SittingCase | undefined> {
  const late = await withLateTies(context, council, one);
  if (!late.voided) return undefined;
  await keepVoided(context, sitting, late.one);
  return late.one;
}

/** Keeps a case whose vote is void; a sitting that was closed is open again for it, one that was signed is not. */
export async function keepVoided({ tx, record }: Context, sitting: Sitting, one: SittingCase): Promise<void> {
  await saveCase(tx, one);
  const { id, round } = one.votes.at(-1)!;
  record({ type: 'sitting.vote-voided', subjectId: one.id, body: { sittingId: sitting.id, voteId: id, round } });
  if (sitting.state !== 'closed') return;
  await saveSitting(tx, { ...sitting, state: 'open', closedAt: null, version: sitting.version + 1 });
}
