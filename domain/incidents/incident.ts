import { judge } from '../criteria/judgement.ts';
import { linesOf, type SheetBody, type Violation } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { covers, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import type { Severity } from '../law/discipline.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';

/** A concluded violation (vi phạm đã kết luận), a discipline (kỷ luật), or a count of smoking or drinking (số lượt). */
export const incidentKinds = ['violation', 'discipline', 'count'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** Something concluded against the unit that bears on a line of its sheet; it never says who (sự việc đã kết luận). */
export interface Incident {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly kind: IncidentKind;
  readonly lineCode: string;
  /** Only of a discipline. */
  readonly severity: Severity | null;
  readonly count: number;
  readonly concludedOn: Day;
  /** Number, date and issuer of the paper that concludes. */
  readonly paper: string;
  readonly recordedBy: string;
  /** The unit itself, or the superior whose inspectors concluded. */
  readonly byUnitId: string;
  readonly clearedOn: Day | null;
  readonly clearedPaper: string | null;
  readonly version: number;
}

/** What someone wants to record; `concluded` is false while a complaint is still open. */
export type NewIncident = Pick<Incident, 'kind' | 'lineCode' | 'severity' | 'count' | 'concludedOn' | 'paper'> & {
  readonly concluded: boolean;
};

/** What the year fixes for incidents: its sheet, and who works at the unit. */
export interface IncidentYear {
  readonly year: number;
  readonly sheet: SheetBody;
  readonly staff: readonly Staff[];
}

/** Every reason against recording; for what is not concluded there is one reason only. */
export function whyNotRecord(added: NewIncident, of: IncidentYear, today: Day): Refusal[] {
  if (!added.concluded) return [{ kind: 'input', code: 'incidents.not-concluded', at: 'concluded' }];
  return [
    ...whyNotLine(added.lineCode, of.sheet),
    ...whyNotSeverity(added),
    ...whyNotConcludedOn(added.concludedOn, of.year, today),
    ...whyNotNameless({ paper: added.paper }, of.staff, 'incidents.names-a-person'),
  ];
}

function whyNotLine(line: string, sheet: SheetBody): Refusal[] {
  const isKnown = linesOf(sheet).some(({ code }) => code === line);
  return isKnown ? [] : [{ kind: 'input', code: 'incidents.no-such-line', at: 'lineCode', facts: { line } }];
}

function whyNotSeverity({ kind, severity }: NewIncident): Refusal[] {
  if (kind === 'discipline') return severity === null ? [{ kind: 'input', code: 'kernel.missing', at: 'severity' }] : [];
  return severity === null ? [] : [{ kind: 'input', code: 'incidents.severity-of-discipline', at: 'severity' }];
}

function whyNotConcludedOn(concludedOn: Day, year: number, today: Day): Refusal[] {
  if (concludedOn > today) return [{ kind: 'input', code: 'incidents.in-the-future', at: 'concludedOn' }];
  const isInYear = covers(yearPeriod(year), concludedOn);
  return isInYear ? [] : [{ kind: 'input', code: 'incidents.outside-year', at: 'concludedOn', facts: { year } }];
}

/** The paper that says "not at fault" (văn bản xác định không có lỗi). */
export interface Clearing {
  readonly clearedOn: Day;
  readonly paper: string;
  /** The version that the writer read. */
  readonly version: number;
}

export function whyNotClear(incident: Incident, clearing: Clearing, staff: readonly Staff[], today: Day): Refusal[] {
  if (incident.clearedOn !== null) return [{ kind: 'state', code: 'incidents.already-cleared' }];
  return [
    ...whyNotCurrent(incident.version, clearing.version),
    ...(clearing.clearedOn < incident.concludedOn
      ? [{ kind: 'input', code: 'incidents.cleared-before-concluded', at: 'clearedOn' } as const]
      : []),
    ...(clearing.clearedOn > today ? [{ kind: 'input', code: 'incidents.in-the-future', at: 'clearedOn' } as const] : []),
    ...whyNotNameless({ paper: clearing.paper }, staff, 'incidents.names-a-person'),
  ];
}

/** Not at fault: the record stays with its second paper, its effect is gone. */
export function clear(incident: Incident, clearing: Clearing, staff: readonly Staff[], today: Day): Incident {
  refuseIf(whyNotClear(incident, clearing, staff, today));
  return { ...incident, clearedOn: clearing.clearedOn, clearedPaper: clearing.paper, version: incident.version + 1 };
}

/** What bears on the year's score: every incident not cleared, in the order given. */
export function violationsAmong(incidents: readonly Incident[]): readonly Violation[] {
  return incidents
    .filter(({ clearedOn }) => clearedOn === null)
    .map(({ lineCode, severity, count }) => ({ lineCode, severity, count }));
}

/** What one incident does to the year: not qualified, no full points, noted only, or undone (hệ quả). */
export const effects = ['disqualifies', 'caps', 'noted', 'undone'] as const;
export type Effect = (typeof effects)[number];

export function effectOf(incident: Incident, sheet: SheetBody): Effect {
  const [violation] = violationsAmong([incident]);
  if (!violation) return 'undone';
  const { reasons } = judge(sheet, [], [violation]);
  const isDecisive = reasons.some(({ code }) => code === 'criteria.knocked-out' || code === 'criteria.blocking-violation');
  if (isDecisive) return 'disqualifies';
  const line = linesOf(sheet).find(({ code }) => code === incident.lineCode);
  return line?.measure.kind === 'none' ? 'caps' : 'noted';
}
