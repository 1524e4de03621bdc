import { expect, test } from 'vitest';
import { nextEdition, type PaperLife, stateOf, whyNotCheck, whyNotIssuePaper } from './paperLife.ts';

const life: PaperLife = {
  contentHash: 'a',
  missing: [],
  isNumbered: true,
  number: '12/QĐ-BCĐ',
  checks: [],
  issues: [],
};
const check = { contentHash: 'a', by: 'p', at: '2026-03-01T01:00:00.000Z' };
const edition = { ...check, id: 'i', edition: 1, documentId: 'd', docxHash: 'x', pdfHash: 'y', templateId: null };
const checked = { ...life, checks: [check] };
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test('a paper is checked as it is now, then issued as it is now, each once', () => {
  expect([stateOf(life), whyNotCheck(life)]).toEqual(['draft', []]);
  expect(codes(whyNotIssuePaper(life))).toEqual(['documents.paper-not-checked']);
  expect([stateOf(checked), nextEdition(checked)]).toEqual(['checked', 1]);
  expect(codes(whyNotCheck(checked))).toEqual(['documents.paper-checked-already']);
  const issued = { ...checked, issues: [edition] };
  expect(stateOf(issued)).toBe('issued');
  expect([codes(whyNotCheck(issued)), codes(whyNotIssuePaper(issued))]).toEqual([
    ['documents.paper-issued-already'],
    ['documents.paper-issued-already'],
  ]);
});

test('a change makes it a draft again; what went out stays, a correction is the next edition', () => {
  const changed = { ...checked, contentHash: 'b', issues: [edition] };
  expect([stateOf(changed), codes(whyNotIssuePaper(changed))]).toEqual(['draft', ['documents.paper-not-checked']]);
  expect(nextEdition({ ...changed, checks: [check, { ...check, contentHash: 'b' }] })).toBe(2);
});

test('what is missing comes first; a paper of the register needs number and day, minutes need none', () => {
  expect(codes(whyNotIssuePaper({ ...life, missing: ['thành viên'] }))).toEqual(['documents.paper-lacks']);
  expect(codes(whyNotCheck({ ...life, missing: ['thành viên'] }))).toEqual(['documents.paper-lacks']);
  expect(codes(whyNotIssuePaper({ ...checked, number: null }))).toEqual(['documents.paper-not-numbered']);
  expect(whyNotIssuePaper({ ...checked, number: null, isNumbered: false })).toEqual([]);
});
