import { addDays, dayAt, shortDate, startOf } from '#domain/kernel/day.ts';
import type { CriteriaGroup, CriterionItem, PlanReading } from '#domain/plans/reading.ts';
import { citationText } from '#papers/write/citation.ts';
import { missingInPlanPaper, type PlanPaperValues, type PlanStep, planPaper } from '#papers/write/letters/planPaper.ts';
import { placeNameOf } from '#papers/write/office.ts';
import { upperFirst } from '#papers/write/sections.ts';
import { wordsOf } from '../../words.ts';
import type { YearCase } from '../yearCase.ts';
import { type Composer, unitSigner } from './frame.ts';

const texts = (placed: readonly { readonly text: string }[]) => placed.map(({ text }) => text);

const below = (items: readonly CriterionItem[]): readonly string[] =>
  items.flatMap(({ text, items: under = [] }) => (under.length > 0 ? below(under) : [text]));

/** Each group that has lines of its own, under its heading. */
function criteriaIn(groups: readonly CriteriaGroup[]): PlanPaperValues['criteria'] {
  return groups.flatMap(({ heading, items, groups: under }) => [
    ...(items.length > 0 ? [{ heading, items: below(items) }] : []),
    ...criteriaIn(under),
  ]);
}

/** Bases as the plan cites them, as far as it does. */
function basesIn({ legalBases }: PlanReading): readonly string[] {
  return legalBases.map(({ type, number, date, issuer, subject }) =>
    ['Căn cứ', citationText({ type, number, day: date, issuer }), subject].filter(Boolean).join(' '),
  );
}

/** What comes again, the plan's own days, and the windows of the year. */
function stepsOf({ campaign, plan }: YearCase): readonly PlanStep[] {
  const windows = (['pledge', 'enrolment', 'self-scoring', 'submission'] as const).map((kind) => {
    const { closesAt } = campaign.windows[kind];
    const closing = dayAt(closesAt);
    const last = startOf(closing) === closesAt ? addDays(closing, -1) : closing;
    return {
      day: last,
      when: `Đến hết ngày ${shortDate(last)}`,
      what: wordsOf(`deadline.${kind}`),
      by: wordsOf(`deadline-role.${kind}`),
    };
  });
  return [
    ...plan.reading.recurring.map(({ every, what }) => ({ when: upperFirst(every), what: upperFirst(what) })),
    ...windows.sort((a, b) => (a.day < b.day ? -1 : 1)).map(({ when, what, by }) => ({ when, what, by })),
  ];
}

/** The plan as it was read and confirmed, in the national format. */
export const planOf: Composer = (year, typed) => {
  const { plan, unit, board, nameOf, title, campaign } = year;
  const { reading } = plan;
  const leader = board?.members.find(({ part }) => part === 'head');
  const author = leader ? 'Ban Vận động' : unit.name;
  const values: PlanPaperValues = {
    head: {
      ...(leader ? { superior: unit.name } : {}),
      issuer: author,
      ...(plan.number ? { number: plan.number } : {}),
      place: placeNameOf(unit),
      day: plan.issuedOn,
    },
    subject: `Xây dựng “${title}” năm ${campaign.year}`,
    bases: [...basesIn(reading), ...typed.entries('bases')],
    author: leader ? `Ban Vận động ${unit.name}` : unit.name,
    purposes: [...texts(reading.purposes), ...typed.entries('purposes')],
    requirements: texts(reading.requirements),
    ...(reading.subjects.length > 0
      ? {
          subjects: `${texts(reading.subjects)
            .join('; ')
            .replace(/[.;\s]+$/, '')}.`,
        }
      : {}),
    criteria: criteriaIn(reading.criteriaGroups),
    targets: typed.entries('targets'),
    steps: stepsOf(year),
    rewards: reading.rewards.map(({ form, to }) => `${form} cho ${to}`),
    bodies: reading.bodies.map(({ name, tasks }) => ({ name, tasks: texts(tasks) })),
    signers: [leader ? { onBehalf: 'Ban Vận động', title: 'Trưởng ban', name: nameOf(leader.personId) } : unitSigner(year)],
    recipients: [...year.addressees, 'Lưu: VT'],
    sample: year.isDemo,
  };
  return { paper: planPaper(values), missing: missingInPlanPaper(values) };
};
