import { dayOf, shortDate, yearOf } from '#domain/kernel/day.ts';
import type { CriteriaGroup, CriterionItem, Finding } from '#domain/plans/reading.ts';
import { datesIn } from '../dates.ts';
import { isAmbiguous } from '../parts/deadlines.ts';
import { periodIn } from '../parts/period.ts';
import type { AudienceQuota } from '../parts/rewards.ts';
import type { Passage } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { findingAt, findingOfAll } from './finding.ts';

const people = { individual: 'cá nhân', collective: 'tập thể' } as const;

function described({ quota }: AudienceQuota): string {
  const count =
    quota.min !== undefined && quota.min !== quota.max ? `${quota.min} - ${quota.max ?? '…'}` : `${quota.max ?? quota.min}`;
  return `${count} ${quota.subject} (mục ${quota.where})`;
}

/** Two quotas on the same people that cannot both be meant: a total beside its parts, or two limits for one award. */
export function quotaFindings(draft: PlanDraft): readonly Finding[] {
  return (['collective', 'individual'] as const).flatMap((audience): Finding[] => {
    const own = draft.quotas.filter(
      (one) => one.audience === audience && one.quota.max !== undefined && one.quota.unit === undefined,
    );
    const parts = own.filter((one) => one.form !== null);
    const total = own.find((one) => one.form === null);
    const sum = parts.reduce((all, one) => all + one.quota.max!, 0);
    const clash = total && parts.length > 0 && sum !== total.quota.max ? [...parts, total] : sameFormTwice(own);
    if (clash.length < 2) return [];
    const last = clash.at(-1)!;
    return [
      {
        severity: 'warning',
        code: 'quota-contradiction',
        line: last.quota.span.line,
        excerpt: draft.quote(last.quota.span),
        message: `Số lượng ${people[audience]} ghi khác nhau: ${clash.map(described).join('; ')}. Con số chặt hơn được áp dụng cho đến khi có người quyết định.`,
        span: last.quota.span,
      },
    ];
  });
}

function sameFormTwice(own: readonly AudienceQuota[]): readonly AudienceQuota[] {
  for (const one of own) {
    const other = own.find(
      (two) => two !== one && two.form === one.form && two.quota.max !== one.quota.max && two.quota.subject === one.quota.subject,
    );
    if (other) return [one, other];
  }
  return [];
}

const span = (period: { from: string; to: string }) =>
  `${period.from} – ${period.to}`.replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1');

/** The time in the title and in its own section must agree: a part of several years is not those years. */
export function periodFindings(draft: PlanDraft): readonly Finding[] {
  const titled = draft.head.title && periodIn(draft.head.title);
  return draft.timePassages.flatMap((passage): Finding[] => {
    const stated = periodIn(passage);
    if (!titled || !stated?.span) return [];
    const outside = stated.from < titled.from || stated.to > titled.to;
    const years = yearOf(titled.to) - yearOf(titled.from) + 1;
    const partOfMany =
      years > 1 && (stated.from.slice(0, 4) !== titled.from.slice(0, 4) || stated.to.slice(0, 4) !== titled.to.slice(0, 4));
    if (!outside && !partOfMany) return [];
    return [
      {
        severity: 'warning',
        code: 'period-conflict',
        line: stated.span.line,
        excerpt: draft.quote(stated.span),
        message: `Trích yếu ghi ${span(titled)}, ở đây ghi ${span(stated)}.`,
        span: stated.span,
      },
    ];
  });
}

/** Deadlines whose words leave the last day open, or that fall before the plan itself. */
export function deadlineFindings(draft: PlanDraft): readonly Finding[] {
  return draft.reading.deadlines.flatMap((deadline): Finding[] => {
    const excerpt = draft.quote(deadline.span);
    const common = { line: deadline.span.line, excerpt, span: deadline.span } as const;
    const found: Finding[] = [];
    if (isAmbiguous(excerpt)) {
      const message = '“chậm nhất” và “trước” nói hai ngày khác nhau: chậm nhất là chính ngày ấy, trước là hôm trước.';
      found.push({
        ...common,
        severity: 'warning',
        code: 'deadline-ambiguous',
        message,
        suggestion: excerpt.replace(/\s*(?:là\s+)?trước/iu, ''),
      });
    }
    const { date, period } = draft.reading;
    const early = date ?? (period && dayOf(yearOf(period.from), 1, 1));
    if (early && deadline.date < early) {
      const message = `Hạn ${shortDate(deadline.date)} có trước ${date ? 'ngày ban hành kế hoạch' : 'thời gian của kế hoạch'} (${shortDate(early)}).`;
      found.push({ ...common, severity: 'warning', code: 'deadline-order', message });
    } else if (period && yearOf(deadline.date) > yearOf(period.to) + 1) {
      const message = `Hạn ${shortDate(deadline.date)} nằm ngoài thời gian của kế hoạch (${span(period)}).`;
      found.push({ ...common, severity: 'warning', code: 'deadline-order', message });
    }
    return found;
  });
}

/** Dates that no calendar has: 31/11, 30/02. */
export function dateFindings(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage) =>
    datesIn(passage.text)
      .filter((date) => date.day === null)
      .map((date) =>
        findingAt(passage, date.from, date.to, {
          severity: 'warning',
          code: 'invalid-date',
          message: `Không có ngày ${passage.text.slice(date.from, date.to)} trong lịch.`,
        }),
      ),
  );
}

function pointsOf(items: readonly CriterionItem[]): number | null {
  if (items.length === 0) return null;
  const each = items.map((item) => item.points ?? pointsOf(item.items ?? []));
  return each.includes(null) ? null : each.reduce<number>((sum, points) => sum + points!, 0);
}

const headPoints = (text: string) => Number(/(\d{1,3})\s*điểm/iu.exec(text)?.[1] ?? Number.NaN);

/** Points printed in a heading that are not the sum of the lines below it. */
export function sumFindings(groups: readonly CriteriaGroup[]): readonly Finding[] {
  return groups.flatMap((group): readonly Finding[] => {
    const sum = group.groups.length > 0 ? null : pointsOf(group.items);
    const stated = headPoints(group.heading);
    const wrong = sum !== null && !Number.isNaN(stated) && Math.abs(sum - stated) > 1e-9;
    const own: Finding[] = wrong
      ? [
          {
            ...findingOfAll(
              {
                severity: 'warning',
                code: 'sum-mismatch',
                message: `Tiêu đề ghi ${stated} điểm, cộng các dòng được ${sum} điểm.`,
              },
              group.span.line,
            ),
            excerpt: group.heading,
            span: group.span,
          },
        ]
      : [];
    return [...own, ...sumFindings(group.groups)];
  });
}
