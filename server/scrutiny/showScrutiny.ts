import * as api from '#api/scrutiny.ts';
import { maxOf } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { fewestFiles, type ScoredFile, totalOf } from '#domain/scrutiny/file.ts';
import { criteriaFigures, gapOf } from '#domain/scrutiny/gaps.ts';
import { binsOf, heapingOf } from '#domain/scrutiny/heaping.ts';
import { whyNotSeeFigures, whyNotSeeReviewers } from '#domain/scrutiny/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { filesBySheet, type OfSheet } from './scene.ts';
import { listFiles, yearsOfBodies } from './store.ts';

/** The figures of a body's year; without a body and a year, those of the newest year of the first that the asker reads. */
export const showScrutiny = view({
  name: 'scrutiny.show',
  input: api.showScrutiny.input,
  async run(asked, { tx, actor, today }) {
    if (asked.byUnitId) refuseIf(whyNotSeeFigures(actor, asked.byUnitId));
    const held = unitsHeldAs(actor, ['reviewer', 'authority']);
    const years = await yearsOfBodies(tx, held);
    const names = await unitNames(tx, [...years.keys()], today);
    const bodies = [...years]
      .map(([id, of]) => ({ id, name: names.get(id) ?? '', years: [...of] }))
      .sort((a, b) => (textKey(a.name) < textKey(b.name) ? -1 : 1));
    const byUnitId = asked.byUnitId ?? bodies[0]?.id;
    const year = asked.year ?? years.get(byUnitId ?? '')?.[0];
    if (byUnitId === undefined || year === undefined) return { bodies, shown: null };
    const sheets = await filesBySheet(tx, { byUnitId, year });
    const before = await listFiles(tx, byUnitId, year - 1);
    return {
      bodies,
      shown: {
        ...{ byUnitId, year },
        ...overall(sheets.flatMap(({ files }) => files)),
        before: before.length === 0 ? null : { year: year - 1, ...means(before) },
        sheets: sheets.map(presentSheet),
        seesReviewers: whyNotSeeReviewers(actor, byUnitId).length === 0,
      },
    };
  },
});

function means(files: readonly ScoredFile[]) {
  const mean = (of: (file: ScoredFile) => number) => Math.round(files.reduce((sum, file) => sum + of(file), 0) / files.length);
  return {
    files: files.length,
    self: mean(({ self }) => totalOf(self)),
    appraised: mean(({ appraised }) => totalOf(appraised)),
  };
}

function overall(files: readonly ScoredFile[]) {
  const gaps = files.map(gapOf);
  const count = (holds: (gap: number) => boolean) => gaps.filter(({ gap }) => holds(gap)).length;
  const middle = files.length === 0 ? { files: 0, self: 0, appraised: 0 } : means(files);
  return { ...middle, raised: count((gap) => gap > 0), lowered: count((gap) => gap < 0), same: count((gap) => gap === 0) };
}

const wholePoint = 100;

function presentSheet({ sheet, lines, files }: OfSheet) {
  const gaps = files.map(gapOf);
  const self = gaps.map((gap) => gap.self);
  const appraised = gaps.map((gap) => gap.appraised);
  return {
    ...{ sheetId: sheet.id, title: sheet.title, maxPoints: maxOf(sheet.body), passPoints: sheet.body.passPoints },
    files: files.length,
    bins: files.length < fewestFiles ? [] : bothBins(self, appraised, sheet.body.passPoints),
    heaping: {
      self: heapingOf(self, sheet.body.passPoints),
      appraised: heapingOf(appraised, sheet.body.passPoints),
    },
    criteria: criteriaFigures(lines, files).map(({ line, ...figures }) => ({ ...line, ...figures })),
  };
}

/** Both histograms over the same bins, the pass mark among them. */
function bothBins(self: readonly number[], appraised: readonly number[], passPoints: number) {
  const given = new Map(binsOf(self, wholePoint).map(({ from, count }) => [from, count]));
  const decided = new Map(binsOf(appraised, wholePoint).map(({ from, count }) => [from, count]));
  return binsOf([...self, ...appraised, passPoints], wholePoint).map(({ from }) => ({
    from,
    self: given.get(from) ?? 0,
    appraised: decided.get(from) ?? 0,
  }));
}
