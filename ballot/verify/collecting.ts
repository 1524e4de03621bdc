import { type Equations, isScalar } from './equations.ts';
import type { Fault, Report } from './fault.ts';
import { type RuleName, rules } from './rules.ts';
import type { Reader } from './shape.ts';

/** A list of faults and what fills it, each place once. */
export function collecting(): [Fault[], Report] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const report: Report = (rule, at) => {
    if (seen.has(`${rule} ${at}`)) return;
    seen.add(`${rule} ${at}`);
    faults.push({ rule, at, says: { vi: rules[rule][0], en: rules[rule][1] } });
  };
  return [faults, report];
}

/** Without `equations` the elements are not looked at. */
export function readAs<T>(shape: Reader<T>, value: unknown, at: string, equations: Equations | null, report: Report): T {
  return shape(value, at, {
    wrong: (place) => report('R1', place),
    element: (hex, place) => {
      if (equations?.element(hex) === null) report('R2', place);
    },
    scalar: (hex, place) => {
      if (!isScalar(hex)) report('R3', place);
    },
  });
}

const numberOfRule = (rule: RuleName) => Number(rule.slice(1));
export const inOrder = (faults: readonly Fault[]) =>
  faults.toSorted((one, other) => numberOfRule(one.rule) - numberOfRule(other.rule));
