import type { z } from 'zod';
import type * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { type Decision, decisionCited, isBackdated, whyNotDecidedBy } from '#domain/org/decision.ts';
import { placementOn } from '#domain/org/placing.ts';
import {
  type Act,
  type Reorganisation,
  subjectsOf,
  type Tree,
  unitsNamed,
  whyNotReorganise,
} from '#domain/org/reorganisation.ts';
import { type Unions, unionEndsIn, whyNotEndUnions } from '#domain/org/unionEnds.ts';
import type { Context } from '../kernel/action.ts';
import { codesInUse, listPlanned, loadTree, lockTree } from './reorganisationStore.ts';
import { keptAmong } from './store.ts';
import { unionsOf } from './unionStore.ts';

type Wish = z.output<typeof api.setReorganisation.input>;

export interface Weighed {
  readonly reorganisation: Reorganisation;
  readonly paper: Decision;
  readonly tree: Tree;
  readonly unions: Unions;
  readonly refusals: readonly Refusal[];
}

/** A wish with ids for what it founds, the tree it touches, and every reason against it. @throws Refused where it names what the actor does not keep. */
export async function weighReorganisation(
  context: Context,
  wish: Wish,
  { holds }: { readonly holds: boolean },
): Promise<Weighed> {
  const { tx, actor, today } = context;
  const { decision: number, decidedOn, issuer } = wish;
  const paper = { number, decidedOn, issuer };
  const { reorganisation, made } = withIds({ ...wish, decision: decisionCited(paper) }, context.newId);
  const named = unitsNamed(reorganisation).filter((unitId) => !made.has(unitId));
  const kept = actor.isOperator ? undefined : await keptAmong(tx, actor, named, today);
  if (kept && named.some((unitId) => !kept.has(unitId))) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);
  const tree = await (holds ? lockTree : loadTree)(tx, reorganisation);
  const unions = await unionsOf(
    tx,
    unionEndsIn(reorganisation).map(({ unitId }) => unitId),
  );
  const refusals = [
    ...whyNotDecidedBy(paper, today),
    ...whyNotReorganise(reorganisation, tree),
    ...whyNotEndUnions(reorganisation, unions),
    ...whyNotRoot(context, reorganisation, tree),
  ];
  for (const code of await codesInUse(
    tx,
    reorganisation.foundings.flatMap((one) => one.code ?? []),
  )) {
    refusals.push({ kind: 'input', code: 'org.code-in-use', at: 'foundings', facts: { code } });
  }
  return { reorganisation, paper, tree, unions, refusals };
}

/** What speaks not against it, but is looked at once more: another that is planned names the same unit, the paper is younger than its effect. */
export async function warnOf(
  { tx }: Context,
  { reorganisation, paper, tree }: Pick<Weighed, 'reorganisation' | 'paper' | 'tree'>,
  but?: string,
): Promise<readonly Refusal[]> {
  const { onDay } = reorganisation;
  const named = new Set(subjectsIn(reorganisation));
  const others = (await listPlanned(tx)).filter(({ id }) => id !== but);
  const twice = others.flatMap((other): Refusal[] => {
    const unitId = subjectsIn(other).find((id) => named.has(id));
    if (unitId === undefined) return [];
    const placements = tree.get(unitId)!.placements;
    const name = (placementOn(placements, onDay) ?? placements.at(-1)!).name;
    const facts = { name, decision: other.decision, day: shortDate(other.onDay) };
    return [{ kind: 'state', code: 'org.planned-already', facts }];
  });
  if (!isBackdated(paper, onDay)) return twice;
  const facts = { signed: shortDate(paper.decidedOn!), day: shortDate(onDay) };
  return [{ kind: 'state', code: 'org.decision-after-day', at: 'decidedOn', facts }, ...twice];
}

/** The units whose own standing acts speak of: two reorganisations may well place units under one superior. */
const subjectsIn = ({ acts }: Reorganisation) => acts.flatMap(subjectsOf);

/** Keys become ids; that of a key that founds nothing stands nowhere. */
function withIds({ onDay, decision, foundings, acts }: Wish, newId: () => string) {
  const ids = new Map<string, string>();
  const of = <Ref extends string | null>(ref: Ref): Ref => {
    if (!ref?.startsWith('+')) return ref;
    if (!ids.has(ref)) ids.set(ref, newId());
    return ids.get(ref) as Ref;
  };
  const reorganisation: Reorganisation = {
    onDay,
    decision,
    foundings: foundings.map(({ key, parentId, ...rest }) => ({ ...rest, unitId: of(key), parentId: of(parentId) })),
    acts: acts.map((act) => withRefs(act, of)),
  };
  return { reorganisation, made: new Set(ids.values()) };
}

function withRefs(act: Wish['acts'][number], of: <Ref extends string | null>(ref: Ref) => Ref): Act {
  switch (act.kind) {
    case 'change':
      return { ...act, parentId: of(act.parentId) };
    case 'merge':
      return { ...act, intoId: of(act.intoId) };
    case 'split':
      return { ...act, intoIds: act.intoIds.map(of), heirId: of(act.heirId) };
    case 'part':
      return { ...act, intoIds: act.intoIds.map(of) };
    case 'transfer':
      return { ...act, toId: of(act.toId) };
    case 'dissolve':
    case 'end-union':
      return act;
  }
}

/** A tree gets another top at the server only. */
function whyNotRoot({ actor }: Context, { foundings, acts }: Reorganisation, tree: Tree): Refusal[] {
  if (actor.isOperator) return [];
  const no = (at: string): Refusal => ({ kind: 'forbidden', code: 'org.only-operator-makes-root', at });
  return [
    ...foundings.flatMap(({ parentId }, at) => (parentId === null ? [no(`foundings.${at}.parentId`)] : [])),
    ...acts.flatMap((act, at) => {
      const wasRoot = act.kind === 'change' && tree.get(act.unitId)?.placements.at(-1)?.parentId === null;
      return act.kind === 'change' && act.parentId === null && !wasRoot ? [no(`acts.${at}.parentId`)] : [];
    }),
  ];
}
