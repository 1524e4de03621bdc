import { addDays, dayOf, shortDate, yearOf } from '#domain/kernel/day.ts';
import { quotaConflicts } from '#domain/plans/quotas.ts';
import type { Finding, Quota } from '#domain/plans/reading.ts';
import { isAmbiguous } from '../parts/deadlines.ts';
import { periodIn } from '../parts/period.ts';
import type { PlanDraft } from '../planDraft.ts';

const people = { individual: 'cá nhân', collective: 'tập thể' } as const;

function described(quota: Quota): string {
  const count = quota.min !== undefined && quota.min !== quota.max ? `${quota.min} - ${quota.max ?? '…'}` : `${quota.max}`;
  return `${count} ${quota.subject} (mục ${quota.where})`;
}

/** Two quotas on the same people that cannot both be meant: a total beside its parts, or two limits for one award. */
export function quotaFindings(draft: PlanDraft): readonly Finding[] {
  return quotaConflicts(draft.reading.quotas).map(({ audience, sides }) => {
    const clash = sides.flatMap((side) => side.quotas);
    const { span } = clash.at(-1)!;
    return {
      severity: 'warning',
      code: 'quota-contradiction',
      line: span.line,
      excerpt: draft.quote(span),
      message: `Số lượng ${people[audience]} ghi khác nhau: ${clash.map(described).join('; ')}. Con số chặt hơn được áp dụng cho đến khi có người quyết định.`,
      span,
    };
  });
}

const span = (period: { from: string; to: string }) =>
  `${period.from} – ${period.to}`.replace(/(\d{4})-(\d{2})-(\d{2})/g, '$3/$2/$1');

/** "3. Thời gian thực hiện: từ …" in a section of another name. */
const saysTime = /^(?:[\p{L}\d.]{1,5}[.)]\s*)?[-–+]?\s*Thời gian (?:thực hiện|triển khai|tổ chức|thi đua)\s*:/iu;

/** A year's work is closed and reported in the first months of the next. */
const monthsOfClosing = 92;

/** The time in the title and in its own section must agree: a part of several years is not those years, but several parts are its steps. */
export function periodFindings(draft: PlanDraft): readonly Finding[] {
  const titled = draft.head.title && periodIn(draft.head.title);
  if (!titled) return [];
  const told = draft.body.filter((passage) => saysTime.test(passage.text) && !draft.timePassages.includes(passage));
  const stated = [...draft.timePassages, ...told].flatMap((passage) => periodIn(passage) ?? []);
  const years = yearOf(titled.to) - yearOf(titled.from) + 1;
  return stated.flatMap((one): Finding[] => {
    if (!one.span) return [];
    const outside = one.from < titled.from || one.to > titled.to;
    const apart = yearOf(one.from) !== yearOf(titled.from) || yearOf(one.to) !== yearOf(titled.to);
    const isStep = stated.length > 1 && one.from >= titled.from && one.from <= addDays(titled.to, monthsOfClosing);
    if (isStep || !(outside || (years > 1 && apart))) return [];
    return [
      {
        severity: 'warning',
        code: 'period-conflict',
        line: one.span.line,
        excerpt: draft.quote(one.span),
        message: `Trích yếu ghi ${span(titled)}, ở đây ghi ${span(one)}.`,
        span: one.span,
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
