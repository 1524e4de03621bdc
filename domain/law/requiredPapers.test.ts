import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { dossierKinds, dossierOfAward, needsInitiative, requiredPapers, requiredPapersOf } from './requiredPapers.ts';

test('every kind of dossier has one text a day, without a gap since its first', () => {
  for (const dossier of dossierKinds) {
    const eras = requiredPapers.filter((one) => one.dossier === dossier).map(({ period }) => period);
    expect(eras.slice(1).map(({ from }) => from)).toEqual(eras.slice(0, -1).map(({ until }) => until));
    expect(eras.at(-1)?.until).toBeNull();
  }
});

test('a dossier of emulation has its minutes and its submission since 2024', () => {
  const kinds = (on: string) => requiredPapersOf('emulation-title', day(on))?.papers.flatMap((paper) => paper.kinds);
  expect(kinds('2026-12-01')).toEqual([
    ...['submission', 'unit-merit-report', 'person-merit-report', 'title-review-minutes', 'initiative-decision'],
  ]);
  expect(kinds('2023-12-31')).not.toContain('submission');
  expect(requiredPapersOf('recognition-first', day('2014-11-14'))).toBeUndefined();
  expect(requiredPapersOf('recognition-again', day('2021-06-01'))?.law.at).toBe('Điều 7');
});

test('an award is told by its name', () => {
  for (const title of ['Lao động tiên tiến', 'danh hiệu “Chiến sĩ thi đua cơ sở”', 'Tập thể lao động xuất sắc'])
    expect(dossierOfAward(title)).toBe('emulation-title');
  for (const form of ['Giấy khen', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'])
    expect(dossierOfAward(form)).toBe('commendation');
  expect([needsInitiative('Chiến sĩ thi đua cơ sở'), needsInitiative('Lao động tiên tiến')]).toEqual([true, false]);
});
