import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlan } from './readPlan.ts';

const folder = new URL('./cleanPlans/', import.meta.url);

describe('plans without a fault', () => {
  test.each(readdirSync(folder))('%s has nothing above a note, and few notes', (name) => {
    const { isPlan, findings, lines } = readPlan(readFileSync(new URL(name, folder)));
    expect(isPlan).toBe(true);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(findings.length).toBeLessThan(lines.length / 10);
  });
});
