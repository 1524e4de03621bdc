import { linesOf, type SheetBody } from '../criteria/scoreSheet.ts';
import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { type ChecklistPoint, eachOnce, whyNotPoints } from './checklist.ts';
import type { StillProves } from './doubt.ts';

/** What a piece of evidence is (minh chứng): a file, a link, or a plain note. */
export const evidenceKinds = ['file', 'link', 'note'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The bytes behind a piece of evidence, kept once under their SHA-256 in hex (tệp minh chứng). */
export interface EvidenceFile {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
}

/** What shows that a criterion is met, tied to lines of the sheet and to a day of its own (minh chứng). */
export interface Evidence {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly kind: EvidenceKind;
  /** The day of what it shows, not of its upload. */
  readonly onDay: Day;
  readonly note: string;
  readonly link: string | null;
  readonly file: EvidenceFile | null;
  /** Codes of the sheet's lines, at least one. */
  readonly lines: readonly string[];
  /** Points of checklist lines that it shows; each point's line is among `lines`. */
  readonly points: readonly ChecklistPoint[];
  /** A person has looked: no pupil can be recognised in the picture (không nhận ra học sinh nào). */
  readonly noPupil: boolean;
  /** Somebody answered that it still proves this year's claim, where that was asked. */
  readonly stillProves: StillProves | null;
  /** The picture was deleted that day, its cycle being over; the record and its hash stay. */
  readonly deletedOn: Day | null;
  /** Whose certificate of a course it is (chứng chỉ bồi dưỡng); null for any other piece. */
  readonly holderId: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  /** When it went out with the unit's self-assessment; before that nobody outside sees or counts it. ISO 8601, UTC. */
  readonly releasedAt: string | null;
  readonly removedAt: string | null;
  readonly removedWhy: string | null;
}

/** What someone wants to add; the file's kind is already known from its content. */
export type NewEvidence = Pick<Evidence, 'kind' | 'onDay' | 'note' | 'link' | 'file' | 'lines' | 'points'>;

/** Where the same bytes already serve in the unit, this year or an earlier one. */
export interface Use {
  readonly evidenceId: string;
  readonly campaignId: string;
  readonly year: number;
  readonly onDay: Day;
  readonly lines: readonly string[];
}

/** What is fixed by the year in which evidence is added. */
export interface EvidenceYear {
  readonly campaignId: string;
  readonly sheet: SheetBody;
}

/** A picture (ảnh) must be marked before it may leave the unit. */
export function isPicture(file: Pick<EvidenceFile, 'mediaType'> | null): boolean {
  return file?.mediaType.startsWith('image/') ?? false;
}

/** Addresses that are always one person's own account (tài khoản cá nhân); a page of the unit is none. */
export const personalAccount =
  /^https?:\/\/(?:\w+\.)?(?:facebook\.com\/(?:profile\.php|people\/|me(?:$|[/?#]))|zalo\.me\/\+?\d{9})/iu;

/** The address of a page: a host with a dot and no account in it (địa chỉ trang mạng). */
export const webAddress = /^https?:\/\/[^\s/@]+\.[^\s/@]+(?:[/?#]\S*)?$/iu;

/** The lines meant by what was chosen: those named, and those whose points were. */
export function linesMeant(lines: readonly string[], points: readonly ChecklistPoint[]): readonly string[] {
  return [...new Set([...lines, ...points.map(({ line }) => line)])];
}

/** Every reason against adding: lines, points, day, link, and the same file on a line where it already serves. */
export function whyNotAdd(added: NewEvidence, of: EvidenceYear, uses: readonly Use[], today: Day): Refusal[] {
  return [
    ...whyNotTied(added.lines, of.sheet),
    ...whyNotPoints(
      added.points.filter(({ line }) => isLine(of.sheet, line)),
      of.sheet,
    ),
    ...whyNotOn(added.onDay, today),
    ...whyNotLink(added),
    ...whyNotAgain(added.lines, of, uses),
  ];
}

const isLine = (sheet: SheetBody, code: string) => linesOf(sheet).some((line) => line.code === code);

function whyNotTied(lines: readonly string[], sheet: SheetBody): Refusal[] {
  if (lines.length === 0) return [{ kind: 'input', code: 'evidence.no-line', at: 'lines' }];
  const known = new Set(linesOf(sheet).map((line) => line.code));
  return lines
    .filter((line) => !known.has(line))
    .map((line) => ({ kind: 'input', code: 'evidence.no-such-line', at: 'lines', facts: { line } }));
}

function whyNotOn(onDay: Day, today: Day): Refusal[] {
  return onDay > today ? [{ kind: 'input', code: 'evidence.in-the-future', at: 'onDay' }] : [];
}

function whyNotLink({ kind, link, note }: NewEvidence): Refusal[] {
  if (kind === 'note' && note === '') return [{ kind: 'input', code: 'kernel.missing', at: 'note' }];
  if (kind !== 'link') return [];
  if (link !== null && personalAccount.test(link)) return [{ kind: 'input', code: 'evidence.personal-account', at: 'link' }];
  return link !== null && webAddress.test(link) ? [] : [{ kind: 'input', code: 'evidence.not-a-link', at: 'link' }];
}

function whyNotAgain(lines: readonly string[], of: EvidenceYear, uses: readonly Use[]): Refusal[] {
  return uses
    .filter((use) => use.campaignId === of.campaignId)
    .flatMap((use) => lines.filter((line) => use.lines.includes(line)).map((line) => ({ line, use })))
    .map(({ line, use }) => ({
      kind: 'state',
      code: 'evidence.same-file-on-line',
      at: 'file',
      facts: { line, day: shortDate(use.onDay) },
    }));
}

/** What a piece is to serve besides: lines, and points of their checklists. */
export type Served = Pick<Evidence, 'lines' | 'points'>;

/** Why a piece cannot also serve other lines or points: removed, unknown ones, or nothing new. */
export function whyNotTie(evidence: Evidence, { lines, points }: Served, sheet: SheetBody): Refusal[] {
  if (evidence.removedAt !== null) return [{ kind: 'state', code: 'evidence.already-removed' }];
  const meant = linesMeant(lines, points);
  const refusals = [...whyNotTied(meant, sheet), ...whyNotPoints(points, sheet)];
  if (refusals.length > 0) return refusals;
  const isNew = meant.some((line) => !evidence.lines.includes(line));
  const morePoints = eachOnce([...evidence.points, ...points]).length > evidence.points.length;
  return isNew || morePoints ? [] : [{ kind: 'state', code: 'evidence.already-tied' }];
}

/** The same piece on more lines and points: one photo serves several criteria and is uploaded once. */
export function tie(evidence: Evidence, served: Served, sheet: SheetBody): Evidence {
  refuseIf(whyNotTie(evidence, served, sheet));
  const lines = [...new Set([...evidence.lines, ...linesMeant(served.lines, served.points)])];
  return { ...evidence, lines, points: eachOnce([...evidence.points, ...served.points]) };
}

export function whyNotRemove(evidence: Evidence): Refusal[] {
  return evidence.removedAt === null ? [] : [{ kind: 'state', code: 'evidence.already-removed' }];
}

/** Taken off the lines with a reason; the record stays, marked. */
export function remove(evidence: Evidence, why: string, at: string): Evidence {
  refuseIf(whyNotRemove(evidence));
  return { ...evidence, removedAt: at, removedWhy: why };
}

export function whyNotMarkPicture(evidence: Evidence): Refusal[] {
  if (evidence.removedAt !== null) return [{ kind: 'state', code: 'evidence.already-removed' }];
  return isPicture(evidence.file) ? [] : [{ kind: 'state', code: 'evidence.not-a-picture' }];
}

/** A person says, or takes back, that no pupil can be recognised. */
export function markPicture(evidence: Evidence, noPupil: boolean): Evidence {
  refuseIf(whyNotMarkPicture(evidence));
  return { ...evidence, noPupil };
}
