import { expect, test } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { day } from '../kernel/day.ts';
import { type Adoption, spreadOf, whyNotAdopt, whyNotReport } from './adoption.ts';
import {
  type Exemplar,
  exemplarStates,
  isShowable,
  namedOn,
  whyNotAsk,
  whyNotConsent,
  whyNotGiveBack,
  whyNotPublish,
  whyNotWithdraw,
  whyNotWrite,
  write,
} from './exemplar.ts';
import { type Ground, whyNotStand } from './ground.ts';

const whole: Exemplar = {
  ...{ id: 'e', unitId: 'u', toUnitId: 't', ground: 'award', campaignId: null, lineCode: null, initiativeId: null, awardId: 'a' },
  ...{ year: 2026, state: 'draft', name: 'Tủ sách', criterion: 'Xanh, sạch, đẹp', done: 'Đổi sách', effect: '120 lượt' },
  ...{ cost: 'Kệ cũ', costAmount: 0, contact: 'Văn phòng', evidenceIds: [], persons: [], reason: null, publishedOn: null },
  ...{ writtenBy: 'w', version: 3 },
};
const nothingAround = { pieces: [], known: [] };

test('each state lets exactly these acts be done', () => {
  const free = (state: Exemplar['state']) => {
    const one = { ...whole, state };
    const acts = {
      write: whyNotWrite(one),
      ask: whyNotAsk(one, nothingAround),
      consent: whyNotConsent(one, nothingAround),
      publish: whyNotPublish(one),
      giveBack: whyNotGiveBack(one),
      withdraw: whyNotWithdraw(one),
    };
    return Object.entries(acts).flatMap(([act, reasons]) => (reasons.length === 0 ? [act] : []));
  };
  expect(Object.fromEntries(exemplarStates.map((state) => [state, free(state)]))).toEqual({
    draft: ['write', 'ask', 'consent'],
    asked: ['write', 'consent'],
    consented: ['publish', 'giveBack', 'withdraw'],
    returned: ['write', 'ask', 'consent'],
    published: ['giveBack', 'withdraw'],
    withdrawn: ['write', 'ask', 'consent'],
  });
});

test('what is written again is a draft again, and who answered keeps the answer', () => {
  const asked: Exemplar = {
    ...whole,
    state: 'asked',
    persons: [
      { personId: 'a', agrees: true },
      { personId: 'b', agrees: false },
    ],
  };
  const { name, criterion, done, effect, cost, costAmount, contact } = whole;
  const draft = { name, criterion, done, effect, cost, costAmount, contact, evidenceIds: [], personIds: ['b', 'c', 'a', 'c'] };
  const after = write(asked, draft);
  expect([after.state, after.version]).toEqual(['draft', 4]);
  expect(after.persons).toEqual([
    { personId: 'b', agrees: false },
    { personId: 'c', agrees: null },
    { personId: 'a', agrees: true },
  ]);
  expect(namedOn(after)).toEqual(['a']);
});

const piece = { kind: 'file', noPupil: true, removedAt: null, deletedOn: null, holderId: null, note: '' } as const;
const picture = { hash: 'h', name: 'a.jpg', mediaType: 'image/jpeg' };
test.each([
  ['a marked picture', { ...piece, file: picture }, true],
  ['an unmarked picture', { ...piece, file: picture, noPupil: false }, false],
  ['a document', { ...piece, file: { ...picture, mediaType: 'application/pdf' } }, false],
  ['a removed picture', { ...piece, file: picture, removedAt: 'x' }, false],
  ['a deleted picture', { ...piece, file: picture, deletedOn: day('2026-01-01') }, false],
  ['somebody’s certificate', { ...piece, file: picture, holderId: 'p' }, false],
  ['a link', { ...piece, kind: 'link', file: null, noPupil: false }, true],
  ['a note', { ...piece, kind: 'note', file: null, noPupil: false }, true],
] as const)('%s leaves the unit: %#', (_, of, leaves) => {
  expect(isShowable(of as Evidence)).toBe(leaves);
});

test('a name in a text or in the note of a piece is refused with the position to write instead', () => {
  const known = [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }];
  const named = { ...whole, done: 'Cô Hạnh nghĩ ra', contact: 'TẠ MINH HẠNH' };
  const pieces = [{ ...piece, kind: 'note' as const, file: null, note: 'Ghi của Tạ Minh Hạnh' }];
  expect(whyNotAsk(named, { pieces, known }).map(({ code, at, facts }) => [code, at, facts?.role])).toEqual([
    ['exemplars.names-a-person', 'done', 'Giáo viên'],
    ['exemplars.names-a-person', 'contact', 'Giáo viên'],
    ['exemplars.names-a-person', 'evidenceIds', 'Giáo viên'],
  ]);
});

const line: Ground = { kind: 'appraised-line', isFinished: true, isQualified: true, points: 500, max: 500, titles: [] };
const revocation = { number: '5/QĐ', revokedOn: day('2026-05-01'), reason: 'x' };
const [held, revoked] = [
  { number: '1/QĐ', revocation: null },
  { number: '1/QĐ', revocation },
];
test.each([
  [line, []],
  [{ ...line, isFinished: false }, ['exemplars.not-appraised']],
  [{ ...line, isQualified: false }, ['exemplars.not-qualified']],
  [{ ...line, points: 450 }, ['exemplars.not-full-points']],
  [{ ...line, points: null }, ['exemplars.not-full-points']],
  [{ ...line, titles: [held] }, []],
  [{ ...line, titles: [revoked] }, ['exemplars.title-revoked']],
  // Revoked and decided anew: the year is recognised again.
  [{ ...line, titles: [revoked, held] }, []],
  [{ kind: 'initiative', isRecognised: true }, []],
  [{ kind: 'initiative', isRecognised: false }, ['exemplars.not-recognised']],
  [{ kind: 'award', revocation: null }, []],
  [{ kind: 'award', revocation }, ['exemplars.award-revoked']],
] as const)('a case carries an example or says why not: %#', (ground, codes) => {
  expect(whyNotStand(ground as Ground).map(({ code }) => code)).toEqual(codes);
});

const adoption: Adoption = {
  ...{ id: 'x', exemplarId: 'e', unitId: 'v', planId: 'p', code: 'A1', adoptedOn: day('2026-03-01'), outcome: null, version: 0 },
};
const said = { onDay: day('2026-06-01'), outcome: 'kept', measure: 'Lượt mượn', before: 3000, after: 12_000, note: '' } as const;
const today = day('2026-06-15');
test.each([
  [adoption, said, []],
  [
    adoption,
    { ...said, measure: '', before: null, after: null },
    ['exemplars.no-measure', 'exemplars.no-before', 'exemplars.no-after'],
  ],
  [adoption, { ...said, onDay: day('2026-06-16') }, ['exemplars.day-in-future']],
  [adoption, { ...said, onDay: day('2026-02-28') }, ['exemplars.before-adoption']],
  [adoption, { ...said, outcome: 'dropped', measure: '', before: null, after: null, note: 'Hết chỗ' }, []],
  [adoption, { ...said, outcome: 'dropped', measure: '', before: null, after: null }, ['exemplars.no-note']],
  [{ ...adoption, outcome: 'dropped' }, said, ['exemplars.dropped-already']],
] as const)('a report says its figures: %#', (of, report, codes) => {
  expect(whyNotReport(of as Adoption, report, today).map(({ code }) => code)).toEqual(codes);
});

test('nobody adopts their own nor twice; what was dropped may be taken over again', () => {
  const codes = (unitId: string, outcome: Adoption['outcome']) =>
    whyNotAdopt({ unitId: 'u' }, unitId, [{ unitId: 'v', outcome }]).map(({ code }) => code);
  expect([codes('u', null), codes('v', 'kept'), codes('v', 'dropped'), codes('w', null)]).toEqual([
    ['exemplars.own-example'],
    ['exemplars.adopted-already'],
    [],
    [],
  ]);
  const outcomes = [null, 'tried', 'kept', 'kept', 'dropped'] as const;
  expect(spreadOf(outcomes.map((outcome) => ({ outcome })))).toEqual({ adopted: 5, tried: 1, kept: 2, dropped: 1 });
});
