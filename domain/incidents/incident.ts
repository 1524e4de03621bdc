import { judge } from '../criteria/judgement.ts';
import { linesOf, type SheetBody, type Violation } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { covers, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { type Severity, severities } from '../law/discipline.ts';
import { type Staff, tellsComplainant, whyNotNameless } from '../people/nameless.ts';

/**
 * What a paper may conclude: a violation (vi phạm), a discipline (kỷ luật), an upheld complaint (khiếu nại, tố cáo, phản ánh đúng),
 * a count of smoking or drinking (số lượt), a fire or accident (cháy nổ, tai nạn), what inspectors found (kết luận thanh tra, kiểm tra),
 * and disunity that lasts (mất đoàn kết kéo dài).
 */
export const incidentKinds = ['violation', 'discipline', 'count', 'complaint', 'accident', 'inspection', 'disunity'] as const;
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
  /** When it happened; null: in the year in which it was concluded. */
  readonly occurredOn: Day | null;
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
export type NewIncident = Pick<Incident, 'kind' | 'lineCode' | 'severity' | 'count' | 'occurredOn' | 'concludedOn' | 'paper'> & {
  readonly concluded: boolean;
};

/** What the year fixes for incidents: its sheet, and who works at the unit. */
export interface IncidentYear {
  readonly year: number;
  readonly sheet: SheetBody;
  readonly staff: readonly Staff[];
  /** Whether the recognising superior records, and not the unit itself. */
  readonly isBySuperior: boolean;
}

/** Every reason against recording; for what is not concluded there is one reason only. */
export function whyNotRecord(added: NewIncident, of: IncidentYear, today: Day): Refusal[] {
  if (!added.concluded) return [{ kind: 'input', code: 'incidents.not-concluded', at: 'concluded' }];
  return [
    ...whyNotLine(added.lineCode, of.sheet),
    ...whyNotSeverity(added),
    ...whyNotKind(added.kind, of.isBySuperior),
    ...whyNotDays(added, of.year, today),
    ...whyNotNameless({ paper: added.paper }, of.staff, 'incidents.names-a-person'),
    ...whyNotComplainant(added.paper),
  ];
}

/** What inspectors conclude is entered by those who sent them. */
function whyNotKind(kind: IncidentKind, isBySuperior: boolean): Refusal[] {
  return kind === 'inspection' && !isBySuperior ? [{ kind: 'input', code: 'incidents.only-superior-concludes', at: 'kind' }] : [];
}

function whyNotComplainant(paper: string): Refusal[] {
  return tellsComplainant(paper) ? [{ kind: 'input', code: 'incidents.tells-complainant', at: 'paper' }] : [];
}

function whyNotLine(line: string, sheet: SheetBody): Refusal[] {
  const isKnown = linesOf(sheet).some(({ code }) => code === line);
  return isKnown ? [] : [{ kind: 'input', code: 'incidents.no-such-line', at: 'lineCode', facts: { line } }];
}

function whyNotSeverity({ kind, severity }: NewIncident): Refusal[] {
  if (kind === 'discipline') return severity === null ? [{ kind: 'input', code: 'kernel.missing', at: 'severity' }] : [];
  return severity === null ? [] : [{ kind: 'input', code: 'incidents.severity-of-discipline', at: 'severity' }];
}

/** Concluded in the year; or later, of something that happened in it. */
export function whyNotDays({ occurredOn, concludedOn }: Pick<Incident, 'occurredOn' | 'concludedOn'>, year: number, today: Day) {
  const refuse = (code: string, at: string, facts?: Refusal['facts']): Refusal => ({
    kind: 'input',
    code: `incidents.${code}`,
    at,
    ...(facts && { facts }),
  });
  const refusals: Refusal[] = [];
  if (concludedOn > today) refusals.push(refuse('in-the-future', 'concludedOn'));
  if (occurredOn === null) {
    if (refusals.length === 0 && !covers(yearPeriod(year), concludedOn))
      refusals.push(refuse('outside-year', 'concludedOn', { year }));
    return refusals;
  }
  if (!covers(yearPeriod(year), occurredOn)) refusals.push(refuse('happened-outside-year', 'occurredOn', { year }));
  if (occurredOn > concludedOn) refusals.push(refuse('happened-after-conclusion', 'occurredOn'));
  return refusals;
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

/** What bears on the year's score: every incident not cleared, the heaviest first; the same whatever the order given. */
export function violationsAmong(incidents: readonly Incident[]): readonly Violation[] {
  return incidents
    .filter(({ clearedOn }) => clearedOn === null)
    .map(({ lineCode, severity, count }) => ({ lineCode, severity, count }))
    .sort(
      (a, b) => weightOf(b) - weightOf(a) || (a.lineCode < b.lineCode ? -1 : a.lineCode > b.lineCode ? 1 : b.count - a.count),
    );
}

const weightOf = ({ severity }: Violation) => (severity === null ? -1 : severities.indexOf(severity));

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
