import type { Key } from './roster.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

/** Ids of the demo's people and units, once they exist. */
export interface World {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly person: Readonly<Record<Key, string>>;
  readonly names: Readonly<Record<Key, string>>;
  readonly unit: Readonly<Record<'unit' | 'neighbour' | 'committee' | 'federation', string>>;
  /** A sheet of paper, as a scan of it would be. */
  readonly scan: Uint8Array;
  /** Says on stderr how far the demo is. */
  say(text: string): void;
}

/** The people who carry one unit through its year. */
export interface Crew {
  readonly unitId: string;
  readonly clerk: string;
  readonly head: string;
  readonly coSigner: string;
  readonly staff: number;
}

/** What one launched year of one unit is known by. */
export interface LivedYear {
  readonly year: number;
  readonly planId: string;
  readonly campaignId: string;
  readonly sheetId: string;
}
