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

/** How many of the base have each title of a unit's year; empty where no round was opened. */
export async function titleShares(
  tx: Tx,
  unitId: string,
  year: number,
): Promise<readonly (Share & { readonly title: RoundTitle })[]> {
  const round = await findRound(tx, unitId, year);
  if (!round) return [];
  const { chain, decisions } = await loadScene(tx, round);
  return roundTitles.map((title) => {
    const { share } = title === 'advanced-worker' ? chain.advanced : chain.emulation;
    return { title, ...share, decided: standingOf(decisions, title) !== undefined };
  });
}

/** How many of the base have each grade; empty where no round was opened. */
export async function gradeShares(tx: Tx, unitId: string, year: number): Promise<readonly (Share & { readonly grade: Grade })[]> {
  const round = await findRound(tx, unitId, year);
  if (!round) return [];
  const { chain, decisions } = await loadScene(tx, round);
  const decided = standingOf(decisions, 'grades') !== undefined;
  return grades.map((grade) => ({ grade, achieved: chain.grades[grade], base: chain.base, onDay: chain.onDay, decided }));
}

/** The round that a launched year is evaluated in; undefined where none was opened. */
export async function roundOf(tx: Tx, campaignId: string): Promise<Round | undefined> {
  const { unitId, year } = await loadCampaign(tx, campaignId);
  return await findRound(tx, unitId, year);
}
