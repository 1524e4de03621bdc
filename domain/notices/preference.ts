import type { Refusal } from '../kernel/refusal.ts';

/** How somebody wants mail (cách nhận thư): each thing at once, one letter a day, or none. */
export const mailModes = ['at-once', 'digest', 'none'] as const;
export type MailMode = (typeof mailModes)[number];

/** What a person chose about mail (lựa chọn nhận thư); hours are `HH:MM` in Vietnam. */
export interface MailPreference {
  readonly mode: MailMode;
  /** With a digest: what is urgent goes by itself. */
  readonly urgentAtOnce: boolean;
  readonly digestAt: string;
  /** From this hour to `quietUntil`, over midnight where it is earlier, no mail goes; the same hour twice: no such hours. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly quietSundays: boolean;
}

/** What holds for whoever chose nothing: one letter at seven, urgent things at once, nights and Sundays quiet. */
export const usualPreference: MailPreference = {
  mode: 'digest',
  urgentAtOnce: true,
  digestAt: '07:00',
  quietFrom: '20:00',
  quietUntil: '06:30',
  quietSundays: true,
};

/** True at an hour `HH:MM` of the quiet part of every day. */
export function isQuietHour({ quietFrom, quietUntil }: MailPreference, hour: string): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil ? quietFrom <= hour && hour < quietUntil : quietFrom <= hour || hour < quietUntil;
}

/** Why a choice cannot stand: the daily letter would never go, its hour being quiet. */
export function whyNotPreference(preference: MailPreference): Refusal[] {
  const { mode, digestAt: hour, quietFrom: from, quietUntil: until } = preference;
  if (mode !== 'digest' || !isQuietHour(preference, hour)) return [];
  return [{ kind: 'input', code: 'notices.digest-in-quiet-hours', at: 'digestAt', facts: { hour, from, until } }];
}
