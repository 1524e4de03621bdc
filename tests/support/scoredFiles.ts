import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { day } from '#domain/kernel/day.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { addUnit } from '#server/org/store.ts';
import { makeCampaign, smallSheet } from './campaign.ts';

/** Finished files of new units before a body, all by one sheet; each reviewer gives every line its greatest points less 200, and so much more. */
export async function addScoredFiles(
  tx: Tx,
  wanted: {
    readonly byUnitId: string;
    readonly year: number;
    readonly by: string;
    readonly files: number;
    readonly reviews: readonly (readonly [personId: string, more: number])[];
  },
): Promise<void> {
  const { byUnitId: by_unit_id, year, by, files, reviews } = wanted;
  const full = linesOf(smallSheet).map(({ maxPoints }) => maxPoints);
  let sheet_id: string | undefined;
  for (let index = 0; index < files; index++) {
    const period = { from: day('2009-01-01'), until: null };
    const place = { type: 'public-service-unit', parentId: null, place: null, period, decision: null } as const;
    const unit_id = await addUnit(tx, { code: null, name: `Trường số ${index + 1} năm ${year}`, ...place });
    const superiors = [{ unitId: by_unit_id, part: 'recognises' }] as const;
    const campaign_id = await makeCampaign(tx, { unitId: unit_id, sheetOf: by_unit_id, launchedBy: by, year, superiors });
    const campaign = await tx.selectFrom('campaign').select('sheet_id').where('id', '=', campaign_id).executeTakeFirstOrThrow();
    sheet_id ??= campaign.sheet_id;
    const assessment_id = newId();
    const scoring = { state: 'scoring', late: false, version: 0 };
    await tx
      .insertInto('assessment')
      .values({ id: assessment_id, campaign_id, unit_id, sheet_id, ...scoring })
      .execute();
    const scored = { self: full, appraised: full.map((points) => points - 200), pass_points: smallSheet.passPoints };
    await tx
      .insertInto('scrutiny_file')
      .values({ assessment_id, by_unit_id, unit_id, year, sheet_id, ...scored })
      .execute();
    const lines = full.map((_, at) => at);
    const given = reviews.map(([person_id, more]) => {
      return { assessment_id, person_id, lines, points: full.map((points) => points - 200 + more) };
    });
    await tx.insertInto('scrutiny_review').values(given).execute();
  }
}
