import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { type Chosen, whyNotDecideList, whyNotDecideOn } from './awardDecision.ts';

const one = (more: Partial<Chosen> = {}): Chosen => ({
  ...{ nominationId: '1', name: 'Tạ Minh Hạnh', form: 'Giấy khen', isBarred: false, isUnheard: false, awardedBy: null },
  posted: { nominationId: '1', postedOn: day('2026-12-01'), until: day('2026-12-08') },
  ...more,
});
const scene = (chosen: readonly Chosen[], more = {}) => ({
  ...{ round: { state: 'posted' as const }, chosen, openPetitions: 0, satOn: null },
  ...more,
});
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test('a list is decided on only posted, with petitions answered, of nobody barred and nobody commended for it before; all reasons at once', () => {
  expect(whyNotDecideList(scene([one()]))).toEqual([]);
  const all = [one({ posted: undefined }), one({ isUnheard: true }), one({ isBarred: true }), one({ awardedBy: '7/QĐ' })];
  expect(codes(whyNotDecideList(scene(all, { openPetitions: 2 })))).toEqual([
    'commendation.not-posted',
    'commendation.petitions-open',
    'commendation.vote-not-standing',
    'commendation.not-eligible-now',
    'commendation.awarded-already',
  ]);
  expect(codes(whyNotDecideList(scene([])))).toEqual(['commendation.nobody-chosen']);
  expect(codes(whyNotDecideList(scene([one()], { round: { state: 'decided' } })))).toEqual(['commendation.decided-already']);
});

test('it is signed after the last day of the posting and the sitting, not of a day to come, within the power of that day', () => {
  const on = (decidedOn: string, chosen = [one()], satOn: string | null = null) =>
    codes(whyNotDecideOn(scene(chosen, { satOn: satOn && day(satOn) }), day(decidedOn), day('2026-12-31')));
  expect(on('2026-12-09')).toEqual([]);
  expect(on('2026-12-08')).toEqual(['commendation.posting-not-over']);
  expect(on('2027-01-01')).toEqual(['commendation.day-in-future']);
  expect(on('2026-12-09', [one()], '2026-12-10')).toEqual(['commendation.before-sitting']);
  expect(on('2026-12-09', [one({ form: 'Bằng khen' })])).toEqual(['commendation.form-beyond-power']);
  expect(on('2003-01-01')).toContain('commendation.no-power-that-day');
});
