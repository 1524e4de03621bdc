import type { UnitType } from '../org/unit.ts';
import type { Audience } from '../plans/reading.ts';
import type { UnmetRequirement } from './standard.ts';
import type { UnitKind } from './unitKind.ts';

/** How far the council is with somebody (biểu quyết): no case yet, waiting, agreed to, not agreed to, put off; or no council is asked. */
export const hearings = ['not-brought', 'waiting', 'carried', 'lost', 'put-off', 'no-council'] as const;
export type Hearing = (typeof hearings)[number];

/** So many of so many (tử số, mẫu số). */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** What the choice knows of somebody put forward (người, tập thể được xét). */
export interface Nominee {
  readonly id: string;
  readonly audience: Audience;
  readonly form: string;
  /** The collective or person: nobody is commended twice for one achievement. */
  readonly subjectId: string;
  /** The unit that put forward. */
  readonly byUnitId: string;
  /** What the collective is, or the unit that the person works at. */
  readonly kind: UnitKind;
  /** Its level in the tree. */
  readonly level: UnitType;
  readonly isDirectWorker: boolean;
  /** The appraised total of the unit's year, in hundredths; null where there is none. */
  readonly points: number | null;
  readonly solutions: number;
  /** Members of the collective that qualified, of all; null where it has none. */
  readonly members: Part | null;
  /** The mean of its members' totals, in hundredths; null where none was assessed. */
  readonly memberAverage: number | null;
  readonly votes: Part | null;
  readonly hearing: Hearing;
  /** What of the award's standard is not met; empty where all is. */
  readonly unmet: readonly UnmetRequirement[];
}
