import type { Day } from '../kernel/day.ts';
import type { Correction } from './corrections.ts';
import type { PlanReading } from './reading.ts';

/** Where a plan stands: being read and confirmed, confirmed, signed and issued, or withdrawn (bản đọc, đã xác nhận, đã ban hành, đã rút). */
export const planStates = ['draft', 'confirmed', 'issued', 'withdrawn'] as const;
export type PlanState = (typeof planStates)[number];

/** What people have done to the machine's reading: parts confirmed, findings answered, words mended (việc xác nhận). */
export interface Confirmation {
  readonly parts: readonly string[];
  readonly corrections: readonly Correction[];
}

/** A document taken in as a plan (kế hoạch): its text as given, what the machine read, and what people made of it. */
export interface Plan {
  readonly id: string;
  readonly unitId: string;
  readonly state: PlanState;
  readonly year: number;
  /** Tên loại: the register of numbers is kept by it. */
  readonly kind: string;
  readonly title: string;
  readonly sourceName: string;
  readonly sourceHash: string | null;
  /** As extracted, line ends as LF; never changed. */
  readonly text: string;
  /** As the machine read it; never changed. */
  readonly draft: PlanReading;
  readonly confirmation: Confirmation;
  /** The draft with every correction in it. */
  readonly reading: PlanReading;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly paperHash: string | null;
  readonly renewedFrom: string | null;
  readonly uploadedBy: string | null;
  readonly withdrawnWhy: string | null;
  readonly createdAt: string;
  readonly version: number;
}

/** What of a plan is set to work (triển khai): whose it is, where it stands and what it says, without its text and how it was confirmed. */
export type PlanAtWork = Pick<Plan, 'id' | 'unitId' | 'state' | 'year' | 'title' | 'number' | 'issuedOn' | 'reading'>;

const yearShape = /(?<!\d)(20\d\d)(?!\d)/u;

/** The year a reading is for: its period's first year, else the year its title names, else `fallback`. */
export function yearOfReading(reading: PlanReading, fallback: number): number {
  if (reading.period) return Number(reading.period.from.slice(0, 4));
  const named = yearShape.exec(reading.title ?? '');
  return named ? Number(named[1]) : fallback;
}

/** What a plan is called in lists: its title, else its kind and year. */
export function titleOfReading(reading: PlanReading, year: number): string {
  return reading.title ?? `${reading.kind ?? 'Kế hoạch'} năm ${year}`;
}
