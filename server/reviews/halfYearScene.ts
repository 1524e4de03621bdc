import type { Day } from '#domain/kernel/day.ts';
import type { Language } from '#domain/kernel/phrases.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import {
  type CountedKey,
  type HalfYearFigure,
  halfYearFigures,
  type ListedShortcoming,
  sameDayBefore,
} from '#domain/reviews/halfYear.ts';
import type { Tx } from '../db/connection.ts';
import { findYearBefore } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { countYear } from './halfYearCounts.ts';
import { listShortcomings, stepsOf } from './store.ts';

/** The half-year as it is counted on a day, beside the same day of the year before. */
export interface HalfYearScene {
  readonly figures: readonly HalfYearFigure[];
  readonly shortcomings: readonly ListedShortcoming[];
  /** The day of the year before; null where the unit had no such year. */
  readonly before: Day | null;
}

/** Counts it anew; a fixed number of queries, twice as many with a year before. */
export async function sceneOf(tx: Tx, campaign: Campaign, asOf: Day, actor: Actor): Promise<HalfYearScene> {
  const last = await findYearBefore(tx, campaign);
  const before = last ? sameDayBefore(asOf) : null;
  const now = await countYear(tx, campaign, asOf);
  return {
    figures: halfYearFigures(now, last && before ? await countYear(tx, last, before) : null),
    shortcomings: await shortcomingsOn(tx, campaign.id, asOf, actor),
    before,
  };
}

/** Those raised by the day, as they stood then: one closed later was still open. */
async function shortcomingsOn(tx: Tx, campaignId: string, on: Day, actor: Actor): Promise<readonly ListedShortcoming[]> {
  const all = await listShortcomings(tx, campaignId, actor);
  const steps = await stepsOf(
    tx,
    all.map(({ id }) => id),
  );
  return all.flatMap(({ id, area, role, text, dueOn }) => {
    const last = (steps.get(id) ?? []).filter(({ onDay }) => onDay <= on).at(-1);
    return last ? [{ area, role, text, dueOn, outcome: last.act === 'closed' ? last.text : null }] : [];
  });
}

const groups = { activity: 'activities', incident: 'incidents' } as const;

/** A figure with what it is called, and among which it stands. */
export function namedFigure(figure: HalfYearFigure) {
  const group = groups[figure.key.split('.')[0] as keyof typeof groups] ?? ('work' as const);
  return { ...figure, group, name: nameOf(figure.key) };
}

/** `Người đăng ký thi đua`. */
export function nameOf(key: CountedKey, language?: Language): string {
  const [kind, of] = key.split('.');
  return wordsOf(
    kind === 'incident' ? `incident-kind.${of}` : `counted.${[kind, of].filter(Boolean).join('-')}`,
    undefined,
    language,
  );
}
