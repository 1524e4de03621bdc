/** A person on the campaign board (thành viên Ban vận động) with the part they have there. */
export interface BoardPart {
  readonly personId: string;
  readonly part: 'head' | 'deputy' | 'secretary' | 'member';
}

/** Who scores beside the board and signs beside the head (bên đồng chấm, đồng ký): the union's chair, or without a union the board's own members. */
export interface CoSigning {
  readonly by: 'union' | 'board';
  readonly personIds: readonly string[];
}

/** Who holds what at the unit on a day (ai giữ vai gì). */
export interface UnitSeats {
  readonly heads: readonly string[];
  readonly clerks: readonly string[];
  readonly unionChairs: readonly string[];
  readonly board: readonly BoardPart[];
}

/**
 * Unions of budget-funded bodies were dissolved in 2025: then a member of the board co-signs who neither heads it nor
 * writes the board's column, so that no one fills both. Nobody co-signs what they sign as head.
 */
export function coSigningOf({ heads, clerks, unionChairs, board }: UnitSeats): CoSigning {
  const chairs = unionChairs.filter((personId) => !heads.includes(personId));
  if (chairs.length > 0) return { by: 'union', personIds: chairs };
  const members = board.filter(
    ({ personId, part }) => part !== 'head' && !heads.includes(personId) && !clerks.includes(personId),
  );
  return { by: 'board', personIds: members.map(({ personId }) => personId) };
}
