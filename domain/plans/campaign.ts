import type { Window } from '../kernel/period.ts';

/** The windows of a year (các khung thời gian): pledges, the unit's enrolment, self-scoring, submission. */
export const windowKinds = ['pledge', 'enrolment', 'self-scoring', 'submission'] as const;
export type WindowKind = (typeof windowKinds)[number];

/** A superior body that receives the unit's enrolment; exactly one of them recognises (cấp trên nhận đăng ký; nơi công nhận). */
export interface Superior {
  readonly unitId: string;
  readonly part: 'recognises' | 'follows';
}

/** A plan that has been launched at a unit for a year (phong trào đã phát động). */
export interface Campaign {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  readonly year: number;
  readonly sheetId: string;
  /** The first campaign of the series that this year goes on with; its own id where the movement is new (mạch phong trào). */
  readonly seriesId: string;
  /** The campaign whose registrations of persons and teams count here; its own id unless they are shared (dùng chung bản đăng ký). */
  readonly pledgesIn: string;
  readonly windows: Readonly<Record<WindowKind, Window>>;
  readonly superiors: readonly Superior[];
  readonly launchedAt: string;
  readonly version: number;
}

/** The superior that appraises, announces the year's result and decides on the title. */
export function recogniserOf(campaign: Campaign): string {
  return campaign.superiors.find((superior) => superior.part === 'recognises')!.unitId;
}

/** Whether persons sign for this campaign itself, and not for another whose registrations it shares. */
export const hasOwnPledges = (campaign: Pick<Campaign, 'id' | 'pledgesIn'>): boolean => campaign.pledgesIn === campaign.id;

export function superiorIds(campaign: Campaign): readonly string[] {
  return campaign.superiors.map((superior) => superior.unitId);
}
