import { expect, test } from 'vitest';
import { type Lit, nothingLit } from './lit.ts';
import { isLit, markedLines, runsOf } from './marks.ts';
import type { Reading, ShownFinding } from './usePlan.ts';

const reading: Reading = {
  ...{ isPlan: true, kind: 'Kế hoạch', title: null, number: null, issuer: null, place: null, date: null, period: null },
  ...{
    cited: [],
    purposes: [],
    requirements: [],
    subjects: [],
    quotas: [],
    deadlines: [],
    recurring: [],
    bodies: [],
    rewards: [],
  },
  ...{ dossier: [], recipients: [], signatory: null, coSigners: [], criteriaGroups: [] },
  legalBases: [{ type: 'Hướng dẫn', number: '01', date: null, issuer: null, span: { line: 1, start: 4, endLine: 2, end: 3 } }],
};
const finding = {
  index: 0,
  severity: 'warning',
  line: 1,
  span: { line: 1, start: 8, end: 10 },
  answer: null,
} as unknown as ShownFinding;

test('a finding stands over what was read there, and a span over two lines is marked on both', () => {
  const shown = (findings: readonly ShownFinding[]) =>
    markedLines(['Căn 𝄞ứ Hướng', 'dẫn số'], reading, findings).map((line) =>
      line.map(({ text, kind, place }) => [text, kind, place]),
    );
  expect(shown([finding])).toEqual([
    [
      ['Căn ', null, null],
      ['𝄞ứ H', 'basis', 'legalBases.0'],
      ['ướ', 'doubt', 'legalBases.0'],
      ['ng', 'basis', 'legalBases.0'],
    ],
    [
      ['dẫn', 'basis', 'legalBases.0'],
      [' số', null, null],
    ],
  ]);
});

test('an answered finding has no colour of its own, and lights up all the same', () => {
  const answered = { ...finding, answer: { answer: 'accepted', text: 'x', reason: null, by: '', at: '' } } as ShownFinding;
  const [first] = markedLines(['Căn cứ Hướng', 'dẫn số'], reading, [answered]);
  expect(first!.map(({ kind, finding }) => [kind, finding])).toEqual([
    [null, null],
    ['basis', null],
    ['basis', null],
    ['basis', null],
  ]);
  const lit = (pointed: Lit) => first!.filter((stretch) => isLit(stretch, pointed)).map(({ text }) => text);
  expect(lit({ finding: 0, place: null })).toEqual(['ướ']);
  expect(lit({ finding: null, place: 'legalBases.0' })).toEqual(['cứ H', 'ướ', 'ng']);
  expect(lit(nothingLit)).toEqual([]);
});

test('four quiet lines or more fold; headings stay open', () => {
  const marked = markedLines(['a', 'b', 'c', 'd', 'I. ĐẦU', 'e'], { ...reading, legalBases: [] }, []);
  expect(runsOf(marked, new Set([5]))).toEqual([
    { from: 1, to: 4, folded: true },
    { from: 5, to: 5, folded: false },
    { from: 6, to: 6, folded: false },
  ]);
});
