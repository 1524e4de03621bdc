/** What is pointed at, on either side: a finding, or a place of the reading. */
export interface Lit {
  readonly finding: number | null;
  readonly place: string | null;
}

export type Side = 'text' | 'read' | 'findings';

/** How one side tells the other what it is about. */
export interface Pointing {
  readonly lit: Lit;
  /** Lights it, there and here. */
  readonly point: (lit: Lit) => void;
  /** Lights it and goes to it on that side, which may be folded away. */
  readonly go: (lit: Lit, side: Side) => void;
}

export const nothingLit: Lit = { finding: null, place: null };
