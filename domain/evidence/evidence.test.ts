import { describe, expect, test } from 'vitest';
import type { SheetBody } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import { type Evidence, type NewEvidence, remove, tie, whyNotAdd, whyNotMarkPicture, whyNotTie } from './evidence.ts';

const line = (code: string) => ({
  code,
  text: code,
  maxPoints: 100,
  measure: { kind: 'qualitative' as const },
  isKnockout: false,
  evidence: null,
});
const sheet = {
  groups: [{ code: 'I', text: '', minPoints: 0, maxPoints: 300, lines: ['I.1', 'I.2', 'I.3'].map(line) }],
} as unknown as SheetBody;
const year = { campaignId: 'c', sheet };
const today = day('2021-06-15');
const note: NewEvidence = {
  kind: 'note',
  onDay: day('2021-06-01'),
  note: 'Vệ sinh',
  link: null,
  file: null,
  lines: ['I.1'],
  points: [],
};
const evidence: Evidence = {
  ...note,
  id: 'e',
  campaignId: 'c',
  unitId: 'u',
  noPupil: false,
  stillProves: null,
  holderId: null,
  deletedOn: null,
  addedBy: 'p',
  addedAt: '2021-06-01T01:00:00.000Z',
  releasedAt: null,
  removedAt: null,
  removedWhy: null,
};

describe('adding', () => {
  test('a note of this year on a known line is free', () => {
    expect(whyNotAdd(note, year, [], today)).toEqual([]);
    expect(whyNotAdd({ ...note, onDay: day('2021-01-01') }, year, [], today)).toEqual([]);
    expect(whyNotAdd({ ...note, onDay: today }, year, [], today)).toEqual([]);
  });

  test.each([
    ['https://truong.example/tin', true],
    ['http://10.0.0.1/x', true],
    ['https://www.facebook.com/truongthcs/posts/1', true],
    ['https://facebook.com/people/Ten/1', false],
    ['https://zalo.me/0912345678', false],
    ['ftp://a.example/x', false],
    ['https://ten:mat@khau.example/', false],
    ['javascript:alert(1)', false],
    ['//a.example/x', false],
  ])('the link %s is taken: %s', (link, taken) => {
    expect(whyNotAdd({ ...note, kind: 'link', link }, year, [], today).length === 0).toBe(taken);
  });

  test('the same file on another line is free, on the same line it says since when it serves', () => {
    const use = { evidenceId: 'e', campaignId: 'c', year: 2021, onDay: day('2021-02-05'), lines: ['I.1'] };
    expect(whyNotAdd({ ...note, lines: ['I.2'] }, year, [use], today)).toEqual([]);
    expect(whyNotAdd({ ...note, lines: ['I.1', 'I.2'] }, year, [use], today)).toEqual([
      { kind: 'state', code: 'evidence.same-file-on-line', at: 'file', facts: { line: 'I.1', day: '05/02/2021' } },
    ]);
    expect(whyNotAdd(note, year, [{ ...use, campaignId: 'last year' }], today)).toEqual([]);
  });
});

describe('afterwards', () => {
  test('a piece serves more lines, each once', () => {
    expect(tie(evidence, { lines: ['I.2', 'I.1'], points: [] }, sheet).lines).toEqual(['I.1', 'I.2']);
    expect(whyNotTie(evidence, { lines: ['I.1'], points: [] }, sheet)).toEqual([
      { kind: 'state', code: 'evidence.already-tied' },
    ]);
    expect(whyNotTie(evidence, { lines: [], points: [] }, sheet)).toEqual([
      { kind: 'input', code: 'evidence.no-line', at: 'lines' },
    ]);
  });

  test('what was removed takes no further act', () => {
    const removed = remove(evidence, 'Nhầm', '2021-06-02T01:00:00.000Z');
    const already = [{ kind: 'state', code: 'evidence.already-removed' }];
    expect(whyNotTie(removed, { lines: ['I.2'], points: [] }, sheet)).toEqual(already);
    expect(whyNotMarkPicture(removed)).toEqual(already);
    expect(() => remove(removed, 'Lại', '2021-06-03T01:00:00.000Z')).toThrow('evidence.already-removed');
  });
});
