import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, holdsOver, type Role, type Standing } from '../people/actor.ts';
import { receivers } from '../plans/policy.ts';

/** Who reads the figures of many units: those who keep papers, sign, review or decide (người đọc báo cáo). */
export const reportReaders: readonly Role[] = ['clerk', 'unit-head', 'union-chair', 'reviewer', 'authority', 'council-secretary'];

/** The figures of a unit and of all below it are read there and above; of one that ended, also at its heir. */
export function whyNotSeeReport(actor: Actor, standing: Standing): Refusal[] {
  const may = [standing.unitId, standing.heirId ?? standing.unitId].some((unitId) => holdsAt(actor, reportReaders, unitId));
  return may || holdsOver(actor, reportReaders, standing) ? [] : [{ kind: 'unseen', code: 'reports.not-found' }];
}

/** A unit is reminded by those who receive its papers for the bodies that its launch named, or their heirs (`received`). */
export function whyNotRemindAs(actor: Actor, received: readonly string[]): Refusal[] {
  return holdsAtAny(actor, receivers, received) ? [] : [{ kind: 'unseen', code: 'reports.not-found' }];
}

/** Who keeps a unit's forms (người lập mẫu biểu): those who run its reports; a union's chair reads them. */
const layoutWriters: readonly Role[] = ['clerk', 'unit-head', 'reviewer', 'authority'];

/** A form is written at the very unit that keeps it. */
export const whyNotWriteLayout = (actor: Actor, unitId: string): Refusal[] =>
  holdsAt(actor, layoutWriters, unitId) ? [] : [{ kind: 'forbidden', code: 'reports.only-keepers-write-layouts' }];
