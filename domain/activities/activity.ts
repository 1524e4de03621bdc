import { linesOf, type SheetBody } from '../criteria/scoreSheet.ts';
import { type Day, shortDate } from '../kernel/day.ts';
import { covers, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';
import type { Drive } from './drive.ts';
import { type ActivityFacts, namelessKinds, namelessTexts, whyNotFacts } from './facts.ts';

/** Somebody on the staff who attended a course, with the piece of evidence that is the certificate (người dự bồi dưỡng). */
export interface Attendance {
  readonly personId: string;
  readonly evidenceId: string | null;
}

/** Something the unit did on a day of its year (hoạt động trong năm). */
export interface Activity {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly onDay: Day;
  readonly title: string;
  readonly note: string;
  readonly facts: ActivityFacts;
  readonly driveId: string | null;
  /** Codes of the sheet's lines that it bears on; may be empty. */
  readonly lines: readonly string[];
  /** Pieces of evidence that show it, held by `evidence` and uploaded once. */
  readonly evidence: readonly string[];
  /** Of a course only. */
  readonly attended: readonly Attendance[];
  readonly addedBy: string;
  readonly addedAt: string;
  readonly removedAt: string | null;
  readonly removedWhy: string | null;
  readonly version: number;
}

/** What a writer says of an activity. */
export type NewActivity = Pick<Activity, 'onDay' | 'title' | 'note' | 'facts' | 'driveId' | 'lines' | 'evidence' | 'attended'>;

/** What is fixed by the year and the unit in which it is recorded. */
export interface ActivityYear {
  readonly year: number;
  readonly sheet: SheetBody;
  readonly staff: readonly (Staff & { readonly personId: string })[];
  readonly drives: readonly Drive[];
  /** Pieces of the year's evidence in use, of those that were named. */
  readonly evidence: ReadonlySet<string>;
  /** Documents of the unit's register that are out and that the writer may read, of those that were named. */
  readonly documents: ReadonlySet<string>;
}

/** Every reason against recording it: its day, its kind's figures, lines, drive, evidence, persons, names where none belong. */
export function whyNotRecord(said: NewActivity, of: ActivityYear, today: Day): Refusal[] {
  const { facts, onDay } = said;
  const isNameless = namelessKinds.includes(facts.kind);
  const texts = { ...(isNameless ? { title: said.title, note: said.note } : {}), ...namelessTexts(facts) };
  return [
    ...whyNotOn(onDay, of.year, today),
    ...whyNotFacts(facts, onDay, today),
    ...whyNotLines(said.lines, of.sheet),
    ...whyNotUnderDrive(said, of.drives),
    ...said.evidence.filter((id) => !of.evidence.has(id)).map(() => noSuch('activities.no-such-evidence', 'evidence')),
    ...whyNotAttended(said, of),
    ...whyNotKnown(facts, of),
    ...whyNotNameless(texts, of.staff, 'activities.names-a-person'),
  ];
}

const noSuch = (code: string, at: string): Refusal => ({ kind: 'input', code, at });

function whyNotOn(onDay: Day, year: number, today: Day): Refusal[] {
  if (onDay > today) return [noSuch('activities.in-the-future', 'onDay')];
  return covers(yearPeriod(year), onDay)
    ? []
    : [{ kind: 'input', code: 'activities.outside-year', at: 'onDay', facts: { year } }];
}

/** Lines that the year's sheet does not have. */
export function whyNotLines(lines: readonly string[], sheet: SheetBody, at = 'lines'): Refusal[] {
  const known = new Set(linesOf(sheet).map(({ code }) => code));
  return lines
    .filter((line) => !known.has(line))
    .map((line) => ({ kind: 'input', code: 'activities.no-such-line', at, facts: { line } }));
}

function whyNotUnderDrive({ driveId, onDay }: NewActivity, drives: readonly Drive[]): Refusal[] {
  if (driveId === null) return [];
  const drive = drives.find(({ id }) => id === driveId);
  if (!drive) return [noSuch('activities.no-such-drive', 'driveId')];
  if (drive.closed) return [{ kind: 'state', code: 'activities.drive-closed', at: 'driveId', facts: { name: drive.name } }];
  const isWithin = onDay >= drive.from && onDay <= drive.to;
  const facts = { name: drive.name, from: shortDate(drive.from), to: shortDate(drive.to) };
  return isWithin ? [] : [{ kind: 'input', code: 'activities.outside-drive', at: 'onDay', facts }];
}

function whyNotAttended({ facts, attended }: NewActivity, of: ActivityYear): Refusal[] {
  if (facts.kind !== 'course') return attended.length > 0 ? [noSuch('activities.only-courses-hold-persons', 'attended')] : [];
  const staff = new Set(of.staff.map(({ personId }) => personId));
  const certificates = attended.flatMap(({ evidenceId }) => evidenceId ?? []);
  return [
    ...attended.filter(({ personId }) => !staff.has(personId)).map(() => noSuch('activities.not-staff', 'attended')),
    ...(new Set(attended.map(({ personId }) => personId)).size < attended.length
      ? [noSuch('activities.attended-twice', 'attended')]
      : []),
    ...certificates.filter((id) => !of.evidence.has(id)).map(() => noSuch('activities.no-such-evidence', 'attended')),
  ];
}

function whyNotKnown(facts: ActivityFacts, of: ActivityYear): Refusal[] {
  if (facts.kind === 'rule' && !of.documents.has(facts.documentId))
    return [noSuch('activities.no-such-document', 'facts.documentId')];
  const isStranger =
    facts.kind === 'deed' && facts.personId !== null && !of.staff.some(({ personId }) => personId === facts.personId);
  return isStranger ? [noSuch('activities.not-staff', 'facts.personId')] : [];
}

/** Why a change is refused: removed, read too long ago, another kind, or what it would say. */
export function whyNotChange(
  activity: Activity,
  said: NewActivity & { readonly version: number },
  of: ActivityYear,
  today: Day,
): Refusal[] {
  const stays = said.driveId === activity.driveId && said.onDay === activity.onDay;
  return [
    ...whyNotRemove(activity),
    ...whyNotCurrent(activity.version, said.version),
    ...(said.facts.kind === activity.facts.kind ? [] : [noSuch('activities.kind-stays', 'facts.kind')]),
    ...whyNotRecord(said, of, today).filter(({ code }) => !(stays && code === 'activities.drive-closed')),
  ];
}

/** The activity with its mended words, figures and ties. @throws Refused with every reason. */
export function change(
  activity: Activity,
  said: NewActivity & { readonly version: number },
  of: ActivityYear,
  today: Day,
): Activity {
  refuseIf(whyNotChange(activity, said, of, today));
  return { ...activity, ...said, version: activity.version + 1 };
}

/** Why a certificate cannot be added: the activity was taken off, the person did not attend, or the piece is none of the year's. */
export function whyNotCertify(activity: Activity, personId: string, isPiece: boolean): Refusal[] {
  const isOnRoll = activity.attended.some((one) => one.personId === personId);
  return [
    ...whyNotRemove(activity),
    ...(isOnRoll ? [] : [noSuch('activities.did-not-attend', 'personId')]),
    ...(isPiece ? [] : [noSuch('activities.no-such-evidence', 'evidenceId')]),
  ];
}

/** The attendance with its certificate (chứng chỉ), held as evidence. @throws Refused with every reason. */
export function certify(activity: Activity, personId: string, evidenceId: string, isPiece: boolean): Activity {
  refuseIf(whyNotCertify(activity, personId, isPiece));
  const attended = activity.attended.map((one) => (one.personId === personId ? { personId, evidenceId } : one));
  return { ...activity, attended, version: activity.version + 1 };
}

/** Why it cannot be taken off: it was, already. */
export function whyNotRemove({ removedAt }: Pick<Activity, 'removedAt'>): Refusal[] {
  return removedAt === null ? [] : [{ kind: 'state', code: 'activities.already-removed' }];
}

/** Taken off with a reason; the record stays, counted nowhere. */
export function remove(activity: Activity, why: string, at: string): Activity {
  refuseIf(whyNotRemove(activity));
  return { ...activity, removedAt: at, removedWhy: why, version: activity.version + 1 };
}

/** The person of a deed agrees to be named, or takes it back (đồng ý nêu gương). @throws Refused where it names nobody. */
export function consent(activity: Activity, on: Day | null): Activity {
  refuseIf(whyNotConsent(activity));
  const facts = { ...activity.facts, consentOn: on } as ActivityFacts;
  return { ...activity, facts, version: activity.version + 1 };
}

export function whyNotConsent(activity: Activity): Refusal[] {
  const isAsked = activity.facts.kind === 'deed' && activity.facts.personId !== null;
  return isAsked ? whyNotRemove(activity) : [{ kind: 'state', code: 'activities.consent-of-nobody' }];
}
