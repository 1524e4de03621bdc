import type { UnitType } from '#domain/org/unit.ts';
import { type Act, type Acts, type Founding, nextKey } from './wish.ts';

export const actKinds = ['merge', 'split', 'part', 'change', 'transfer', 'dissolve', 'found', 'end-union'] as const;
export type ActKind = (typeof actKinds)[number];

/** A unit that takes over, as it is filled in: one that stands or is founded already, or a new one. */
export interface Target {
  readonly isNew: boolean;
  readonly unitId: string | null;
  readonly name: string;
  readonly type: UnitType | null;
  readonly parentId: string | null;
  readonly place: string;
  readonly isHeir: boolean;
}

/** An act as it is filled in. */
export interface Draft {
  readonly kind: ActKind;
  readonly olds: readonly (string | null)[];
  readonly targets: readonly Target[];
  readonly reason: string;
}

export const emptyTarget: Target = { isNew: true, unitId: null, name: '', type: null, parentId: null, place: '', isHeir: false };

/** An empty act of a kind, with as many targets as it needs. */
export function draftOf(kind: ActKind, about: string | null): Draft {
  const count = kind === 'split' ? 2 : kind === 'dissolve' || kind === 'end-union' ? 0 : 1;
  return { kind, olds: [about], targets: Array<Target>(count).fill(emptyTarget), reason: '' };
}

const isSaid = (target: Target) =>
  target.isNew ? target.name.trim() !== '' && target.type !== null && target.parentId !== null : target.unitId !== null;

/** Whether nothing is left to fill in; what speaks against the act itself the preview says. */
export function isWhole({ kind, olds, targets, reason }: Draft): boolean {
  const hasOlds = kind === 'found' || olds.some((id) => id !== null);
  const needsReason = kind === 'dissolve' || kind === 'end-union';
  const hasHeir = kind !== 'split' || targets.some(({ isHeir }) => isHeir);
  const isRenamed = kind !== 'change' || (targets[0]!.name.trim() !== '' && targets[0]!.type !== null);
  return (
    hasOlds && hasHeir && isRenamed && (kind === 'change' || targets.every(isSaid)) && (!needsReason || reason.trim() !== '')
  );
}

/** The acts with one more, and what it founds. */
export function withDraft(acts: Acts, draft: Draft): Acts {
  const { kind, targets, reason } = draft;
  const olds = draft.olds.filter((id) => id !== null);
  const unitId = olds[0]!;
  if (kind === 'change') {
    const { name, type, parentId, place } = targets[0]!;
    const act = { kind, unitId, name, type: type!, parentId, place: place.trim() === '' ? null : place };
    return { ...acts, acts: [...acts.acts, act] };
  }
  const foundings: Founding[] = [];
  const refs = targets.map(({ isNew, unitId: id, name, type, parentId, place }) => {
    if (!isNew) return id!;
    const key = nextKey(acts, foundings.length);
    foundings.push({ key, code: null, name, type: type!, parentId, place: place.trim() === '' ? null : place });
    return key;
  });
  const heirId = refs[targets.findIndex(({ isHeir }) => isHeir)] ?? refs[0]!;
  const act = actOf();
  return { foundings: [...acts.foundings, ...foundings], acts: act ? [...acts.acts, act] : acts.acts };

  function actOf(): Act | undefined {
    switch (kind) {
      case 'merge':
        return { kind, unitIds: olds, intoId: refs[0]! };
      case 'split':
        return { kind, unitId, intoIds: refs, heirId };
      case 'part':
        return { kind, unitId, intoIds: refs };
      case 'transfer':
        return { kind, unitId, toId: refs[0]! };
      case 'dissolve':
      case 'end-union':
        return { kind, unitId, reason };
      default:
        return undefined;
    }
  }
}
