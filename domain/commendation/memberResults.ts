import type { Part } from './nominee.ts';

/** One member's year (kết quả của đơn vị thành viên): its result as announced, and whether a concluded violation blocks it. */
export interface MemberYear {
  readonly unitId: string;
  readonly result: { readonly qualified: boolean; readonly total: number } | null;
  /** Concluded and known to the superiors; an open one is nothing. */
  readonly isBlocked: boolean;
}

/** What the members' years come to for the commune they belong to (kết quả của xã qua các đơn vị thành viên). */
export interface MemberResults {
  readonly total: number;
  readonly assessed: number;
  readonly qualified: number;
  readonly blocked: number;
  /** The sum of the totals of those assessed, in hundredths: the mean is `sum / assessed`. */
  readonly sum: number;
}

/** Adds the members' years up; the order decides nothing. A unit without members has no such results. */
export function memberResultsOf(members: readonly MemberYear[]): MemberResults | null {
  if (members.length === 0) return null;
  const results = members.flatMap(({ result }) => (result ? [result] : []));
  return {
    total: members.length,
    assessed: results.length,
    qualified: results.filter(({ qualified }) => qualified).length,
    blocked: members.filter(({ isBlocked }) => isBlocked).length,
    sum: results.reduce((sum, { total }) => sum + total, 0),
  };
}

/** The mean of those assessed, in whole hundredths, rounded down; null where none was. */
export const averageOf = (results: MemberResults | null): number | null =>
  results === null || results.assessed === 0 ? null : Math.floor(results.sum / results.assessed);

/** So many members qualified of all, not only of those assessed (tỷ lệ đạt chuẩn). */
export const qualifiedShareOf = (results: MemberResults | null): Part | null =>
  results === null ? null : { part: results.qualified, of: results.total };
