/** Forms of discipline from light to heavy (khiển trách, cảnh cáo, hạ bậc lương, giáng chức, buộc thôi việc); which apply differs by kind of staff. */
export const severities = ['reprimand', 'warning', 'pay-cut', 'demotion', 'dismissal'] as const;
export type Severity = (typeof severities)[number];

/** `severity` is as heavy as `threshold` or heavier ("từ … trở lên"). */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(threshold);
}
