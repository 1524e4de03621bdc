import { reasonsOf, type Say } from '#domain/commendation/explanation.ts';
import type { Limit } from '#domain/commendation/limit.ts';
import { select, type Weighed } from '#domain/commendation/selection.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { wordsOf } from '../words.ts';
import type { Candidate, ChoiceScene } from './choiceScene.ts';

/** The words of a code as whoever asks reads them. */
export const say: Say = (code, facts) => wordsOf(code, facts);

/** As papers say it. */
export const sayInVietnamese: Say = (code, facts) => wordsOf(code, facts, 'vi');

/** What the choice comes to now for one audience, those who have a place keeping it. */
export interface WeighedScene {
  readonly audience: Audience;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly weighed: readonly Weighed[];
  readonly limits: ReadonlyMap<string, Limit>;
}

export function weighedIn(scene: ChoiceScene, audience: Audience): WeighedScene {
  const candidates = new Map(scene.candidates.filter((one) => one.audience === audience).map((one) => [one.id, one]));
  const weighed = select(scene.world, scene.taken).filter(({ id }) => candidates.has(id));
  return { audience, candidates, weighed, limits: new Map(scene.limits.map((limit) => [limit.key, limit])) };
}

/** Why somebody is in or out, in words. */
export const saidOf = (one: Weighed, limits: ReadonlyMap<string, Limit>, words: Say = say): string[] =>
  reasonsOf(one, limits, words).map(({ code, facts }) => words(code, facts));

/** The groups of those whom nothing parts where a limit ends. */
export function tiesIn({
  weighed,
}: Pick<WeighedScene, 'weighed'>): readonly { readonly rank: number; readonly ids: readonly string[] }[] {
  const ranks = [...new Set(weighed.flatMap(({ rank, outcome }) => (outcome.status === 'tied' && rank !== null ? [rank] : [])))];
  return ranks.map((rank) => ({ rank, ids: weighed.filter((one) => one.rank === rank).map(({ id }) => id) }));
}
