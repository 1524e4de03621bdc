import type { Standing } from '../people/actor.ts';

/**
 * What ties somebody to a case (lý do có liên quan): works in its unit; heads a unit above it; is named in its dossier; someone of
 * the household is concerned; another interest. Yes or no, never a word about a relative.
 */
export const tieReasons = ['works-there', 'heads-above', 'named', 'household', 'other'] as const;
export type TieReason = (typeof tieReasons)[number];

/** Reasons that a person tells; the others follow from what the site knows. */
export const declaredReasons = ['household', 'other'] as const satisfies readonly TieReason[];
export type DeclaredReason = (typeof declaredReasons)[number];

/** Where a tie comes from: from the facts, from the member, from the secretary (nguồn xác định). */
export const tieSources = ['derived', 'declared', 'set'] as const;
export type TieSource = (typeof tieSources)[number];

/** Somebody may not take part in a case (người có liên quan). */
export interface Tie {
  readonly personId: string;
  readonly source: TieSource;
  readonly reason: TieReason;
}

/** What a feature that brings a case says of it (vụ việc trình phiên họp); the names in its dossier settle who is tied. */
export interface BroughtCase {
  readonly unitId: string;
  readonly namedPersonIds: readonly string[];
}

/** What the site knows of somebody on the day. */
export interface TieFacts {
  readonly personId: string;
  /** Units the person works in. */
  readonly worksAt: readonly string[];
  /** Units the person heads or decides for. */
  readonly heads: readonly string[];
}

/**
 * The ties that follow from facts. Whoever works in the council's own unit is not tied to a case of that unit by that alone, nor its
 * head to the units below: else a school's council, and every chair, could judge nothing. A case of a unit that ended is one of its heir's own.
 */
export function derivedTies(
  brought: BroughtCase,
  people: readonly TieFacts[],
  /** The case's unit and those above it, on the day. */
  ofCase: Standing,
  /** The council's own unit and those above it, on the day. */
  ofCouncil: Standing,
): readonly Tie[] {
  const own = [ofCouncil.heirId ?? ofCouncil.unitId, ...ofCouncil.above];
  const caseUnits = [brought.unitId, ...(ofCase.heirId === undefined ? [] : [ofCase.heirId])];
  const isOfCase = (unitId: string) => caseUnits.includes(unitId);
  const between = ofCase.above.filter((unitId) => !own.includes(unitId));
  const isOutside = (ofCase.heirId ?? brought.unitId) !== own[0];
  return people.flatMap(({ personId, worksAt, heads }): Tie[] => {
    const reasons: TieReason[] = [
      ...(brought.namedPersonIds.includes(personId) ? (['named'] as const) : []),
      ...(isOutside && (worksAt.some(isOfCase) || heads.some(isOfCase)) ? (['works-there'] as const) : []),
      ...(heads.some((unitId) => between.includes(unitId)) ? (['heads-above'] as const) : []),
    ];
    return reasons.map((reason) => ({ personId, source: 'derived', reason }));
  });
}

/** Who is tied, each once. */
export const tiedIn = (ties: readonly Tie[]): readonly string[] => [...new Set(ties.map(({ personId }) => personId))];
