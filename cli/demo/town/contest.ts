import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as elections from '#api/elections.ts';
import { bringAll, settleChoice, takePlaces } from './choose.ts';
import { type AwardReport, decideAndAnnounce, postAndAnswer } from './conclude.ts';
import { appraiseDossiers, openTownRound, type Round, sendDossiers } from './nominate.ts';
import {
  castAll,
  endTownSitting,
  nameKeyKeepers,
  openBallots,
  openResults,
  openTownSitting,
  planTownSitting,
} from './sitting.ts';
import type { TownWorld } from './townWorld.ts';
import type { TownYear } from './townYear.ts';

/** From the opened round to the agenda of the sitting: dossiers, the late one, the appraisal, the ruling on the numbers. Step 17 begins. */
export async function prepareContest(
  world: TownWorld,
  town: TownYear,
  councilId: string,
): Promise<{ round: Round; sittingId: string }> {
  const round = await openTownRound(world, town, councilId);
  await sendDossiers(world, town, round);
  world.say('Hồ sơ khen thưởng đã gửi, một hồ sơ đến muộn.');
  await appraiseDossiers(world, round);
  await settleChoice(world, round);
  const sittingId = await planTownSitting(world, councilId);
  await bringAll(world, round, sittingId);
  return { round, sittingId };
}

/** The whole contest: who is awarded what, and the records of the council's elections. */
export async function holdContest(
  world: TownWorld,
  town: TownYear,
  councilId: string,
): Promise<{ awards: readonly AwardReport[]; elections: readonly string[]; roundId: string }> {
  const { round, sittingId } = await prepareContest(world, town, councilId);
  const secret = await nameKeyKeepers(world, councilId);
  await openTownSitting(world, sittingId, ofChairsHousehold(world));
  await openBallots(world, sittingId, secret);
  await castAll(world, sittingId, secret);
  const held = await openResults(world, sittingId, secret);
  await takePlaces(world, round);
  await endTownSitting(world, sittingId);
  const records = await keepRecords(world, held);
  world.say('Hội đồng đã họp, biểu quyết và ký biên bản.');
  await postAndAnswer(world, round);
  const awards = await decideAndAnnounce(world, round);
  world.say(`Đã quyết định, chi thưởng và công bố ${awards.length} khen thưởng.`);
  return { awards, elections: records, roundId: round.id };
}

/** The records of the elections beside the data, as anybody may check them. */
async function keepRecords({ stage, person }: TownWorld, electionIds: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const [index, electionId] of electionIds.entries()) {
    const file = join(stage.site.dataDir, `phieu-${String(index + 1).padStart(2, '0')}.json`);
    const record = await stage.as(person.secretary)(elections.openElectionRecord, { electionId });
    writeFileSync(file, (record as { bytes: Uint8Array }).bytes);
    files.push(file);
  }
  return files;
}

/** The case that the chair's household is concerned in: a person of the fourth ward. */
export const ofChairsHousehold =
  ({ communes }: Pick<TownWorld, 'communes'>) =>
  ({ inside }: { readonly inside: { readonly unitId: string; readonly namedPersonIds: readonly string[] } | null }): boolean =>
    inside !== null && inside.unitId === communes[3]!.commune.unitId && inside.namedPersonIds.length > 0;
