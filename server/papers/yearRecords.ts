import type { Activity } from '#domain/activities/activity.ts';
import { roundKeepers } from '#domain/evaluations/policy.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import type { Recognition } from '#domain/initiatives/recognition.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { LocalUnion } from '#domain/org/localUnion.ts';
import { sidesOf } from '#domain/papers/policy.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { listAllActivities } from '../activities/activityStore.ts';
import { type DecidedCommendation, findDecidedCommendation, sentAwardPapers } from '../commendation/heldAwardStore.ts';
import { findRound } from '../evaluations/roundStore.ts';
import { loadScene, type Scene } from '../evaluations/sceneStore.ts';
import { listRecognised } from '../initiatives/listStore.ts';
import { recognitionsOf } from '../initiatives/recognitionStore.ts';
import type { Context } from '../kernel/action.ts';
import { listUnions } from '../org/unionStore.ts';
import { personNames } from '../people/store.ts';
import { type LedTeam, listLedTeams } from '../people/teamLeadStore.ts';
import { listTitlesToWeigh, type TitleToWeigh } from '../recognition/weighStore.ts';

/** What the rooms of a year recorded, as far as who asks may know; papers are made from it, and nothing of it is typed again. */
export interface YearRecords {
  /** In order of days. */
  readonly activities: readonly Activity[];
  readonly unions: readonly LocalUnion[];
  readonly teams: readonly LedTeam[];
  /** Initiatives that a decision recognised. */
  readonly recognised: readonly Initiative[];
  readonly recognitions: ReadonlyMap<string, readonly Recognition[]>;
  /** Everybody's evaluation; null where none was opened, and for who does not keep it. */
  readonly evaluation: Scene | null;
  /** The title over the year that what was concluded would have cost; for the body that gave it alone. */
  readonly toWeigh: TitleToWeigh | null;
  /** What the unit itself decided to commend in the year; null where it held no round, or has not decided. */
  readonly commendation: DecidedCommendation | null;
  /** Kinds of papers that went out with its dossiers for awards. */
  readonly awardPapers: readonly string[];
  /** Names of all persons these records name. */
  readonly names: ReadonlyMap<string, string>;
}

type Asking = Pick<Context, 'tx' | 'actor' | 'today'>;

const nothing: YearRecords = {
  ...{ activities: [], unions: [], teams: [], recognised: [], evaluation: null, toWeigh: null, commendation: null },
  ...{ awardPapers: [], recognitions: new Map(), names: new Map() },
};

/** Reads them; a fixed number of queries. */
export async function loadYearRecords(asking: Asking, campaign: Campaign): Promise<YearRecords> {
  const sides = sidesOf(asking.actor, campaign);
  const own = sides.includes('unit') ? await ownRecords(asking, campaign) : nothing;
  return sides.includes('receiver') ? { ...own, toWeigh: await titleToWeigh(asking, campaign) } : own;
}

async function ownRecords({ tx, actor, today }: Asking, campaign: Campaign): Promise<YearRecords> {
  const { id, unitId, year } = campaign;
  const recognised = await listRecognised(tx, actor, today, id);
  const ids = recognised.map((one) => one.id);
  const people = recognised.flatMap(({ authors }) => authors).map(({ personId }) => personId);
  const teams = await listLedTeams(tx, unitId, today);
  const leads = teams.flatMap(({ lead }) => lead?.personId ?? []);
  const round = holdsAt(actor, roundKeepers, unitId) ? await findRound(tx, unitId, year) : undefined;
  return {
    ...{ activities: await listAllActivities(tx, id, actor), unions: await listUnions(tx, [unitId]), teams, recognised },
    recognitions: grouped(await recognitionsOf(tx, ids), ({ initiativeId }) => initiativeId),
    evaluation: round ? await loadScene(tx, round) : null,
    toWeigh: null,
    commendation: await findDecidedCommendation(tx, campaign),
    awardPapers: await sentAwardPapers(tx, campaign),
    names: await personNames(tx, [...new Set([...people, ...leads])]),
  };
}

async function titleToWeigh({ tx, today }: Asking, campaign: Campaign): Promise<TitleToWeigh | null> {
  const found = await listTitlesToWeigh(tx, [recogniserOf(campaign)], today);
  return (
    found.find(
      ({ title: { unitId, firstYear, lastYear } }) =>
        unitId === campaign.unitId && firstYear <= campaign.year && campaign.year <= lastYear,
    ) ?? null
  );
}
