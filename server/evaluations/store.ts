import { standingOf } from '#domain/evaluations/decision.ts';
import type { Round } from '#domain/evaluations/round.ts';
import { type RoundTitle, roundTitles } from '#domain/evaluations/titles.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Grade, grades } from '#domain/law/evaluationRules.ts';
import type { Tx } from '../db/connection.ts';
import { loadCampaign } from '../plans/store.ts';
import { findRound } from './roundStore.ts';
import { loadScene } from './sceneStore.ts';

/** A count with its base and the day people were counted on; `decided` is false while it is only what the rules would give. */
export interface Share {
  readonly achieved: number;
  readonly base: number;
  readonly onDay: Day;
  readonly decided: boolean;
}

/** How many of the base have each title and each grade of a unit's year. */
export interface RoundShares {
  readonly titles: readonly (Share & { readonly title: RoundTitle })[];
  readonly grades: readonly (Share & { readonly grade: Grade })[];
}

/** The shares of a unit's year; empty where no round was opened. */
export async function roundShares(tx: Tx, unitId: string, year: number): Promise<RoundShares> {
  const round = await findRound(tx, unitId, year);
  if (!round) return { titles: [], grades: [] };
  const { chain, decisions } = await loadScene(tx, round);
  const { base, onDay } = chain;
  const isDecided = (what: RoundTitle | 'grades') => standingOf(decisions, what) !== undefined;
  return {
    titles: roundTitles.map((title) => {
      const { share } = title === 'advanced-worker' ? chain.advanced : chain.emulation;
      return { title, ...share, decided: isDecided(title) };
    }),
    grades: grades.map((grade) => ({ grade, achieved: chain.grades[grade], base, onDay, decided: isDecided('grades') })),
  };
}

/** The round that a launched year is evaluated in; undefined where none was opened. */
export async function roundOf(tx: Tx, campaignId: string): Promise<Round | undefined> {
  const { unitId, year } = await loadCampaign(tx, campaignId);
  return await findRound(tx, unitId, year);
}
