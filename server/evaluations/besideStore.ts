import type { Round } from '#domain/evaluations/round.ts';
import { type RoundTitle, roundTitles } from '#domain/evaluations/titles.ts';
import { type EffectScope, effectScopes } from '#domain/initiatives/recognition.ts';
import { addDays } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Severity } from '#domain/law/discipline.ts';
import type { Tx } from '../db/connection.ts';
import { disciplineSeverityOf, eligibilityOf } from '../incidents/store.ts';
import { recognisedOf } from '../initiatives/store.ts';

/** Scopes of an initiative, widest last: how much each weighs when equals are told apart. */
const weightOf = (scope: EffectScope) => effectScopes.indexOf(scope) + 1;

/** What other features know of the people of a round. */
export interface Beside {
  readonly registered: ReadonlyMap<string, readonly RoundTitle[]>;
  readonly disciplines: ReadonlyMap<string, Severity>;
  /** Persons under an open procedure, or a discipline whose effect still runs. */
  readonly barred: ReadonlySet<string>;
  readonly initiatives: ReadonlyMap<string, Initiatives>;
}

interface Initiatives {
  readonly count: number;
  /** The widest scope, from 1. */
  readonly scope: number;
}

/** Titles registered for in the year's pledges, discipline concluded, initiatives recognised in the period. */
export async function loadBeside(tx: Tx, round: Round, personIds: readonly string[]): Promise<Beside> {
  const lastDay = addDays(round.period.until!, -1);
  return {
    registered: await registeredOf(tx, round),
    disciplines: await disciplineSeverityOf(tx, personIds, round.period),
    barred: new Set((await eligibilityOf(tx, round.unitId, personIds, lastDay)).keys()),
    initiatives: await initiativesOf(tx, round),
  };
}

/** What was recognised in the period, by author; one with several authors counts for each. */
async function initiativesOf(tx: Tx, { unitId, period }: Round): Promise<ReadonlyMap<string, Initiatives>> {
  const found = new Map<string, Initiatives>();
  for (const { authorIds, scope } of await recognisedOf(tx, unitId, period.from, period.until!)) {
    for (const personId of authorIds) {
      const { count, scope: widest } = found.get(personId) ?? { count: 0, scope: 0 };
      found.set(personId, { count: count + 1, scope: Math.max(widest, weightOf(scope)) });
    }
  }
  return found;
}

/** A signed pledge counts, of any movement of the unit in the year. */
async function registeredOf(tx: Tx, { unitId, year }: Round): Promise<ReadonlyMap<string, readonly RoundTitle[]>> {
  const rows = await tx
    .selectFrom('pledge')
    .innerJoin('campaign', 'campaign.id', 'pledge.campaign_id')
    .select(['pledge.person_id', 'pledge.titles'])
    .where('campaign.unit_id', '=', unitId)
    .where('campaign.year', '=', year)
    .where('pledge.state', 'in', ['signed', 'accepted'])
    .execute();
  const asked = grouped(rows, (row) => row.person_id);
  const titlesOf = (personId: string) =>
    roundTitles.filter((title) => asked.get(personId)!.some(({ titles }) => titles.includes(title)));
  return new Map([...asked.keys()].map((personId) => [personId, titlesOf(personId)]));
}
