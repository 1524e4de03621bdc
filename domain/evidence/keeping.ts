import { type Day, dayOf } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { usualPictureKeeping } from '../law/pictureKeeping.ts';

/** How long pictures are kept after their cycle at this site, and by what paper (thời hạn giữ ảnh). */
export interface KeepingRule {
  /** Whole years after the cycle's last year, 0–20. */
  readonly years: number;
  /** The paper that says so, in words. */
  readonly source: string;
  /** `false` while the site has set nothing of its own. */
  readonly isSet: boolean;
}

/** What holds until the site sets its own. */
export const usualKeeping: KeepingRule = {
  years: usualPictureKeeping.years,
  source: `${usualPictureKeeping.law.text}, ${usualPictureKeeping.law.at}`,
  isSet: false,
};

/** The cycle that a year belongs to; null where the unit was not enrolled: then the year stands for itself. */
export interface PictureCycle {
  readonly cycleFirstYear: number;
  readonly cycleYears: number;
}

/** The last year that a picture of a year serves (năm cuối chu kỳ). */
export function lastYearServed(year: number, cycle: PictureCycle | null): number {
  return cycle ? Math.max(year, cycle.cycleFirstYear + cycle.cycleYears - 1) : year;
}

/** The first day on which a picture is no longer kept: 1 January after the years kept. */
export function deletedFrom(lastYear: number, keptYears: number): Day {
  return dayOf(lastYear + keptYears + 1, 1, 1);
}

export function whyNotSetKeeping({ years, source }: Pick<KeepingRule, 'years' | 'source'>): Refusal[] {
  return [
    ...(Number.isInteger(years) && years >= 0 && years <= 20
      ? []
      : [{ kind: 'input', code: 'evidence.kept-years', at: 'years' } as const]),
    ...(source === '' ? [{ kind: 'input', code: 'kernel.missing', at: 'source' } as const] : []),
  ];
}

/** The site's own rule, with its paper. @throws Refused. */
export function setKeeping(given: Pick<KeepingRule, 'years' | 'source'>): KeepingRule {
  refuseIf(whyNotSetKeeping(given));
  return { ...given, isSet: true };
}
