import * as api from '#api/scrutiny.ts';
import { maxOf } from '#domain/criteria/scoreSheet.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeFigures } from '#domain/scrutiny/policy.ts';
import { sheetsOf } from '../criteria/store.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { pageOfGaps } from './store.ts';

const size = 50;

/** By the unit's name: nobody is ranked by gap. */
export const listScoreGaps = view({
  name: 'scrutiny.gaps',
  input: api.listScoreGaps.input,
  async run({ page, ...scope }, { tx, actor, today }) {
    refuseIf(whyNotSeeFigures(actor, scope.byUnitId));
    const { rows, ...at } = await pageOfGaps(tx, scope, today, { page, size });
    const names = await unitNames(
      tx,
      rows.map(({ unitId }) => unitId),
      today,
    );
    const sheets = await sheetsOf(
      tx,
      rows.map(({ sheetId }) => sheetId),
    );
    return {
      ...at,
      maxPoints: Math.max(0, ...[...sheets.values()].map(({ body }) => maxOf(body))),
      files: rows.map(({ assessmentId, unitId, self, appraised }) => {
        return { assessmentId, unitName: names.get(unitId) ?? '', self, appraised, gap: appraised - self };
      }),
    };
  },
});
