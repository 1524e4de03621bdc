/** What is pointed at, on either side: a finding, or a place of the reading. */
export interface Lit {
  readonly finding: number | null;
  readonly place: string | null;
}

export type Point = (lit: Lit) => void;

export const nothingLit: Lit = { finding: null, place: null };
