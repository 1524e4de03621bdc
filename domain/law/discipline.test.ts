import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { disciplineRules, effectEnd, formsFor, isAtLeast, severities } from './discipline.ts';

const names = (...of: Parameters<typeof formsFor>) => formsFor(...of).map(({ severity }) => severity);

test('each kind of worker has forms of its own, and managers others', () => {
  const before = day('2024-05-01');
  expect(names('cadre', true, before)).toEqual(['reprimand', 'warning', 'removal', 'dismissal']);
  expect(names('civil-servant', false, before)).toEqual(['reprimand', 'warning', 'pay-cut', 'dismissal']);
  expect(names('civil-servant', true, before)).toEqual(['reprimand', 'warning', 'demotion', 'removal', 'dismissal']);
  expect(names('public-employee', false, before)).toEqual(['reprimand', 'warning', 'dismissal']);
  expect(names('worker', false, before)).toEqual(['reprimand', 'raise-delay', 'removal', 'dismissal']);
});

test('since 1 July 2025 civil servants are neither demoted nor cut in pay', () => {
  expect(names('civil-servant', false, day('2025-06-30'))).toContain('pay-cut');
  expect(names('civil-servant', false, day('2025-07-01'))).toEqual(['reprimand', 'warning', 'dismissal']);
  expect(names('civil-servant', true, day('2025-07-01'))).toEqual(['reprimand', 'warning', 'removal', 'dismissal']);
});

test('the effect ends by the date of a month, at its last day at most, or not by itself', () => {
  const [reprimand, delay] = formsFor('worker', false, day('2024-01-01'));
  expect(effectEnd(reprimand!, day('2024-11-30'))).toBe('2025-02-28');
  expect(effectEnd(delay!, day('2024-08-31'))).toBe('2025-02-28');
  expect(effectEnd(formsFor('cadre', true, day('2024-01-01'))[0]!, day('2024-02-29'))).toBe('2025-02-28');
  expect(effectEnd(formsFor('cadre', true, day('2024-01-01')).at(-1)!, day('2024-02-29'))).toBeNull();
});

test('forms stand from light to heavy in every rule, each with its source', () => {
  for (const { forms, law, effectLaw } of disciplineRules) {
    const order = forms.map(({ severity }) => severities.indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect([law.text, effectLaw.text]).not.toContain('');
  }
  expect(isAtLeast('raise-delay', 'warning')).toBe(true);
  expect(isAtLeast('warning', 'removal')).toBe(false);
});
