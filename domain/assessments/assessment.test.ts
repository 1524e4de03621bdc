import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { type Assessment, openAssessment, type YearData } from './assessment.ts';
import { changesOf, contentOf } from './content.ts';
import { coSigningOf } from './coSigning.ts';
import { recordReading, scoreLines, whyNotReady, whyNotRecordReading, whyNotScoreLines } from './scoring.ts';
import { closeScoring, returnToUnit, sign, submit, whyNotClose, whyNotReturn, whyNotSign, whyNotSubmit } from './signing.ts';

const line = (code: string, maxPoints: number, kind: 'none' | 'qualitative' = 'qualitative') => {
  const measure = kind === 'none' ? ({ kind, of: 'người' } as const) : ({ kind } as const);
  return { code, text: code, maxPoints, measure, isKnockout: kind === 'none', evidence: null };
};
const data: YearData = {
  sheet: {
    id: 's1',
    unitId: 'u0',
    enteredFor: null,
    familyId: 'f1',
    edition: 3,
    state: 'issued',
    title: 'Bảng chấm điểm',
    isSample: true,
    source: 'Dữ liệu mẫu',
    paperHash: null,
    subjectType: 'public-service-unit',
    body: {
      groups: [
        { code: 'I', text: 'I', maxPoints: 6000, minPoints: 3000, lines: [line('I.1', 6000)] },
        { code: 'II', text: 'II', maxPoints: 4000, minPoints: 2000, lines: [line('II.1', 4000, 'none')] },
      ],
      totalPoints: 10_000,
      passPoints: 8000,
      step: 50,
      bonusCap: 0,
      penaltyCap: 0,
      blockingSeverity: null,
    },
    issuedOn: null,
    version: 1,
  },
  violations: [],
  evidence: { 'I.1': 2 },
};
const at = '2021-11-25T01:00:00.000Z';
const today = day('2021-11-25');
const reading = { heldOn: day('2021-11-24'), from: null, until: null, venue: null, present: 33, total: 34, minutes: 'x' };
const union = { by: 'union', personIds: ['chau'] } as const;
const entry = (layer: 'board' | 'co-scorer', points: number, version = 0) => ({
  layer,
  edits: [
    { lineCode: 'I.1', points, note: '', version },
    { lineCode: 'II.1', points: 3000, note: '', version },
  ],
  by: 'an',
  at,
  paperHash: null,
});
const opened = openAssessment('a1', { id: 'c1', unitId: 'u1', sheetId: 's1' });
const full = scoreLines(scoreLines(opened, data, entry('board', 6000)), data, entry('co-scorer', 5500));
const read = recordReading(full, reading, today, at);
const closed = closeScoring(read, data, union, 'h1', at);
const given = (id: string) => ({ id, signedAt: at, paperHash: null, enteredBy: 'x', enteredAt: at });
const signing = (capacity: 'unit-head' | 'co-signer', personId: string, seenHash = 'h1') => ({ capacity, personId, seenHash });
const signed = sign(
  sign(closed, signing('co-signer', 'chau'), 'h1', given('s1')),
  signing('unit-head', 'binh'),
  'h1',
  given('s2'),
);
const window = { opensAt: '2021-11-20T17:00:00.000Z', closesAt: '2021-11-30T17:00:00.000Z' };
const submitted = submit(signed, data, { seenHash: 'h1', liveHash: 'h1' }, { at, window, receipt: 'BN-1' });
const returned = returnToUnit(submitted, data, [], false, at);
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test('an opened assessment holds no point and no signature', () => {
  expect(opened).toEqual({
    id: 'a1',
    campaignId: 'c1',
    unitId: 'u1',
    sheetId: 's1',
    state: 'scoring',
    scores: [],
    reading: null,
    contentHash: null,
    signatures: [],
    submissions: 0,
    submittedAt: null,
    late: false,
    receipt: null,
    version: 0,
  });
});

test('in each state exactly these acts are free', () => {
  const free = (a: Assessment) => ({
    score: whyNotScoreLines(a, data, entry('board', 6000, 1)).length === 0,
    read: whyNotRecordReading(a, reading, today).length === 0,
    close: whyNotClose(a, data, union, 'h1').length === 0,
    sign: whyNotSign(a, signing('unit-head', 'binh'), 'h1').length === 0,
    submit: whyNotSubmit(a, data, 'h1', 'h1').length === 0,
    return: whyNotReturn(a, data, [], false).length === 0,
  });
  const no = { score: false, read: false, close: false, sign: false, submit: false, return: false };
  expect({ opened: free(opened), read: free(read), closed: free(closed), signed: free(signed) }).toEqual({
    opened: { ...no, read: true },
    read: { ...no, score: true, read: true, close: true },
    closed: { ...no, score: true, read: true, sign: true },
    signed: { ...no, score: true, read: true, submit: true },
  });
  expect({ submitted: free(submitted), returned: free(returned) }).toEqual({
    submitted: { ...no, return: true },
    returned: { ...no, score: true, read: true, close: true },
  });
});

test('before signing everything that is missing is told at once', () => {
  expect(whyNotReady(opened, data)).toEqual([
    { kind: 'state', code: 'assessments.board-lines-left', at: 'scores.I.1', facts: { count: 2, first: 'I.1' } },
    { kind: 'state', code: 'assessments.co-scorer-lines-left', at: 'scores.I.1', facts: { count: 2, first: 'I.1' } },
    { kind: 'state', code: 'assessments.not-read', at: 'reading' },
  ]);
});

test('a violation concluded after the scoring stops the closing where full points stand', () => {
  const fullMarks = scoreLines(read, data, {
    ...entry('board', 6000, 1),
    edits: [{ lineCode: 'II.1', points: 4000, note: '', version: 1 }],
  });
  const broken = { ...data, violations: [{ lineCode: 'II.1', severity: null, count: 1 }] };
  expect(codes(whyNotClose(fullMarks, broken, union, 'h1'))).toEqual(['criteria.full-despite-violation']);
});

test('without anybody to co-sign the content cannot be put up for signing', () => {
  expect(codes(whyNotClose(read, data, { by: 'board', personIds: [] }, 'h1'))).toEqual(['assessments.no-co-signer']);
});

test('where the unit has no union, a member of the board who is neither head nor clerk co-signs', () => {
  const board = [
    { personId: 'binh', part: 'head' },
    { personId: 'an', part: 'secretary' },
    { personId: 'hanh', part: 'member' },
  ] as const;
  const seats = { heads: ['binh'], clerks: ['an'], unionChairs: [], board };
  expect(coSigningOf(seats)).toEqual({ by: 'board', personIds: ['hanh'] });
  expect(coSigningOf({ ...seats, unionChairs: ['chau'] })).toEqual({ by: 'union', personIds: ['chau'] });
  expect(coSigningOf({ ...seats, unionChairs: ['binh'] })).toEqual({ by: 'board', personIds: ['hanh'] });
});

test('one person signs for one side only', () => {
  const one = sign(closed, signing('co-signer', 'chau'), 'h1', given('s1'));
  expect(codes(whyNotSign(one, signing('unit-head', 'chau'), 'h1'))).toEqual(['assessments.signs-once']);
});

test('figures that moved after the closing stop signing and submitting, until it is closed again', () => {
  expect(codes(whyNotSign(closed, signing('unit-head', 'binh', 'h1'), 'h2'))).toEqual(['assessments.figures-changed']);
  expect(codes(whyNotSubmit(signed, data, 'h1', 'h2'))).toEqual(['assessments.figures-changed']);
  const again = closeScoring(signed, data, union, 'h2', at);
  expect(again.signatures.map(({ voided }) => voided?.reason)).toEqual(['figures-changed', 'figures-changed']);
  expect([again.state, again.contentHash]).toEqual(['signing', 'h2']);
});

test('what was returned keeps its points, loses its signatures, and counts its submissions on', () => {
  expect(returned).toEqual({
    ...submitted,
    state: 'returned',
    contentHash: null,
    signatures: signed.signatures.map((signature) => ({ ...signature, voided: { at, reason: 'returned' } })),
    version: submitted.version + 1,
  });
});

test('contents are equal exactly when nothing is told as changed', () => {
  const before = contentOf(read, data);
  expect(changesOf(before, contentOf(read, data))).toEqual([]);
  const after = contentOf({ ...read, reading: { ...reading, present: 30 } }, { ...data, evidence: { 'I.1': 1 } });
  expect(changesOf(before, after)).toEqual([
    { part: 'evidence', lineCode: 'I.1', before: 2, after: 1 },
    { part: 'present', lineCode: null, before: 33, after: 30 },
  ]);
});
