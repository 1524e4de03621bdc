import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { endUnion, type LocalUnion, unionOn, whyNotEndUnion } from './localUnion.ts';
import { endedBy, type Reorganisation } from './reorganisation.ts';

/** Unions of units, by unit. */
export type Unions = ReadonlyMap<string, readonly LocalUnion[]>;

/** Units whose grassroots unions a reorganisation ends by name (giải thể công đoàn cơ sở hàng loạt). */
export const unionEndsIn = ({ acts }: Pick<Reorganisation, 'acts'>) =>
  acts.flatMap((act, at) => (act.kind === 'end-union' ? [{ at, unitId: act.unitId, reason: act.reason }] : []));

/** A union ends once, where there is one; that of a unit that ends itself ends with it. */
export function whyNotEndUnions(reorganisation: Reorganisation, unions: Unions): Refusal[] {
  const ending = new Set(reorganisation.acts.flatMap(endedBy));
  const seen = new Set<string>();
  return unionEndsIn(reorganisation).flatMap(({ at, unitId }): Refusal[] => {
    const path = `acts.${at}`;
    const union = unionOn(unions.get(unitId) ?? [], reorganisation.onDay);
    if (!union) return [{ kind: 'state', code: 'org.no-union', at: path }];
    const facts = { name: union.name };
    if (ending.has(unitId) || seen.has(unitId)) return [{ kind: 'input', code: 'org.union-ends-twice', at: path, facts }];
    seen.add(unitId);
    return whyNotEndUnion(union, reorganisation.onDay).map((refusal) => ({ ...refusal, at: path }));
  });
}

/** The unions as they end. @throws Refused with every reason of `whyNotEndUnions`. */
export function unionsEnded(reorganisation: Reorganisation, unions: Unions): readonly LocalUnion[] {
  refuseIf(whyNotEndUnions(reorganisation, unions));
  const { onDay, decision } = reorganisation;
  return unionEndsIn(reorganisation).map(({ unitId, reason }) =>
    endUnion(unionOn(unions.get(unitId)!, onDay)!, onDay, reason, decision),
  );
}
