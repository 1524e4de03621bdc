import type { Layer } from './entry.ts';

/** How far one person of the base has come, as far as the next layer is asked by it (đã tới lớp nào). */
export interface Reached {
  /** The latest layer that said something; a self-evaluation given back does not count. */
  readonly layer: Layer | null;
  /** Somebody else stands at the head of the person's team, and remarks. */
  readonly hasTeamHead: boolean;
  /** The head of the unit: graded by the superior. */
  readonly isHead: boolean;
}

/** The layer that is owed of a person next; a layer passed over is asked no more. Null: nothing but the decision. */
export function owedLayer({ layer, hasTeamHead, isHead }: Reached): Layer | null {
  if (layer === null) return 'self';
  if (layer === 'self' && hasTeamHead) return 'team';
  if (isHead) return null;
  if (layer === 'self' || layer === 'team') return 'head';
  return layer === 'head' ? 'council' : null;
}
