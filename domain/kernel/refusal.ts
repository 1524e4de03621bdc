/** Where a rule of law stands: the text and the place in it (căn cứ pháp lý của một lời từ chối). */
export interface LawRef {
  readonly text: string;
  readonly at?: string;
}

/** A source as it is cited: the text, then where in it. */
export const lawText = ({ text, at }: LawRef): string => [text, at].filter(Boolean).join(', ');

/** One reason for a no (lý do không được). Words for `code` live in the feature's `words.ts`. */
export interface Refusal {
  /** Decides the HTTP status: unseen 404, forbidden 403, state 409, input 422. */
  readonly kind: 'unseen' | 'forbidden' | 'state' | 'input';
  /** Stable, "feature.reason"; clients and tests match on it. */
  readonly code: string;
  /** The field or row concerned, as a path into the input: `scores.I.2`, `rows.7.parent`. */
  readonly at?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly law?: LawRef;
}

/** The value at a place of the input is wrong (giá trị nhập chưa đúng). */
export function inputRefusal(code: string, at: string, facts?: Refusal['facts']): Refusal {
  return { kind: 'input', code, at, ...(facts && { facts }) };
}

/** What it is asked of is in no state for it (tình trạng chưa cho phép). */
export function stateRefusal(code: string, facts?: Refusal['facts']): Refusal {
  return { kind: 'state', code, ...(facts && { facts }) };
}

const order = ['unseen', 'forbidden', 'state', 'input'] as const;

/** Every reason that stood in the way of one act, all at once. Thrown by verbs and stores, rendered at one edge. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    const sorted = inOrder(refusals);
    super(sorted.map((refusal) => refusal.code).join(', '));
    this.name = 'Refused';
    this.refusals = sorted;
  }
}

/** Unseen, forbidden, state, input; an `unseen` reason stands alone, so that a no never says more than the asker may know. */
export function inOrder(refusals: readonly Refusal[]): readonly Refusal[] {
  const unseen = refusals.find((refusal) => refusal.kind === 'unseen');
  if (unseen) return [unseen];
  return [...refusals].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Whoever is barred is told why, and nothing of how far the thing is; reasons of state are for those who may act. */
export const unlessBarred = (barred: readonly Refusal[], reasons: () => readonly Refusal[]): Refusal[] =>
  barred.length > 0 ? [...barred] : [...reasons()];

/** @throws Refused when there is any reason. */
export function refuseIf(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
