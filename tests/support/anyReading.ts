import fc from 'fast-check';
import type { Day } from '#domain/kernel/day.ts';
import type { CriteriaGroup, CriterionItem, PlanReading, Target } from '#domain/plans/reading.ts';

const span = { line: 1, start: 0, end: 1 };
const clause = fc.constantFrom(
  'Không có cán bộ vi phạm pháp luật',
  'không mắc tệ nạn xã hội',
  'trang phục gọn gàng, lịch sự',
  '100% viên chức tự học',
  'cơ quan xanh, sạch, đẹp',
  'không tham nhũng, lãng phí',
);
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.constant<Target>({ kind: 'qualitative' }),
  clause.map((of): Target => ({ kind: 'none', value: 0, of })),
  clause.map((of): Target => ({ kind: 'all', value: 100, unit: '%', of })),
  fc.integer({ min: 1, max: 99 }).map((value): Target => ({ kind: 'atLeast', value, unit: '%' })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 99 }))
    .map((value): Target => ({ kind: 'range', value, unit: '%' })),
);

const { item } = fc.letrec<{ item: CriterionItem }>((tie) => ({
  item: fc
    .record({
      text: fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join('; ')),
      target: fc.option(anyTarget, { freq: 6 }),
      also: fc.array(anyTarget, { maxLength: 2 }),
      level: fc.option(fc.constantFrom('từ khiển trách trở lên', 'từ hình thức cảnh cáo trở lên'), { nil: undefined }),
      points: fc.option(fc.constantFrom(5, 7.5, 10), { nil: undefined }),
      items: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('item') as fc.Arbitrary<CriterionItem>, { maxLength: 3 }),
      ),
    })
    .map(({ level, points, ...rest }) => ({ ...rest, span, ...(level ? { level } : {}), ...(points ? { points } : {}) })),
}));

const { group } = fc.letrec<{ group: CriteriaGroup }>((tie) => ({
  group: fc.record({
    label: fc.constantFrom('1', '2', 'a'),
    heading: fc.constantFrom('Hoàn thành tốt nhiệm vụ', 'Nếp sống văn minh', ''),
    audience: fc.option(fc.constantFrom('collective' as const, 'individual' as const)),
    span: fc.constant(span),
    items: fc.array(item, { maxLength: 6 }),
    groups: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('group') as fc.Arbitrary<CriteriaGroup>, { maxLength: 2 }),
    ),
  }),
}));

/** A reading with nothing in it but the year. */
export const emptyReading: PlanReading = {
  ...{ isPlan: true, kind: 'Kế hoạch', title: 'Kế hoạch năm 2021', number: null, issuer: null, place: null, date: null },
  period: { from: '2021-01-01' as Day, to: '2021-12-31' as Day },
  ...{ legalBases: [], cited: [], purposes: [], requirements: [], subjects: [], criteriaGroups: [], quotas: [], deadlines: [] },
  ...{ recurring: [], bodies: [], rewards: [], dossier: [], recipients: [], signatory: null, coSigners: [], findings: [] },
};

/** Random readings: groups in groups, lines under lines, measures beside measures. */
export const anyReading: fc.Arbitrary<PlanReading> = fc
  .array(group, { maxLength: 5 })
  .map((criteriaGroups) => ({ ...emptyReading, criteriaGroups }));
