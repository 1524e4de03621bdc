import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { Initiative } from './initiative.ts';

/** How far an initiative has effect (phạm vi ảnh hưởng): the unit (cơ sở), the ministry or province, the whole country. */
export const effectScopes = ['unit', 'province', 'nation'] as const;
export type EffectScope = (typeof effectScopes)[number];

/** A decision that recognises it (quyết định công nhận); a later one may recognise a wider scope. */
export interface Recognition {
  readonly initiativeId: string;
  readonly scope: EffectScope;
  /** `45/QĐ-THCS`. */
  readonly number: string;
  readonly decidedOn: Day;
  /** Who signed, under their title. */
  readonly signer: string;
  /** The body that decided. */
  readonly issuer: string;
  readonly recordedBy: string;
}

export type Decision = Pick<Recognition, 'number' | 'decidedOn' | 'signer' | 'issuer'>;

/** Every reason against deciding on it on a day; that the council carried it is asked for beside. */
export function whyNotRecognise(initiative: Pick<Initiative, 'state'>, satOn: Day | null, decidedOn: Day, today: Day): Refusal[] {
  return [
    ...whyNotDecided(initiative),
    ...(decidedOn > today ? [inputRefusal('initiatives.day-in-future', 'decidedOn')] : []),
    ...(satOn !== null && decidedOn < satOn
      ? [inputRefusal('initiatives.decided-before-sitting', 'decidedOn', { day: shortDate(satOn) })]
      : []),
  ];
}

const whyNotDecided = ({ state }: Pick<Initiative, 'state'>): Refusal[] => {
  if (state === 'proposed') return [];
  const isDecided = state === 'recognised' || state === 'not-recognised';
  return [{ kind: 'state', code: isDecided ? 'initiatives.already-decided' : 'initiatives.not-waiting' }];
};

/** The head decided: it is recognised in the unit. */
export function recognise(initiative: Initiative, satOn: Day | null, decidedOn: Day, today: Day): Initiative {
  refuseIf(whyNotRecognise(initiative, satOn, decidedOn, today));
  return { ...initiative, state: 'recognised', reason: null, version: initiative.version + 1 };
}

/** Every reason against saying that it is not recognised. */
export const whyNotRefuse = (initiative: Pick<Initiative, 'state'>): Refusal[] => whyNotDecided(initiative);

/** It is not recognised, with a reason that its authors read word for word (không công nhận). */
export function refuse(initiative: Initiative, reason: string): Initiative {
  refuseIf(whyNotRefuse(initiative));
  return { ...initiative, state: 'not-recognised', reason, version: initiative.version + 1 };
}

/** A superior's decision recognises what the unit recognised before, for a wider scope that it does not have yet. */
export function whyNotWiden(
  initiative: Pick<Initiative, 'state'>,
  held: readonly Recognition[],
  wider: Pick<Recognition, 'scope' | 'decidedOn'>,
  today: Day,
): Refusal[] {
  const first = held.find(({ scope }) => scope === 'unit');
  if (initiative.state !== 'recognised' || !first) return [{ kind: 'state', code: 'initiatives.not-recognised-yet' }];
  return [
    ...(effectScopes.indexOf(wider.scope) > effectScopes.indexOf(widestOf(held)!.scope)
      ? []
      : [inputRefusal('initiatives.scope-not-wider', 'scope')]),
    ...(wider.decidedOn > today ? [inputRefusal('initiatives.day-in-future', 'decidedOn')] : []),
    ...(wider.decidedOn < first.decidedOn
      ? [inputRefusal('initiatives.wider-before-first', 'decidedOn', { day: shortDate(first.decidedOn) })]
      : []),
  ];
}

/** The recognition of the widest scope. */
export function widestOf(held: readonly Recognition[]): Recognition | undefined {
  return [...held].sort((a, b) => effectScopes.indexOf(b.scope) - effectScopes.indexOf(a.scope))[0];
}
