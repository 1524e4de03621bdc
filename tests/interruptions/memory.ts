/** So long a call between two processes of the browser may take; of files the page itself says when it has them. */
const graceMillis = { text: 150, files: 150 } as const;
/** After the whole browser has died, what was typed in its last moments may be gone: the disk had not been reached. */
const graceOfBrowser = 1200;

export interface Break {
  readonly at: number;
  readonly wholeBrowser: boolean;
}

interface Moment<T> {
  readonly value: T;
  readonly at: number;
}

/** What the person remembers having typed, ticked, chosen and pressed for the piece in hand. */
export interface Memory {
  readonly texts: Moment<string>[];
  readonly files: Moment<readonly string[]>[];
  readonly ticks: Moment<readonly string[]>[];
  pressed: number | null;
}

export const newMemory = (): Memory => ({ texts: [], files: [], ticks: [], pressed: null });

/** The last of these that must still be there, after everything that has broken off since. */
export function settled<T>(moments: readonly Moment<T>[], breaks: readonly Break[], of: 'text' | 'files'): T | undefined {
  const isCut = ({ at }: Moment<T>) =>
    breaks.some((one) => {
      const grace = one.wholeBrowser ? Math.max(graceOfBrowser, graceMillis[of]) : graceMillis[of];
      return one.at >= at && one.at < at + grace;
    });
  return moments.findLast((moment) => !isCut(moment))?.value;
}
