import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import {
  type DocumentEntry,
  type FiledPaper,
  isSameIncoming,
  issueReserved,
  takesUp,
  voidEntry,
  whyNotFile,
  whyNotIssue,
} from './entry.ts';

const entry: DocumentEntry = {
  id: '1',
  unitId: 'u',
  direction: 'out',
  typeName: 'Kế hoạch',
  number: '07/KH-THCS',
  ordinal: 7,
  day: day('2026-03-01'),
  issuer: null,
  subject: 'Phong trào năm 2026',
  arrival: null,
  validFrom: null,
  validTo: null,
  state: 'issued',
  voidWhy: null,
  repeat: 0,
  version: 1,
};
const reserved: DocumentEntry = { ...entry, state: 'reserved' };
const today = day('2026-04-01');
const paper: FiledPaper = {
  direction: 'out',
  typeName: 'Kế hoạch',
  number: '08/KH-THCS',
  day: day('2026-03-05'),
  issuer: null,
  subject: 'x',
  validFrom: null,
  validTo: null,
  arrivedOn: null,
};
const none = { today, bearers: [], isRepeatMeant: false };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test('a paper is filed with a number of its type, on a day that came', () => {
  expect(whyNotFile(paper, none)).toEqual([]);
  expect(codes(whyNotFile({ ...paper, number: 'số tám' }, none))).toEqual(['documents.number-wrong-form']);
  expect(whyNotFile({ ...paper, typeName: 'Quyết định' }, none)).toEqual([
    { kind: 'input', code: 'documents.type-differs', at: 'typeName', facts: { number: '08/KH-THCS', type: 'Kế hoạch' } },
  ]);
  expect(codes(whyNotFile({ ...paper, day: day('2026-04-02') }, none))).toEqual(['documents.day-in-future']);
  expect(codes(whyNotFile({ ...paper, validFrom: day('2026-03-06'), validTo: day('2026-03-06') }, none))).toEqual([
    'documents.ends-before-it-begins',
  ]);
});

test('a number that another document bears is said, and filed when the clerk means it', () => {
  expect(whyNotFile(paper, { ...none, bearers: [entry] })).toEqual([
    {
      kind: 'input',
      code: 'documents.number-taken',
      at: 'number',
      facts: { number: '07/KH-THCS', day: '01/03/2026', subject: 'Phong trào năm 2026' },
    },
  ]);
  expect(whyNotFile(paper, { ...none, bearers: [entry], isRepeatMeant: true })).toEqual([]);
});

test('an incoming document has an issuer and came on or after its day; its number may be of any form', () => {
  const incoming = { ...paper, direction: 'in', number: '98-CV/ĐU', issuer: 'Đảng ủy', arrivedOn: day('2026-03-07') } as const;
  expect(whyNotFile(incoming, none)).toEqual([]);
  expect(codes(whyNotFile({ ...incoming, issuer: null, arrivedOn: null }, none))).toEqual([
    'documents.issuer-missing',
    'documents.arrival-missing',
  ]);
  expect(codes(whyNotFile({ ...incoming, arrivedOn: day('2026-03-04') }, none))).toEqual(['documents.arrived-before-issued']);
  expect(isSameIncoming({ ...incoming }, { ...incoming, number: '98-cv/đu', issuer: 'ĐẢNG  ỦY' })).toBe(true);
  expect(isSameIncoming(incoming, { ...incoming, day: day('2025-03-05') })).toBe(false);
});

test('a reserved number goes out once, in its year', () => {
  expect(issueReserved(reserved, day('2026-03-04'), today)).toMatchObject({ state: 'issued', day: '2026-03-04', version: 2 });
  expect(codes(whyNotIssue(reserved, day('2027-01-02'), day('2027-01-05')))).toEqual(['documents.other-year']);
  expect(codes(whyNotIssue(entry, day('2026-03-04'), today))).toEqual(['documents.not-reserved']);
});

test('a line is struck out once, and never under an act of the year', () => {
  expect(voidEntry(entry, false, 'ghi nhầm')).toMatchObject({ state: 'void', voidWhy: 'ghi nhầm' });
  expect(() => voidEntry(entry, true, 'x')).toThrow('documents.bound-to-case');
  expect(() => voidEntry({ ...entry, state: 'void' }, false, 'x')).toThrow('documents.void-already');
});

test('an act stands on a number reserved, on its own paper filed before, or on the decision that names several units', () => {
  const plan = { kind: 'plan', day: entry.day } as const;
  const title = { kind: 'title', day: entry.day } as const;
  expect(takesUp(reserved, [], { ...plan, day: day('2026-05-01') })).toBe(true);
  expect(takesUp(reserved, [], { ...plan, day: day('2027-05-01') })).toBe(false);
  expect(takesUp(entry, [], plan)).toBe(true);
  expect(takesUp(entry, [], { ...plan, day: day('2026-03-02') })).toBe(false);
  expect(takesUp(entry, ['plan'], plan)).toBe(false);
  expect(takesUp(entry, ['title'], title)).toBe(true);
  expect(takesUp(entry, ['year-result'], title)).toBe(false);
  const paper = { kind: 'paper', day: entry.day } as const;
  expect([takesUp(entry, ['board'], paper), takesUp(entry, ['paper'], plan)]).toEqual([true, true]);
  expect([takesUp(entry, ['board', 'paper'], paper), takesUp(entry, ['plan', 'paper'], plan)]).toEqual([false, false]);
  expect(takesUp({ ...entry, state: 'void' }, [], plan)).toBe(false);
});
