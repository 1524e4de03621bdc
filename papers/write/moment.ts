import { dayAt, longDate } from '#domain/kernel/day.ts';

/** `08 giờ 30 phút, ngày 14 tháng 01 năm 2026` in Vietnam, of an ISO 8601 instant in UTC. */
export function momentText(instant: string): string {
  const [hour, minute] = clockOf(instant);
  return `${hour} giờ ${minute} phút, ${longDate(dayAt(instant))}`;
}

/** `08 giờ 30 phút` in Vietnam. */
export function hourText(instant: string): string {
  const [hour, minute] = clockOf(instant);
  return `${hour} giờ ${minute} phút`;
}

function clockOf(instant: string): readonly [hour: string, minute: string] {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return [local.slice(11, 13), local.slice(14, 16)];
}
