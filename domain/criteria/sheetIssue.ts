import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { linesOf, type Points, type ScoreSheet, type SheetBody, type SheetGroup } from './scoreSheet.ts';

const sum = (values: readonly Points[]) => values.reduce((total, value) => total + value, 0);

/** Σ of a group's line maxima, in hundredths. */
export function groupSum(group: SheetGroup): Points {
  return sum(group.lines.map((line) => line.maxPoints));
}

/** Why a sheet's arithmetic does not hold: sums, minima, pass mark, codes, steps. Every reason at once. */
export function whyNotBalanced(body: SheetBody): Refusal[] {
  return [
    ...(linesOf(body).length > 0 ? [] : [{ kind: 'state', code: 'criteria.no-lines' } as const]),
    ...(body.step > 0 ? [] : [{ kind: 'input', code: 'criteria.no-step', at: 'body.step' } as const]),
    ...body.groups.flatMap((group, index) => whyNotGroup(body, group, `body.groups.${index}`)),
    ...whyNotTotals(body),
    ...repeatedCodes(body),
  ];
}

function whyNotGroup(body: SheetBody, group: SheetGroup, at: string): Refusal[] {
  const lines = groupSum(group);
  const facts = { group: group.code, lines: lines / 100, maximum: group.maxPoints / 100, minimum: group.minPoints / 100 };
  return [
    ...(group.text.trim()
      ? []
      : [{ kind: 'input', code: 'criteria.text-missing', at: `${at}.text`, facts: { line: group.code } } as const]),
    ...(lines === group.maxPoints ? [] : [{ kind: 'input', code: 'criteria.group-sum', at: `${at}.maxPoints`, facts } as const]),
    ...(group.minPoints >= 0 && group.minPoints <= group.maxPoints
      ? []
      : [{ kind: 'input', code: 'criteria.minimum-above-maximum', at: `${at}.minPoints`, facts } as const]),
    ...group.lines.flatMap((line, index): Refusal[] => [
      ...(line.text.trim()
        ? []
        : [
            {
              kind: 'input',
              code: 'criteria.text-missing',
              at: `${at}.lines.${index}.text`,
              facts: { line: line.code },
            } as const,
          ]),
      ...(line.maxPoints < 0 || (body.step > 0 && line.maxPoints % body.step !== 0)
        ? [
            {
              kind: 'input',
              code: 'criteria.maximum-off-step',
              at: `${at}.lines.${index}.maxPoints`,
              facts: { line: line.code, step: body.step / 100 },
            } as const,
          ]
        : []),
    ]),
  ];
}

function whyNotTotals(body: SheetBody): Refusal[] {
  const groups = sum(body.groups.map((group) => group.maxPoints));
  const facts = { groups: groups / 100, total: body.totalPoints / 100, pass: body.passPoints / 100 };
  return [
    ...(groups === body.totalPoints
      ? []
      : [{ kind: 'input', code: 'criteria.total-sum', at: 'body.totalPoints', facts } as const]),
    ...(body.passPoints > 0 && body.passPoints <= body.totalPoints
      ? []
      : [{ kind: 'input', code: 'criteria.pass-above-total', at: 'body.passPoints', facts } as const]),
    ...(body.bonusCap >= 0 && body.penaltyCap >= 0
      ? []
      : [{ kind: 'input', code: 'criteria.cap-negative', at: 'body.bonusCap' } as const]),
  ];
}

function repeatedCodes(body: SheetBody): Refusal[] {
  const codes = [...body.groups.map((group) => group.code), ...linesOf(body).map((line) => line.code)];
  const twice = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...twice].map((line) => ({ kind: 'input', code: 'criteria.code-twice', facts: { line } }));
}

/** Only a draft is edited; an issued sheet is frozen for good, and a new edition copies it. */
export function whyNotEditSheet(sheet: ScoreSheet): Refusal[] {
  return sheet.state === 'draft' ? [] : [{ kind: 'state', code: 'criteria.sheet-frozen' }];
}

/** What a draft's words and points may be changed to. */
export type SheetEdit = Pick<ScoreSheet, 'title' | 'source' | 'subjectType' | 'body'>;

/** The draft with other words and points; it need not add up before it is issued. */
export function editSheet(sheet: ScoreSheet, edit: SheetEdit): ScoreSheet {
  refuseIf(whyNotEditSheet(sheet));
  return { ...sheet, ...edit, version: sheet.version + 1 };
}

/** Every reason why a sheet cannot be issued: not a draft, its source missing, its arithmetic, a day to come. */
export function whyNotIssueSheet(sheet: ScoreSheet, on: Day, today: Day): Refusal[] {
  if (sheet.state !== 'draft') return [{ kind: 'state', code: 'criteria.sheet-frozen' }];
  return [
    ...(sheet.source.trim() ? [] : [{ kind: 'state', code: 'criteria.source-missing' } as const]),
    ...whyNotBalanced(sheet.body),
    ...(on <= today ? [] : [{ kind: 'input', code: 'criteria.issued-in-future', at: 'issuedOn' } as const]),
  ];
}

/** From now on it never changes (ban hành). */
export function issueSheet(sheet: ScoreSheet, on: Day, today: Day): ScoreSheet {
  refuseIf(whyNotIssueSheet(sheet, on, today));
  return { ...sheet, state: 'issued', issuedOn: on, version: sheet.version + 1 };
}

/** Only an issued sheet is taken out of use; years that were launched with it keep it. */
export function whyNotRetireSheet(sheet: ScoreSheet): Refusal[] {
  return sheet.state === 'issued' ? [] : [{ kind: 'state', code: 'criteria.sheet-not-in-use' }];
}

/** No new year is launched with it (ngừng áp dụng). */
export function retireSheet(sheet: ScoreSheet): ScoreSheet {
  refuseIf(whyNotRetireSheet(sheet));
  return { ...sheet, state: 'retired', version: sheet.version + 1 };
}

/** A unit writes its own detail under an issued line, never points: why not. */
export function whyNotDetail(sheet: ScoreSheet, lineCode: string): Refusal[] {
  return [
    ...(sheet.state === 'issued' ? [] : [{ kind: 'state', code: 'criteria.sheet-not-in-use' } as const]),
    ...(linesOf(sheet.body).some((line) => line.code === lineCode)
      ? []
      : [{ kind: 'input', code: 'criteria.no-such-line', at: 'lineCode', facts: { line: lineCode } } as const]),
  ];
}
