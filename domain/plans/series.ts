import type { Refusal } from '../kernel/refusal.ts';
import type { InheritanceRule } from '../law/inheritanceRules.ts';

/** One launched year of the unit, as far as it tells which later year follows it (một năm của phong trào). */
export interface SeriesYear {
  readonly campaignId: string;
  /** Whose year it was: the unit itself, or one that it inherited. */
  readonly unitId: string;
  /** The first campaign of the series it belongs to (mạch phong trào qua các năm). */
  readonly seriesId: string;
  readonly year: number;
  readonly planId: string;
  readonly sheetFamilyId: string;
  readonly recogniserId: string;
  /** The campaign whose registrations count here; its own id where persons sign for it alone. */
  readonly pledgesIn: string;
  /** An heir chose already to go on with another predecessor instead. */
  readonly isSettled?: boolean;
}

/** What of a launch tells which series it goes on with. */
export interface SeriesSigns {
  readonly year: number;
  readonly renewedFrom: string | null;
  readonly sheetFamilyId: string | null;
  readonly recogniserId: string | null;
}

/** The last year before `year` of each series that has no campaign in `year` itself, the newest first. */
export function openSeries(years: readonly SeriesYear[], year: number): readonly SeriesYear[] {
  const taken = new Set(years.filter((one) => one.year === year).map(({ seriesId }) => seriesId));
  const last = new Map<string, SeriesYear>();
  for (const one of years) {
    if (taken.has(one.seriesId) || one.year > year || one.isSettled) continue;
    const found = last.get(one.seriesId);
    if (!found || found.year < one.year) last.set(one.seriesId, one);
  }
  return [...last.values()].sort((a, b) => b.year - a.year || (a.campaignId < b.campaignId ? -1 : 1));
}

/**
 * Which series a new year most likely goes on with: that of the plan it was made from, else of the same sheet, else of the same recogniser;
 * where the unit has but one series and no campaign in the year yet, that one. Undefined: a new movement. A person may choose otherwise.
 */
export function suggestedSeries(years: readonly SeriesYear[], signs: SeriesSigns): SeriesYear | undefined {
  const open = openSeries(years, signs.year);
  const only = years.some(({ year }) => year === signs.year) || open.length !== 1 ? undefined : open[0];
  return (
    open.find(({ planId }) => planId === signs.renewedFrom) ??
    open.find(({ sheetFamilyId }) => sheetFamilyId === signs.sheetFamilyId) ??
    open.find(({ recogniserId }) => recogniserId === signs.recogniserId) ??
    only
  );
}

/** Why a year cannot go on with a campaign: it is not the unit's, or its series has a campaign in that year already. */
export function whyNotContinue(years: readonly SeriesYear[], continues: string | null | undefined, year: number): Refusal[] {
  if (!continues) return [];
  const open = openSeries(years, year).some(({ campaignId }) => campaignId === continues);
  return open ? [] : [{ kind: 'input', code: 'plans.series-not-open', at: 'continues', facts: { year } }];
}

/** The campaigns of a year in which persons sign for themselves: those whose registrations another may share. */
export function pledgingIn(years: readonly SeriesYear[], year: number): readonly SeriesYear[] {
  return years.filter((one) => one.year === year && one.pledgesIn === one.campaignId);
}

/** Why the registrations of a campaign cannot be shared: not of the unit and the year, or shared from elsewhere themselves. */
export function whyNotSharePledges(years: readonly SeriesYear[], pledgesIn: string | null, year: number): Refusal[] {
  if (pledgesIn === null) return [];
  const may = pledgingIn(years, year).some(({ campaignId }) => campaignId === pledgesIn);
  return may ? [] : [{ kind: 'input', code: 'plans.pledges-not-there', at: 'pledgesIn', facts: { year } }];
}

/** What an heir chooses when it launches: which years it goes on with, and why (năm liên tục mà đơn vị kế thừa tiếp nối). */
export interface Inheritance {
  readonly rule: InheritanceRule;
  readonly reason: string;
}

/** What came to the unit and bears on the series that goes on: where there is anything, the choice is made with a reason. */
export interface Inherited {
  /** The year gone on with; null where the heir begins anew. */
  readonly main: SeriesYear | null;
  /** The other predecessors' movements of the same kind, one of each. */
  readonly others: readonly SeriesYear[];
}

/**
 * The movements of other predecessors that stand beside the one gone on with: of each unit the one with the same recogniser, else the same
 * sheet, else the newest. A unit whose years the same series holds already is none: it was settled when that went on.
 */
export function inheritedBeside(years: readonly SeriesYear[], unitId: string, continues: string | null, year: number): Inherited {
  const open = openSeries(years, year);
  const main = open.find(({ campaignId }) => campaignId === continues) ?? null;
  if (main === null) return { main, others: open.filter((one) => one.unitId !== unitId) };
  const unitsOf = (seriesId: string) => years.filter((one) => one.seriesId === seriesId).map((one) => one.unitId);
  const own = new Set(unitsOf(main.seriesId));
  const strange = open.filter(({ seriesId }) => !unitsOf(seriesId).some((one) => own.has(one)));
  const others = [...new Set(strange.map((one) => one.unitId))].map((other) => {
    const theirs = strange.filter((one) => one.unitId === other);
    return (
      theirs.find(({ recogniserId }) => recogniserId === main.recogniserId) ??
      theirs.find(({ sheetFamilyId }) => sheetFamilyId === main.sheetFamilyId) ??
      theirs[0]!
    );
  });
  return { main, others };
}

/** Where several predecessors' years could go on, or all are left behind, whoever launches says which and why; nothing else may be said. */
export function whyNotInherit({ main, others }: Inherited, chosen: Inheritance | null): Refusal[] {
  const law = { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 3 khoản 2' };
  if (others.length === 0) return [];
  const refusals: Refusal[] = [];
  if (chosen !== null && (chosen.rule === 'none') !== (main === null)) {
    refusals.push({ kind: 'input', code: 'plans.inheritance-other', at: 'inheritance.rule' });
  }
  if (!chosen?.reason.trim()) {
    refusals.push({
      kind: 'input',
      code: 'plans.inheritance-why',
      at: 'inheritance.reason',
      facts: { count: others.length },
      law,
    });
  }
  return refusals;
}
