import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holesOf } from '#tests/support/paperHoles.ts';
import { readPlan, readPlanFile } from '../read/readPlan.ts';
import { paperText } from './cases/paperText.ts';
import type { PaperSample } from './cases/sample.ts';
import { renderPdf } from './pdf.ts';
import { paperSamples } from './samples.ts';

const samples = Object.entries(paperSamples) as [string, PaperSample][];

describe.each(samples)('%s', (name, sample) => {
  test('says what its golden case says', async () => {
    expect(sample.name).toBe(name);
    await expect(paperText(sample.paper)).toMatchFileSnapshot(`cases/text/${name}.txt`);
  });

  test('lacks nothing, and prints', { timeout: 30_000 }, () => {
    expect(sample.missing).toEqual([]);
    expect(new TextDecoder().decode(renderPdf(sample.paper).subarray(0, 5))).toBe('%PDF-');
  });

  test('is marked as a demo’s when it is one, and only then', () => {
    const sampled = sample.changed((values) => ({ ...(values as object), sample: true }));
    expect([sample.paper.sample, sampled.paper.sample]).toEqual([false, true]);
  });

  test('says what is missing when nothing is filled in', () => {
    expect(sample.changed(blanked).missing).not.toEqual([]);
  });

  test('prints no hole when values that may be left out are left out', () => {
    const all = [...sample.optional, ...common];
    fc.assert(
      fc.property(fc.subarray(all), fc.infiniteStream(fc.boolean()), (paths, coins) => {
        const { paper } = sample.changed((values) => thinned(paths.reduce(without, values), coins));
        expect(holesOf(paper)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test('every paper is spelled as the reader of plans would have it', () => {
  const slips = samples.flatMap(([name, { paper }]) => {
    if (paper.format === 'certificate') return [];
    const { regarding: _regarding, ...letter } = paper;
    const { findings } = readPlan(new TextEncoder().encode(paperText({ ...letter, type: 'Kế hoạch' })));
    return findings
      .filter(({ code, severity }) => /spelling|repeated|character|encoding/.test(code) && severity !== 'note')
      .filter(({ excerpt }) => excerpt !== 'băm') // Mã băm is the screen's word; plans never say it.
      .map((found) => ({ name, ...found }));
  });
  expect(slips).toEqual([]);
});

test('the plan it prints is read back as a plan without a fault', { timeout: 60_000 }, async () => {
  const { isPlan, number, date, findings, criteriaGroups, bodies } = await readPlanFile(renderPdf(paperSamples.plan.paper));
  expect({ isPlan, number, date }).toEqual({ isPlan: true, number: '02/KH-BVĐ', date: '2026-01-08' });
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(criteriaGroups.slice(0, 3).map(({ heading }) => heading)).toEqual([
    'Hoàn thành tốt nhiệm vụ',
    'Thực hiện nếp sống văn minh, môi trường văn hóa công sở',
    'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  ]);
  expect(bodies.map(({ name }) => name)).toEqual(['Ban Vận động', 'Ban Chấp hành Công đoàn', 'Các tổ chuyên môn, Tổ Văn phòng']);
});

const common = [
  'head.system',
  'head.superior',
  'head.number',
  'head.place',
  'head.day',
  'signer.onBehalf',
  'signer.name',
  'teamHead.name',
  'receiver.name',
  'signers.*.onBehalf',
  'signers.*.name',
];

/** The values without the one at a path; `*` is every item of a list. */
function without(values: unknown, path: string): unknown {
  const [first, ...rest] = path.split('.');
  if (Array.isArray(values)) return first === '*' ? values.map((item) => without(item, rest.join('.'))) : values;
  if (typeof values !== 'object' || values === null || !(first! in values)) return values;
  const { [first!]: value, ...others } = values as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [first!]: without(value, rest.join('.')) };
}

/** Lists cut short, down to nothing, and lines of text blanked, by coins; who signs and to whom it goes stay. */
function thinned(values: unknown, coins: fc.Stream<boolean>): unknown {
  if (Array.isArray(values)) {
    const shorter = coins.next().value && coins.next().value;
    const kept = shorter ? values.slice(0, coins.next().value ? Math.floor(values.length / 2) : 0) : values;
    return kept.map((item) =>
      typeof item === 'string' && coins.next().value && coins.next().value ? ' ' : thinned(item, coins),
    );
  }
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      key === 'addressees' || key === 'signers' ? value : thinned(value, coins),
    ]),
  );
}

/** Every text empty, every list without items. */
function blanked(values: unknown): unknown {
  if (Array.isArray(values)) return [];
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' && !isRead(value) ? '' : blanked(value)]),
  );
}

/** Days and instants are read, so they cannot be blank. */
const isRead = (text: string) => /^\d{4}-\d\d-\d\d/.test(text) || /^[a-z-]+$/.test(text);
