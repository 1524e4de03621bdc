import { changedParts, type Dossier, type DossierPart } from '#domain/exchange/dossier.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { matchUnit, unitNamesOf } from '#domain/org/unitNames.ts';
import { type Campaign, superiorIds } from '#domain/plans/campaign.ts';
import { sheetsOf } from '../criteria/store.ts';
import type { Context } from '../kernel/action.ts';
import { canonical, contentHash } from '../kernel/canonical.ts';
import { listCampaignsOf } from '../plans/store.ts';
import type { ReadPackage } from './readPackage.ts';
import { inForce, matchesOf, unitsReceivedBy } from './store.ts';

type InForce = Awaited<ReturnType<typeof inForce>> extends ReadonlyMap<string, infer One> ? One : never;
export type MatchedBy = 'said-before' | 'code' | 'name' | 'short-name';

/** One dossier of a package, held against the units and what was received before. */
export interface Weighed {
  readonly dossier: Dossier;
  readonly match: { readonly unitId: string; readonly by: MatchedBy } | null;
  readonly candidates: readonly string[];
  /** The state in force and what is not as in it; null where nothing was received of it. */
  readonly before: { readonly body: Dossier; readonly parts: readonly DossierPart[] } | null;
}

/** What taking a package in a body's name would do. */
export async function weighPackage(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  { partner, manifest, dossiers }: ReadPackage,
  byUnitId: string,
): Promise<{
  readonly weighed: readonly Weighed[];
  readonly offered: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
}> {
  const named = await unitsReceivedBy(tx, byUnitId, today);
  const offered = new Set(named.map(({ unitId }) => unitId));
  const names = unitNamesOf(named);
  const said = partner ? await matchesOf(tx, partner.id) : new Map<string, string>();
  const held = partner
    ? await inForce(
        tx,
        partner.id,
        dossiers.map(({ id }) => id),
      )
    : new Map<string, InForce>();
  const same = (a: unknown, b: unknown) => canonical(a) === canonical(b);
  const weighed = dossiers.map((dossier): Weighed => {
    const before = held.get(dossier.id);
    return {
      dossier,
      ...meant(dossier),
      before: before ? { body: before.body, parts: changedParts(before.body, dossier, same) } : null,
    };
  });
  const newer = dossiers.filter(({ id }) => manifest && (held.get(id)?.createdAt ?? '') > manifest.createdAt);
  const refusals = newer.map(({ id, unit }): Refusal => {
    const facts = { unit: unit.name, day: shortDate(dayAt(held.get(id)!.createdAt)) };
    return { kind: 'state', code: 'exchange.older-than-received', at: 'file', facts };
  });
  return { weighed, offered, refusals };

  function meant({ unit }: Dossier): Pick<Weighed, 'match' | 'candidates'> {
    const before = said.get(unit.id);
    if (before !== undefined && offered.has(before))
      return { match: { unitId: before, by: 'said-before' }, candidates: [before] };
    const byCode = unit.code === null ? undefined : matchUnit(unit.code, names);
    if (byCode?.kind === 'sure' && byCode.by === 'code')
      return { match: { unitId: byCode.unitId, by: 'code' }, candidates: [byCode.unitId] };
    const byName = matchUnit(unit.name, names);
    if (byName.kind === 'asked') return { match: null, candidates: byName.candidates };
    return { match: { unitId: byName.unitId, by: byName.by }, candidates: [byName.unitId] };
  }
}

/** The year of a unit here that a dossier stands beside: launched towards the body, by the same criteria where there are several. */
export async function yearBeside(
  { tx }: Pick<Context, 'tx'>,
  unitId: string,
  byUnitId: string,
  { year, criteria }: Pick<Dossier, 'year' | 'criteria'>,
): Promise<{ readonly campaign: Campaign | undefined; readonly sameCriteria: boolean | null }> {
  const years = (await listCampaignsOf(tx, unitId, year)).filter((one) => superiorIds(one).includes(byUnitId));
  const sheets = await sheetsOf(
    tx,
    years.map(({ sheetId }) => sheetId),
  );
  const isSame = ({ sheetId }: Campaign) => contentHash(sheets.get(sheetId)!.body) === criteria.hash;
  const campaign = years.find(isSame) ?? (years.length === 1 ? years[0] : undefined);
  return { campaign, sameCriteria: campaign ? isSame(campaign) : null };
}
