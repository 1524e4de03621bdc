import type { CaseKind } from '#domain/documents/entry.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { Paper } from '#papers/write/paper.ts';

/** Where a paper that another page makes stands, and how it is printed. */
export interface PaperPlace {
  readonly kind: string;
  readonly title: string;
  /** Whose it is, where there is one for each; absent for one a year. */
  readonly of?: string;
  /** The award that it asks for: it belongs to the dossier of that award alone. */
  readonly award?: string;
  /** The step of the year it belongs to, 1–20. */
  readonly step: number;
  /** Whose paper it is: the unit's, or that of the body which appraises and recognises. */
  readonly side: 'unit' | 'receiver';
  /** The address that prints it; null while there is nothing to print. */
  readonly address: string | null;
}

/** What it says, and what of it is fixed already. */
export interface HeldContent {
  readonly paper: Paper;
  /** The PDF as it was kept, where one was. */
  readonly kept?: Uint8Array;
  /** The hash of the scan that was signed. */
  readonly scan?: string;
  /** Notes that who asked has read it: called when it is opened, never when it is only listed. */
  readonly shown?: () => Promise<void>;
  /** What it was issued for: its line in the register hangs from that. */
  readonly issuedFor?: { readonly kind: CaseKind; readonly subjectId: string };
}

/** A paper of a year that another page makes (giấy tờ lập ở trang khác), as one person sees it. */
export interface HeldPaper extends PaperPlace {
  /** Null while it is not there. */
  readonly content: HeldContent | null;
  /** Why it is not there; empty where it is. */
  readonly whyNot: readonly Refusal[];
}

/** Begins when somebody acts: nothing was made yet. */
const notMade: Refusal = { kind: 'state', code: 'kernel.paper-not-made' };

/** How a paper is made for who asks; null where nobody began it. */
export type Making = (() => Promise<HeldContent>) | null;

/** The papers as they are made for who asks, in order: one that may not be seen is not there at all, one that is not ready says why. */
export async function heldOf(papers: readonly (readonly [PaperPlace, Making])[]): Promise<readonly HeldPaper[]> {
  const held: HeldPaper[] = [];
  for (const [place, make] of papers) held.push(...(await heldPaper(place, make)));
  return held;
}

async function heldPaper(place: PaperPlace, make: Making): Promise<readonly HeldPaper[]> {
  if (!make) return [{ ...place, address: null, content: null, whyNot: [notMade] }];
  try {
    return [{ ...place, content: await make(), whyNot: [] }];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const isHidden = error.refusals.some(({ kind }) => kind === 'unseen' || kind === 'forbidden');
    return isHidden ? [] : [{ ...place, address: null, content: null, whyNot: error.refusals }];
  }
}
