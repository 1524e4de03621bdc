import type { PanelDuty } from '../appraisals/panelSight.ts';
import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { Task } from './tasks.ts';

/** What a panel waits for from one reviewer or its head (việc trong tổ thẩm định). */
export interface PanelDutyFacts {
  readonly assessmentId: string;
  /** The body that appraises. */
  readonly byUnitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly duty: PanelDuty;
  readonly dueOn: Day;
}

/** The one explanation a unit still owes (giải trình chưa gửi). */
export interface ExplanationFacts {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly lines: number;
  readonly dueOn: Day;
}

const codes = {
  score: 'today.panel-score',
  close: 'today.panel-close',
  settle: 'today.panel-settle',
  'look-again': 'today.panel-look-again',
} as const satisfies Record<PanelDuty, string>;

/** A sheet to hand in by its day; what the head alone does has none. */
export function tasksOfPanel({ assessmentId, unitName, year, duty, dueOn }: PanelDutyFacts): Task[] {
  const isSheet = duty === 'score';
  const due = isSheet ? startOf(addDays(dueOn, 1)) : null;
  const link = isSheet ? `/tham-dinh/${assessmentId}` : `/tham-dinh/${assessmentId}/to`;
  return [{ code: codes[duty], facts: { unit: unitName, year }, due, link, weight: isSheet ? 6 : 4 }];
}

/** To the unit's clerk and head, until its day has passed; late is not taken, so nothing is asked then. */
export function tasksOfExplanation({ campaignId, year, lines, dueOn }: ExplanationFacts, today: Day): Task[] {
  if (today > dueOn) return [];
  const due = startOf(addDays(dueOn, 1));
  const link = `/phong-trao/${campaignId}/giai-trinh`;
  return [{ code: 'today.explain-appraisal', facts: { count: lines, year }, due, link, weight: 1 }];
}
