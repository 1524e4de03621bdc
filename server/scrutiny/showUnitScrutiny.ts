import * as api from '#api/scrutiny.ts';
import { maxOf } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { fewestFiles, type ScoredFile, totalOf } from '#domain/scrutiny/file.ts';
import { whyNotSeeUnit } from '#domain/scrutiny/policy.ts';
import { sheetsOf } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { scoredLines } from './scene.ts';
import { listFiles, listFilesOfUnit } from './store.ts';

/** For those who keep the unit's file, and for who appraises it: other units appear in the mean alone. */
export const showUnitScrutiny = view({
  name: 'scrutiny.unit',
  input: api.showUnitScrutiny.input,
  async run({ unitId }, { tx, actor }) {
    const files = await listFilesOfUnit(tx, unitId);
    const seen = files.filter(({ byUnitId }) => whyNotSeeUnit(actor, unitId, [byUnitId]).length === 0);
    if (seen.length === 0) refuseIf(whyNotSeeUnit(actor, unitId, []));
    const sheets = await sheetsOf(
      tx,
      seen.map(({ sheetId }) => sheetId),
    );
    const last = seen.at(-1);
    const beside = last ? (await listFiles(tx, last.byUnitId, last.year)).filter(({ sheetId }) => sheetId === last.sheetId) : [];
    return {
      years: seen.map(({ year, assessmentId, self, appraised, passPoints, sheetId }) => ({
        ...{ year, assessmentId, self: totalOf(self), appraised: totalOf(appraised), passPoints },
        maxPoints: maxOf(sheets.get(sheetId)!.body),
      })),
      lines: last
        ? scoredLines(sheets.get(last.sheetId)!.body).map((line, at) => ({
            ...line,
            self: last.self[at]!,
            appraised: last.appraised[at]!,
            mean: meanAt(beside, at),
          }))
        : [],
    };
  },
});

const meanAt = (files: readonly ScoredFile[], at: number): number | null =>
  files.length < fewestFiles ? null : Math.round(files.reduce((sum, file) => sum + file.appraised[at]!, 0) / files.length);
