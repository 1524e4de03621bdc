import * as todayApi from '#api/today.ts';
import type { StepReport } from '../live.ts';
import type { AssessmentReport } from '../outcome.ts';
import { holdContest } from './contest.ts';
import { launchNextYear } from './nextYear.ts';
import { setUpTownCouncil } from './townCouncil.ts';
import { appraiseTown, scoreTown } from './townScores.ts';
import type { TownWorld } from './townWorld.ts';
import { closeTownTasks, launchTown, registerTown, workThroughTown } from './townYear.ts';

/** What a town's contest came to. */
export interface TownLived {
  readonly steps: readonly StepReport[];
  readonly assessments: readonly AssessmentReport[];
  readonly titles: readonly never[];
  readonly awards: readonly { readonly kind: 'collective' | 'individual'; readonly name: string; readonly form: string }[];
  readonly elections: readonly string[];
  readonly councilId: string;
  readonly roundId: string;
}

/** A town's contest from its plan to the announcement, all of its communes and wards with the units on their ground taking part. */
export async function liveTown(world: TownWorld, plan: { bytes: Uint8Array; name: string }): Promise<TownLived> {
  const { stage, person } = world;
  const timed = (text: string) => world.say(`${text}.`);
  const town = await launchTown(world, plan);
  timed(`Năm ${town.year}: thị xã đã phát động, ${town.lived.size} đơn vị tham gia`);
  await registerTown(world, town);
  timed('Đã đăng ký');
  await workThroughTown(world, town);
  timed('Đã làm việc cả năm');
  const scored = await scoreTown(world, town);
  timed('Đã tự chấm');
  const assessments = await appraiseTown(world, town, scored);
  await closeTownTasks(world, town);
  timed('Đã thẩm định và thông báo kết quả');
  const councilId = await setUpTownCouncil(world, town);
  const contest = await holdContest(world, town, councilId);
  const { years } = await stage.as(person.clerk)(todayApi.showToday, {});
  const steps = (years.find(({ year }) => year === town.year)?.steps ?? []).map(({ number, state }) => ({
    year: town.year,
    step: number,
    state,
  }));
  await launchNextYear(world, town);
  timed(`Đã mở năm ${town.year + 1}; ngày của trang là ${await stage.today()}`);
  return { steps, assessments, titles: [], councilId, ...contest };
}
