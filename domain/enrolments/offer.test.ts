import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CriteriaGroup, CriterionItem } from '../plans/reading.ts';
import { chosenFrom, nothingChosen, type Offer, offerFor, offerOf, whyNotChoose } from './offer.ts';

const span = { line: 1, start: 0, end: 1 };
const item = (text: string, more: Partial<CriterionItem> = {}): CriterionItem => ({
  text,
  target: { kind: 'qualitative' },
  span,
  ...more,
});
const group = (label: string, items: readonly CriterionItem[], more: Partial<CriteriaGroup> = {}): CriteriaGroup => ({
  label,
  heading: '',
  audience: null,
  items,
  groups: [],
  span,
  ...more,
});
const plan = (...criteriaGroups: readonly CriteriaGroup[]) => ({ criteriaGroups, rewards: [] });
const codes = (offer: Offer) => offer.commitments.map((one) => one.code);

test('collective lines give the clauses that one person can keep, in the person’s own mouth', () => {
  const offer = offerOf(
    plan(
      group('1', [
        item('Có phong trào thi đua thường xuyên; 100% cán bộ, công chức đạt danh hiệu "Lao động tiên tiến"'),
        item('100% cán bộ, công chức thường xuyên tự học hoặc theo học các lớp bồi dưỡng;'),
      ]),
      group('2', [item('Không có cán bộ, viên chức hút thuốc nơi công sở; trang phục gọn gàng; cơ quan xanh, sạch, đẹp')]),
    ),
  );
  expect(offer.commitments).toEqual([
    { code: '1.2', text: 'Thường xuyên tự học hoặc theo học các lớp bồi dưỡng', onlyManagers: false },
    { code: '2.1a', text: 'Không hút thuốc nơi công sở', onlyManagers: false },
    { code: '2.1b', text: 'Trang phục gọn gàng', onlyManagers: false },
  ]);
});

test('individual items come before collective ones, whole', () => {
  const offer = offerOf(
    plan(
      group('1', [item('100% cán bộ tự học')], { audience: 'collective' }),
      group('2', [item('Có ý thức kỷ luật; sắp xếp thời gian khoa học')], { audience: 'individual' }),
    ),
  );
  expect(offer.commitments).toEqual([
    { code: '2.1', text: 'Có ý thức kỷ luật; sắp xếp thời gian khoa học', onlyManagers: false },
  ]);
});

test('a manager’s duty, marked or told by its words, is for those who manage; a line for party members for nobody', () => {
  const offer = offerOf(
    plan(
      group(
        '1',
        [
          item('Công tâm với cấp dưới', { appliesTo: 'managers' }),
          item('Không áp đặt', { appliesTo: 'leaders' }),
          item('Gương mẫu', { appliesTo: 'party-members' }),
          item('Giữ gìn đoàn kết'),
        ],
        { audience: 'individual' },
      ),
    ),
  );
  expect(codes(offerFor(offer, { manages: false }))).toEqual(['1.4']);
  expect(codes(offerFor(offer, { manages: true }))).toEqual(['1.1', '1.2', '1.4']);
  const budget = offerOf(plan(group('1', [item('Thực hiện tốt nội quy; quản lý và sử dụng có hiệu quả ngân sách')])));
  expect(codes(offerFor(budget, { manages: false }))).toEqual(['1.1a']);
});

test('weddings, funerals and festivals are the household’s tick and no commitment beside it', () => {
  const offer = offerOf(
    plan(group('1', [item('100% cán bộ và gia đình không vi phạm quy định trong việc cưới, việc tang và lễ hội')])),
  );
  expect(offer).toMatchObject({ household: true, commitments: [] });
  expect(offerOf(plan(group('1', [item('Giữ gìn đoàn kết')]))).household).toBe(false);
});

test('higher titles are offered only where the plan names them', () => {
  expect(offerOf(plan()).titles).toEqual(['advanced-worker', 'emulation-soldier']);
  expect(offerOf(plan(group('1', [item('Có ít nhất một chiến sĩ thi đua toàn quốc')]))).titles).toContain(
    'national-emulation-soldier',
  );
});

const texts = fc.constantFrom(
  'Giữ gìn đoàn kết',
  'Thực hiện tốt nội quy; quản lý và sử dụng có hiệu quả kinh phí',
  '100% cán bộ tự học',
  'Việc cưới, việc tang',
);
const appliesTo = fc.option(fc.constantFrom('managers' as const, 'leaders' as const, 'staff' as const, 'families' as const), {
  nil: undefined,
});
const items = fc.array(fc.record({ text: texts, appliesTo }), { maxLength: 6 });
const plans = fc.record({ items, audience: fc.constantFrom('individual' as const, 'collective' as const, null) }).map((drawn) =>
  plan(
    group(
      '1',
      drawn.items.map((each) => item(each.text, each.appliesTo ? { appliesTo: each.appliesTo } : {})),
      { audience: drawn.audience },
    ),
  ),
);

test('whatever the plan says, nothing is chosen beforehand, and what is not chosen leaves nothing behind', () => {
  fc.assert(
    fc.property(plans, fc.boolean(), (drawn, manages) => {
      const offer = offerFor(offerOf(drawn), { manages });
      expect(chosenFrom(offer, nothingChosen)).toEqual({ titles: [], commitments: [], household: false, initiative: null });
      const half = { ...nothingChosen, commitments: codes(offer).filter((_, place) => place % 2 === 0) };
      expect(chosenFrom(offer, half).commitments.map((one) => one.code)).toEqual(half.commitments);
    }),
  );
});

test('whatever the plan says, a person who does not manage is never offered, and cannot choose, a manager’s duty', () => {
  fc.assert(
    fc.property(plans, (drawn) => {
      const all = offerOf(drawn);
      const duties = all.commitments.filter((one) => one.onlyManagers).map((one) => one.code);
      expect(codes(offerFor(all, { manages: false })).filter((code) => duties.includes(code))).toEqual([]);
      const refused = whyNotChoose(all, { manages: false }, { ...nothingChosen, commitments: duties });
      expect(refused.map((refusal) => refusal.code)).toEqual(duties.map(() => 'enrolments.commitment-of-managers'));
    }),
  );
});
