import { expect, test } from 'vitest';
import { emptyReading } from '#tests/support/anyReading.ts';
import type { Day } from '../kernel/day.ts';
import { mended, readingWith } from './corrections.ts';
import { edited, whyNotEdit } from './edit.ts';
import type { Finding, PlanReading } from './reading.ts';

const span = (line: number) => ({ line, start: 0, end: 50 });
const basis = { type: 'Hướng dẫn', number: '01/CV-BCĐ', date: '2020-09-29' as Day, issuer: 'Ban Chỉ đạo', span: span(3) };
const item = {
  text: '100% viên chức theo các lợp đào tạo',
  target: { kind: 'all' as const, value: 100, unit: '%', of: 'viên chức theo các lợp đào tạo' },
  span: span(8),
};
const group = { label: '1', heading: 'Nhiệm vụ', audience: null, span: span(7), items: [item], groups: [] };
const reading: PlanReading = {
  ...emptyReading,
  title: 'Kế hoạch gữi vững danh hiệu',
  legalBases: [basis],
  criteriaGroups: [group],
};
const finding = (line: number, excerpt: string, more: Partial<Finding> = {}): Finding => ({
  ...{ severity: 'warning', code: 'spelling', line, excerpt, message: '' },
  ...more,
});

test('a correction mends the words and the measure of its own line only', () => {
  const after = mended(reading, finding(8, 'lợp đào tạo'), 'lớp đào tạo');
  expect(after.criteriaGroups[0]!.items[0]).toMatchObject({
    text: '100% viên chức theo các lớp đào tạo',
    target: { of: 'viên chức theo các lớp đào tạo', value: 100 },
  });
  expect(mended(reading, finding(9, 'lợp đào tạo'), 'lớp đào tạo')).toEqual(reading);
  expect(after.legalBases).toEqual(reading.legalBases);
});

test('a finding above everything placed is about the head', () => {
  expect(mended(reading, finding(1, 'gữi vững'), 'giữ vững').title).toBe('Kế hoạch giữ vững danh hiệu');
});

test('a cited document keeps what the right words do not name', () => {
  const excerpt = 'Hướng dẫn số 01/CV-BCĐ, ngày 29/9/2020';
  expect(mended(reading, finding(3, excerpt), 'Hướng dẫn số 01/HD-BCĐ').legalBases[0]).toMatchObject({
    number: '01/HD-BCĐ',
    date: '2020-09-29',
  });
  const dated = mended(reading, finding(3, 'ngày 29/9/2020'), 'ngày 28/9/2020');
  expect(dated.legalBases[0]).toMatchObject({ number: '01/CV-BCĐ', date: '2020-09-28' });
});

test('what the paper lacks is filled in', () => {
  const lack = (code: Finding['code']) => finding(1, '', { code });
  expect(mended(reading, lack('missing-issuer'), 'Trường THCS Bến Sậy').issuer).toBe('Trường THCS Bến Sậy');
  expect(mended(reading, lack('missing-recipients'), 'Lưu').recipients.map((one) => one.text)).toEqual(['Lưu']);
  expect(mended(reading, lack('missing-signatory'), 'Hiệu trưởng').signatory).toMatchObject({ title: 'Hiệu trưởng' });
});

test('corrections are replayed in order on the machine’s reading, which stays', () => {
  const draft = { ...reading, findings: [finding(8, 'lợp đào tạo')] };
  const by = { by: 'a', at: '2021-03-01T00:00:00Z' };
  const answer = { kind: 'finding', finding: 0, answer: 'accepted', text: 'lớp đào tạo', reason: null, ...by } as const;
  const removal = { kind: 'edit', edit: { change: 'remove', place: 'criteriaGroups.0.items.0' }, ...by } as const;
  expect(readingWith(draft, [answer]).criteriaGroups[0]!.items[0]!.text).toContain('lớp');
  expect(readingWith(draft, [answer, removal]).criteriaGroups[0]!.items).toEqual([]);
  expect(draft.criteriaGroups[0]!.items[0]!.text).toContain('lợp');
});

test('only places of the reading are changed', () => {
  expect(whyNotEdit(reading, { change: 'text', place: 'legalBases.0.number', text: '02/HD-BCĐ' })).toEqual([]);
  expect(edited(reading, { change: 'period', from: '2022-01-01' as Day, to: '2022-12-31' as Day }).period).toMatchObject({
    from: '2022-01-01',
  });
  for (const place of ['findings.0', 'isPlan', 'criteriaGroups.0.items.9', '__proto__', 'legalBases.0.span']) {
    expect(whyNotEdit(reading, { change: 'text', place, text: 'x' }).map((refusal) => refusal.code)).toEqual([
      'plans.no-such-place',
    ]);
  }
  expect(whyNotEdit(reading, { change: 'period', from: '2022-02-01' as Day, to: '2022-01-01' as Day })[0]!.code).toBe(
    'plans.period-backwards',
  );
});
