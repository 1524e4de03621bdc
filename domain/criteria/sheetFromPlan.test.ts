import { expect, test } from 'vitest';
import { emptyReading } from '#tests/support/anyReading.ts';
import type { CriteriaGroup, CriterionItem, Target } from '../plans/reading.ts';
import { sampleSheet } from './sampleSheet.ts';
import { linesOf, maxOf } from './scoreSheet.ts';
import { sheetFromPlan } from './sheetFromPlan.ts';
import { whyNotBalanced } from './sheetIssue.ts';

const span = { line: 1, start: 0, end: 1 };
const group = (heading: string, items: readonly CriterionItem[]) => ({
  label: '1',
  heading,
  audience: null,
  span,
  items,
  groups: [],
});
const item = (text: string, target: Target, more: Partial<CriterionItem> = {}): CriterionItem => ({
  text,
  target,
  span,
  ...more,
});

test('each measured clause is a line; what stands between them is one line that people judge', () => {
  const smoking: Target = { kind: 'none', value: 0, of: 'cán bộ hút thuốc nơi công sở' };
  const drinking: Target = { kind: 'none', value: 0, of: 'uống rượu, bia trong giờ làm việc' };
  const text =
    'Không có cán bộ hút thuốc nơi công sở; không uống rượu, bia trong giờ làm việc; trang phục gọn gàng; cơ quan xanh, sạch;';
  const body = sheetFromPlan({
    ...emptyReading,
    criteriaGroups: [group('Nếp sống', [item(text, smoking, { also: [drinking] })])],
  });
  expect(linesOf(body).map((line) => [line.code, line.text, line.measure.kind, line.maxPoints])).toEqual([
    ['I.1', 'Không có cán bộ hút thuốc nơi công sở', 'none', 3_350],
    ['I.2', 'Không uống rượu, bia trong giờ làm việc', 'none', 3_350],
    ['I.3', 'Trang phục gọn gàng; cơ quan xanh, sạch', 'qualitative', 3_300],
  ]);
});

test('breaches of the law knock out, and the severity named in the text blocks', () => {
  const target: Target = { kind: 'none', value: 0, of: 'cán bộ vi phạm pháp luật phải xử lý từ hình thức cảnh cảo trở lên' };
  const law = item('Không có cán bộ vi phạm pháp luật phải xử lý từ hình thức cảnh cảo trở lên.', target, {
    level: 'từ hình thức cảnh cảo trở lên',
  });
  const body = sheetFromPlan({ ...emptyReading, criteriaGroups: [group('Pháp luật', [law])] });
  expect(body).toMatchObject({ blockingSeverity: 'warning', groups: [{ minPoints: 6_000, lines: [{ isKnockout: true }] }] });
});

test('points printed in the plan are taken when they make 100', () => {
  const judged: Target = { kind: 'qualitative' };
  const printed = [item('Việc thứ nhất', judged, { points: 62.5 }), item('Việc thứ hai', judged, { points: 37.5 })];
  const body = sheetFromPlan({ ...emptyReading, criteriaGroups: [group('Việc', printed)] });
  expect(linesOf(body).map((line) => line.maxPoints)).toEqual([6_250, 3_750]);
});

test('what only persons are judged by stays out of the unit’s sheet', () => {
  const one = group('Tập thể', [item('Việc chung', { kind: 'qualitative' })]);
  const two = { ...group('Cá nhân', [item('Việc riêng', { kind: 'qualitative' })]), audience: 'individual' as const };
  expect(sheetFromPlan({ ...emptyReading, criteriaGroups: [one, two] }).groups.map((each) => each.text)).toEqual(['Tập thể']);
});

test('a group on the staff is the unit’s where the plan names no group for collectives, and persons’ own where it does', () => {
  const judged: Target = { kind: 'qualitative' };
  const none: Target = { kind: 'none', value: 0, of: 'viên chức vi phạm pháp luật từ hình thức khiển trách trở lên' };
  const topic = group('Trụ sở cơ quan, đơn vị', [item('Treo Quốc kỳ', judged)]);
  const inner = group('Gương mẫu chấp hành', [
    item('Không có viên chức vi phạm pháp luật từ hình thức khiển trách trở lên', none, { level: 'khiển trách trở lên' }),
  ]);
  const staff = {
    ...{ ...group('Đối với đội ngũ cán bộ, công chức, viên chức', []), audience: 'individual' as const },
    groups: [{ ...inner, audience: 'individual' as const }],
  };
  const sheetOf = (...criteriaGroups: readonly CriteriaGroup[]) => sheetFromPlan({ ...emptyReading, criteriaGroups });
  const beside = sheetOf(staff, topic);
  expect(beside.groups.map(({ text }) => text)).toEqual(['Gương mẫu chấp hành', 'Trụ sở cơ quan, đơn vị']);
  expect([beside.blockingSeverity, linesOf(beside)[0]!.isKnockout]).toEqual(['reprimand', true]);
  const named = { ...topic, heading: 'Đối với tập thể', audience: 'collective' as const };
  expect(sheetOf(staff, named).groups.map(({ text }) => text)).toEqual(['Đối với tập thể']);
  const persons = { ...staff, heading: 'Đối với cá nhân cán bộ, viên chức' };
  expect(sheetOf(persons, topic).groups.map(({ text }) => text)).toEqual(['Trụ sở cơ quan, đơn vị']);
});

test('the sample adds up to 100 and has a line for staff’s material and cultural life', () => {
  expect(whyNotBalanced(sampleSheet)).toEqual([]);
  expect(maxOf(sampleSheet)).toBe(10_000);
  expect(linesOf(sampleSheet).some((line) => line.text.startsWith('Chăm lo đời sống vật chất'))).toBe(true);
});

test('what the plan states one by one becomes a checklist, a photo a point; a measured line keeps its measure', () => {
  const points = ['treo quốc kỳ', 'có thùng rác'].map((text) => ({ text, span }));
  const seen = item('Trước cổng treo quốc kỳ, có thùng rác', { kind: 'qualitative' }, { checklist: points });
  const counted = item('100% phòng có biển tên', { kind: 'all', value: 100, unit: '%' }, { checklist: points });
  const [first, second] = linesOf(sheetFromPlan({ ...emptyReading, criteriaGroups: [group('Trụ sở', [seen, counted])] }));
  expect(first).toMatchObject({
    measure: { kind: 'checklist', points: ['Treo quốc kỳ', 'Có thùng rác'] },
    evidence: 'Ảnh từng điểm',
  });
  expect(second).toMatchObject({ measure: { kind: 'share', atLeast: 100 }, evidence: null });
});
