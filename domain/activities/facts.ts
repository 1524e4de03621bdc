import { personalAccount, webAddress } from '../evidence/evidence.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** What can be done in a unit's year (loại hoạt động). */
export const activityKinds = ['outreach', 'culture', 'care', 'course', 'satisfaction', 'rule', 'check', 'deed'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** How something was made known (hình thức tuyên truyền). */
export const outreachForms = ['talk', 'assembly', 'board', 'broadcast', 'online', 'contest', 'other'] as const;
export type OutreachForm = (typeof outreachForms)[number];

/** Văn hóa, văn nghệ, thể dục thể thao. */
export const cultureSorts = ['culture', 'arts', 'sports'] as const;
export type CultureSort = (typeof cultureSorts)[number];

/** Tuyên truyền: the form, how many it reached, a link to an official page. */
export interface Outreach {
  readonly kind: 'outreach';
  readonly form: OutreachForm;
  readonly reach: number | null;
  readonly link: string | null;
}

/** Hoạt động văn hóa, văn nghệ, thể dục thể thao, with how many took part. */
export interface Culture {
  readonly kind: 'culture';
  readonly sort: CultureSort;
  readonly people: number | null;
}

/** Chăm lo đời sống: for how many, for how much (đồng); never for whom. */
export interface Care {
  readonly kind: 'care';
  readonly people: number;
  readonly amount: number | null;
}

/** Bồi dưỡng, tập huấn: who organised it and how long it took; who attended stands beside it (`Attendance`). */
export interface Course {
  readonly kind: 'course';
  readonly organiser: string;
  /** The last day; null for a course of one day. */
  readonly until: Day | null;
  readonly hours: number | null;
}

/** Mức độ hài lòng: of those asked so many answered, of those so many were satisfied; the paper that says so. */
export interface Satisfaction {
  readonly kind: 'satisfaction';
  readonly asked: number;
  readonly answered: number;
  readonly satisfied: number;
  readonly source: string;
}

/** Nội quy, quy chế, nghị quyết nội bộ: the document in the unit's register that it is. */
export interface InternalRule {
  readonly kind: 'rule';
  readonly documentId: string;
}

/** Kiểm tra của công đoàn: which area, what was found, what is asked for; areas and roles, never a person. */
export interface UnionCheck {
  readonly kind: 'check';
  readonly area: string;
  readonly found: string;
  readonly asked: string;
}

/** Gương người tốt, việc tốt: the staff member who did it, named to others only with consent. */
export interface Deed {
  readonly kind: 'deed';
  /** Null where the deed is told without saying whose it is. */
  readonly personId: string | null;
  /** The day the person agreed to be named; null while not (ngày đồng ý nêu tên). */
  readonly consentOn: Day | null;
}

/** What an activity says of its own kind, and only of it. */
export type ActivityFacts = Outreach | Culture | Care | Course | Satisfaction | InternalRule | UnionCheck | Deed;

/** What stands against the facts of a kind; `at` is the path of the facts in the input, with its dot. */
export function whyNotFacts(facts: ActivityFacts, onDay: Day, today: Day, at = 'facts.'): Refusal[] {
  if (facts.kind === 'outreach') return whyNotOfficial(facts.link, at);
  if (facts.kind === 'satisfaction') return whyNotFigures(facts, at);
  if (facts.kind === 'course' && facts.until !== null) {
    if (facts.until < onDay) return [{ kind: 'input', code: 'activities.ends-before-it-begins', at: `${at}until` }];
    return facts.until > today ? [{ kind: 'input', code: 'activities.in-the-future', at: `${at}until` }] : [];
  }
  if (facts.kind !== 'deed' || facts.consentOn === null) return [];
  if (facts.personId === null) return [{ kind: 'input', code: 'activities.consent-of-nobody', at: `${at}consentOn` }];
  return facts.consentOn > today ? [{ kind: 'input', code: 'activities.in-the-future', at: `${at}consentOn` }] : [];
}

function whyNotOfficial(link: string | null, at: string): Refusal[] {
  if (link === null) return [];
  if (personalAccount.test(link)) return [{ kind: 'input', code: 'activities.personal-account', at: `${at}link` }];
  return webAddress.test(link) ? [] : [{ kind: 'input', code: 'activities.not-a-link', at: `${at}link` }];
}

function whyNotFigures({ asked, answered, satisfied }: Satisfaction, at: string): Refusal[] {
  return [
    ...(answered > asked ? [{ kind: 'input', code: 'activities.more-answered-than-asked', at: `${at}answered` } as const] : []),
    ...(satisfied > answered
      ? [{ kind: 'input', code: 'activities.more-satisfied-than-answered', at: `${at}satisfied` } as const]
      : []),
  ];
}

/** The texts of a kind that must name nobody, by field: a check, and what a survey stands on. */
export function namelessTexts(facts: ActivityFacts): Readonly<Record<string, string>> {
  if (facts.kind === 'check') return { 'facts.area': facts.area, 'facts.found': facts.found, 'facts.asked': facts.asked };
  return facts.kind === 'satisfaction' ? { 'facts.source': facts.source } : {};
}

/** Kinds whose title and note must name nobody, either: what is found or felt, and what is given to people in need. */
export const namelessKinds: readonly ActivityKind[] = ['check', 'satisfaction', 'care'];
