import type { Activity } from '#domain/activities/activity.ts';
import { type ActivityKind, activityKinds } from '#domain/activities/facts.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { citationText } from '#papers/write/citation.ts';
import { money, shareText } from '#papers/write/numberWords.ts';
import type { Figure } from '#papers/write/reports/figures.ts';
import { wordsOf } from '../../words.ts';
import type { YearCase } from '../yearCase.ts';

type Span = { readonly from: Day; readonly through: Day };

const two = (count: number) => String(count).padStart(2, '0');
const within =
  ({ from, through }: Span) =>
  ({ onDay }: Pick<Activity, 'onDay'>) =>
    onDay >= from && onDay <= through;

/** What a kind of activity is called. */
export const activityName = (kind: ActivityKind): string => wordsOf(`activity-kind.${kind}`, {}, 'vi');

/** How many activities of each kind lie in a span; kinds without one are left out, and satisfaction, which is a share of its own. */
export function activityFigures({ records }: YearCase, span: Span): readonly Figure[] {
  const all = records.activities.filter(within(span));
  const counts = activityKinds.map((kind) => ({ kind, count: all.filter(({ facts }) => facts.kind === kind).length }));
  return counts
    .filter(({ kind, count }) => count > 0 && kind !== 'satisfaction')
    .map(({ kind, count }) => ({ what: activityName(kind), result: { text: `${count} lần` } }));
}

/** Initiatives recognised by the unit's own decision in a span, those on a course, satisfaction: each with its base. */
export function workFigures(year: YearCase, span: Span): readonly Figure[] {
  const { records, staff } = year;
  const recognised = recognisedIn(year, span).length;
  const here = new Set(staff.map(({ personId }) => personId));
  const courses = records.activities.filter(({ facts }) => facts.kind === 'course').filter(within(span));
  const attended = new Set(courses.flatMap(({ attended: roll }) => roll.map(({ personId }) => personId)));
  const learned = [...attended].filter((personId) => here.has(personId)).length;
  const { recognised: found } = records;
  return [
    ...(found.length > 0 ? [{ what: 'Sáng kiến được công nhận', result: { text: `${recognised} sáng kiến` } }] : []),
    ...(courses.length > 0
      ? [{ what: 'Người dự bồi dưỡng, tập huấn', result: { part: learned, whole: here.size, counted: 'người' } }]
      : []),
    ...satisfied(records.activities.filter(within(span))),
  ];
}

/** The newest survey of the span: of those who answered so many were satisfied. */
function satisfied(activities: readonly Activity[]): readonly Figure[] {
  const last = activities.filter(({ facts }) => facts.kind === 'satisfaction').at(-1)?.facts;
  if (last?.kind !== 'satisfaction') return [];
  return [{ what: 'Mức độ hài lòng', result: { part: last.satisfied, whole: last.answered, counted: 'phiếu trả lời' } }];
}

/** Initiatives that a decision of the span recognised for the unit. */
function recognisedIn({ records }: YearCase, { from, through }: Span) {
  return records.recognised.flatMap((initiative) => {
    const own = records.recognitions.get(initiative.id)?.find(({ scope }) => scope === 'unit');
    return own && own.decidedOn >= from && own.decidedOn <= through ? [{ initiative, decision: own }] : [];
  });
}

/** What was done, by kind, as a section of a report; without a person's name. */
export function lifeResults(
  year: YearCase,
  span: Span,
): readonly { readonly heading: string; readonly items: readonly string[] }[] {
  const all = year.records.activities.filter(within(span));
  const items = activityKinds.flatMap((kind) => {
    const of = all.filter(({ facts }) => facts.kind === kind);
    return of.length === 0 ? [] : [`${activityName(kind)}: ${[`${two(of.length)} lần`, ...saidOf(of)].join('; ')}`];
  });
  const initiatives = recognisedIn(year, span).map(
    ({ initiative, decision: { number: no, decidedOn } }) =>
      `Sáng kiến “${initiative.name}” được công nhận tại ${citationText({ number: no, day: decidedOn })}`,
  );
  return items.length + initiatives.length === 0
    ? []
    : [{ heading: 'Hoạt động, sáng kiến trong kỳ', items: [...items, ...initiatives] }];
}

/** Figures of a kind, and its titles where a title names nobody. */
function saidOf(activities: readonly Activity[]): readonly string[] {
  const facts = activities.map((one) => one.facts);
  const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const reach = sum(facts.map((one) => (one.kind === 'outreach' ? one.reach : 0)));
  const joined = sum(facts.map((one) => (one.kind === 'culture' ? one.people : 0)));
  const cared = sum(facts.map((one) => (one.kind === 'care' ? one.people : 0)));
  const spent = sum(facts.map((one) => (one.kind === 'care' ? one.amount : 0)));
  const surveys = activities.flatMap(({ facts: one, onDay }) =>
    one.kind === 'satisfaction'
      ? [`${shareText(one.satisfied, one.answered)} phiếu trả lời hài lòng, ngày ${shortDate(onDay)} (nguồn: ${one.source})`]
      : [],
  );
  return [
    ...(reach > 0 ? [`tiếp cận ${number(reach)} lượt người`] : []),
    ...(joined > 0 ? [`${number(joined)} lượt người tham gia`] : []),
    ...(cared > 0 ? [`${number(cared)} lượt người được chăm lo${spent > 0 ? `, ${money(spent)}` : ''}`] : []),
    ...surveys,
    ...titled(activities),
  ];
}

/** The last three by title; deeds are told without saying whose they are. */
function titled(activities: readonly Activity[]): readonly string[] {
  const told = activities.filter(({ facts }) => ['outreach', 'culture', 'course', 'rule'].includes(facts.kind));
  return told.length === 0
    ? []
    : [
        `gồm: ${told
          .slice(-3)
          .map(({ title }) => title)
          .join(', ')}${told.length > 3 ? '…' : ''}`,
      ];
}
