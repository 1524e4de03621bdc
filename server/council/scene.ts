import type { Council } from '#domain/council/council.ts';
import { whyNotHandleAs, whyNotSeeInside, whyNotSeeSitting } from '#domain/council/policy.ts';
import type { Sitting, SittingCase } from '#domain/council/sitting.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { addTies, listCases, loadCase } from './caseStore.ts';
import { loadSitting, lockSitting } from './sittingStore.ts';
import { loadCouncil } from './store.ts';
import { deriveTies, peopleAround } from './tieStore.ts';

/** A sitting with its council and agenda. */
export interface Scene {
  readonly council: Council;
  readonly sitting: Sitting;
  readonly cases: readonly SittingCase[];
}

/** The scene as whoever asks finds it: what ties them today counts though nobody has noted it yet. @throws Refused (unseen) */
export async function loadScene(context: Context, sittingId: string): Promise<Scene> {
  const { tx, actor, today } = context;
  const sitting = await loadSitting(tx, sittingId);
  const council = await loadCouncil(tx, sitting.councilId);
  refuseIf(whyNotSeeSitting(actor, sitting, council, today));
  return { council, sitting, cases: await withOwnTies(context, council, await listCases(tx, sittingId)) };
}

/** The cases that somebody is not tied to, by id. */
export const openCases = (actor: Context['actor'], cases: readonly SittingCase[]): readonly string[] =>
  cases.filter((one) => whyNotSeeInside(actor, one).length === 0).map(({ id }) => id);

/** As `loadScene`, the sitting held until the transaction ends. */
export async function lockScene(context: Context, sittingId: string): Promise<Scene> {
  await lockSitting(context.tx, sittingId);
  return await loadScene(context, sittingId);
}

async function withOwnTies({ tx, actor, today }: Context, council: Council, cases: readonly SittingCase[]) {
  if (cases.length === 0) return cases;
  const own = await deriveTies(tx, council, cases, [actor.personId], today);
  return cases.map((one) => {
    const known = one.ties.some(({ personId, source }) => personId === actor.personId && source === 'derived');
    return known ? one : { ...one, ties: [...one.ties, ...(own.get(one.id) ?? [])] };
  });
}

/** One case of a locked sitting, for somebody who runs it and is not tied to it. @throws Refused */
export async function lockCase(context: Context, caseId: string): Promise<Scene & { readonly one: SittingCase }> {
  const { sittingId } = await loadCase(context.tx, caseId);
  const scene = await unseenAsCase(() => lockScene(context, sittingId));
  return { ...scene, one: scene.cases.find(({ id }) => id === caseId)! };
}

/** As `lockCase`, and whoever asks may handle it. */
export async function handledCase(context: Context, caseId: string): Promise<Scene & { readonly one: SittingCase }> {
  const found = await lockCase(context, caseId);
  refuseIf(whyNotHandleAs(context.actor, found.one, found.sitting, found.council, context.today));
  return found;
}

/** Whoever may not see the sitting does not learn that the case exists. */
async function unseenAsCase<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const isUnseen = error instanceof Refused && error.refusals.some(({ kind }) => kind === 'unseen');
    throw isUnseen ? new Refused([{ kind: 'unseen', code: 'council.case-not-found' }]) : error;
  }
}

/** Notes what ties whoever is around a council to the cases today; the cases with it. */
export async function notedTies(
  context: Context,
  council: Council,
  cases: readonly SittingCase[],
): Promise<readonly SittingCase[]> {
  const { tx, actor, today } = context;
  const found = await deriveTies(tx, council, cases, await peopleAround(tx, council, today), today);
  const fresh = cases.map((one) => ({
    one,
    ties: (found.get(one.id) ?? []).filter(
      (tie) =>
        !one.ties.some((known) => known.personId === tie.personId && known.reason === tie.reason && known.source === 'derived'),
    ),
  }));
  for (const { one, ties } of fresh) await addTies(tx, one.id, ties, actor.personId);
  return fresh.map(({ one, ties }) => ({ ...one, ties: [...one.ties, ...ties] }));
}
