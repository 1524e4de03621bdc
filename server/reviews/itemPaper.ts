import type { Day } from '#domain/kernel/day.ts';
import { monthOf, yearOf } from '#domain/kernel/day.ts';
import type { LineAtRisk, MonthlyItem, ShortcomingStanding } from '#domain/reviews/monthlyItem.ts';
import type { MonthlyItemValues, MonthlyShortcoming } from '#papers/write/minutes/monthlyItem.ts';
import { wordsOf } from '../words.ts';

/** Whose item it is, as the paper's head says. */
export interface ItemHead {
  readonly superior?: string;
  readonly unitName: string;
  readonly isDemo: boolean;
}

/** The item as the values of its paper: areas, roles, days and figures, no name of a person anywhere. */
export function itemValues(item: MonthlyItem, { superior, unitName, isDemo }: ItemHead): MonthlyItemValues {
  return {
    head: { ...(superior ? { superior } : {}), issuer: unitName },
    year: yearOf(item.month),
    month: monthOf(item.month),
    earlier: item.earlier.map(shortcomingValues),
    fresh: item.fresh.map(shortcomingValues),
    atRisk: [...brokenLines(item.atRisk), ...bareLines(item.atRisk)],
    late: item.lateTasks.map(({ text, body, dueOn }) => ({ text: unclosed(text), role: body, due: dueOn })),
    next: nextOf(item),
    signers: [{ title: 'Thư ký' }, { title: 'Chủ tọa' }],
    sample: isDemo,
  };
}

/** Windows of the year, days of the plans, tasks that fall due: in the order of their days. */
function nextOf({ deadlines, ahead, dueTasks }: MonthlyItem): MonthlyItemValues['next'] {
  const windows = deadlines.map(({ kind, lastDay }) => ({
    text: wordsOf(`deadline.${kind}`, undefined, 'vi'),
    role: wordsOf(`deadline-role.${kind}`, undefined, 'vi'),
    due: lastDay,
  }));
  const planned = ahead.map(({ what, issuer, on }) => ({ text: unclosed(what), role: issuer ?? 'theo kế hoạch', due: on }));
  const tasks = dueTasks.map(({ text, body, dueOn }) => ({ text: unclosed(text), role: body, due: dueOn }));
  return [...windows, ...planned, ...tasks].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const unclosed = (text: string) => text.replace(/[.;\s]+$/, '');

function shortcomingValues({ shortcoming, daysLeft, timesBack }: ShortcomingStanding): MonthlyShortcoming {
  const { area, role, dueOn, outcome } = shortcoming;
  const text = unclosed(shortcoming.text);
  return { area, text, role, due: dueOn as Day, outcome: outcome ?? `${timeLeft(daysLeft)}${again(timesBack)}` };
}

/** The first time it comes back is what every open one does; from the second on it is said. */
const again = (times: number) => (times < 2 ? '' : `, trở lại lần thứ ${times}`);

/** `đang khắc phục, còn 3 ngày`; said late without blame. */
function timeLeft(days: number): string {
  if (days > 0) return `đang khắc phục, còn ${days} ngày`;
  return days === 0 ? 'đang khắc phục, đến hạn hôm nay' : `chưa xong, quá hạn ${-days} ngày`;
}

const brokenLines = (lines: readonly LineAtRisk[]) =>
  lines
    .filter(({ violations }) => violations > 0)
    .map(({ code, text, violations, isKnockout }) => ({
      label: code,
      text: text.replace(/[.;\s]+$/, ''),
      figure: `${violations} việc đã có kết luận trong năm${isKnockout ? ', là tiêu chí điểm liệt' : ''}`,
    }));

/** So many bare lines are told one by one; more than that, each group in a few words. */
const toldByLine = 8;

/** Lines that only lack evidence go in one entry, or one a group, so that the item is read in three minutes. */
function bareLines(lines: readonly LineAtRisk[]): MonthlyItemValues['atRisk'] {
  const bare = lines.filter(({ violations, hasNoEvidence }) => hasNoEvidence && violations === 0);
  if (bare.length === 0) return [];
  const entry = (label: string, some: readonly LineAtRisk[]) => {
    const text = some.length === 1 ? some[0]!.text.replace(/[.;\s]+$/, '') : `${some.length} tiêu chí`;
    return { label, text, figure: 'chưa có minh chứng' };
  };
  if (bare.length <= toldByLine) return [entry(bare.map(({ code }) => code).join(', '), bare)];
  const groups = [...new Set(bare.map(groupOf))];
  return groups.map((group) =>
    entry(
      `nhóm ${group}`,
      bare.filter((line) => groupOf(line) === group),
    ),
  );
}

const groupOf = ({ code }: LineAtRisk) => code.split('.')[0]!;
