import type { Campaign, Step, Year } from './useYears.ts';

type WindowKind = Campaign['windows'][number]['kind'];

/** When in the year it is done: at its start, all through it, at its end. */
export const parts = ['start', 'through', 'end'] as const;

/** What is done in a year, each on a page of its own, with the steps that tell how far it is. */
export const works = [
  { key: 'pledges', part: 'start', path: 'dang-ky-thi-dua', steps: [6], windows: ['pledge'], outside: null },
  { key: 'enrolment', part: 'start', path: 'dang-ky', steps: [7, 8], windows: ['enrolment'], outside: '/tham-dinh/dang-ky' },
  { key: 'evidence', part: 'through', path: 'minh-chung', steps: [9], windows: [], outside: null },
  { key: 'activities', part: 'through', path: 'hoat-dong', steps: [9], windows: [], outside: null },
  { key: 'meetings', part: 'through', path: 'hop', steps: [10, 11], windows: [], outside: null },
  { key: 'conferences', part: 'through', path: 'hoi-nghi', steps: [5, 11, 18], windows: [], outside: null },
  { key: 'initiatives', part: 'through', path: 'sang-kien', steps: [], windows: [], outside: null },
  { key: 'incidents', part: 'through', path: 'su-viec', steps: [], windows: [], outside: null },
  { key: 'figures', part: 'through', path: 'so-lieu', steps: [], windows: [], outside: null },
  { key: 'evaluation', part: 'end', path: 'danh-gia', steps: [12], windows: [], outside: null },
  {
    key: 'sheet',
    part: 'end',
    path: 'bang-cham-diem',
    steps: [13, 14],
    windows: ['self-scoring', 'submission'],
    outside: '/tham-dinh',
  },
  { key: 'papers', part: 'end', path: 'giay-to', steps: [], windows: [], outside: 'giay-to' },
  { key: 'outcome', part: 'end', path: 'ket-qua', steps: [15, 16], windows: [], outside: 'ket-qua' },
  { key: 'commendation', part: 'end', path: '/khen-thuong', steps: [17], windows: [], outside: '/khen-thuong' },
] as const satisfies readonly {
  readonly key: string;
  readonly part: (typeof parts)[number];
  readonly path: string;
  readonly steps: readonly number[];
  readonly windows: readonly WindowKind[];
  /** Where a superior does its part; null: inside the unit only. */
  readonly outside: string | null;
}[];

export type Work = (typeof works)[number];

const inHand = (step: Step) => step.state === 'now' || step.state === 'late';

/** The step that the year is at: late or at hand, else running, else waiting. */
export function currentOf({ steps }: Year): Step | undefined {
  return steps.find(inHand) ?? steps.find((step) => step.state === 'running') ?? steps.find((step) => step.state === 'waiting');
}

/** How far a piece of work is: late when any of its steps is, else its first step that is not done. */
export function stateOf(work: Work, { steps }: Year): Step['state'] | null {
  const own = steps.filter((step) => (work.steps as readonly number[]).includes(step.number));
  if (own.length === 0) return null;
  return (own.find((step) => step.state === 'late') ?? own.find((step) => step.state !== 'done') ?? own[0]!).state;
}

/** The window that counts now: the first of the work's that has not closed, else its last. */
export function windowOf(work: Work, campaign: Campaign): Campaign['windows'][number] | undefined {
  const own = campaign.windows.filter(({ kind }) => (work.windows as readonly WindowKind[]).includes(kind));
  return own.find(({ standing }) => standing !== 'late') ?? own.at(-1);
}
