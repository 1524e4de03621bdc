import * as todayApi from '#api/today.ts';
import { dayOf, yearOf } from '#domain/kernel/day.ts';
import type { SignIn } from '../accounts.ts';
import type { KeptTitle } from '../keepTitleFiles.ts';
import type { StepReport } from '../live.ts';
import type { AssessmentReport } from '../outcome.ts';
import { type AddedUp, addUp } from './addUp.ts';
import { type Bodies, bodiesOf } from './bodies.ts';
import { appraiseProvince, scoreProvince } from './provinceScores.ts';
import { concludeProvince, weighTitles } from './provinceTitles.ts';
import { type Held, heldAtFirst, meetFates, registerProvince, workInMonths } from './provinceWork.ts';
import { giveSignIns, openParties, type Party, type ProvinceWorld } from './provinceWorld.ts';
import { launchProvince, type ProvinceYear } from './provinceYear.ts';
import { endUnions, mergeDepartments, mergeProvinces, reformYear } from './reform.ts';

/** What a province's years came to. */
export interface ProvinceLived {
  readonly steps: readonly StepReport[];
  readonly assessments: readonly AssessmentReport[];
  readonly titles: readonly KeptTitle[];
  /** The reports of every year in both geographies, and what of them does not add up. */
  readonly reports: AddedUp;
  readonly signIns: readonly SignIn[];
}

/** The province while it is lived: its units change with the reform. */
interface Living {
  world: ProvinceWorld;
  province: ProvinceYear | undefined;
  readonly held: Map<string, Held>;
  readonly assessments: AssessmentReport[];
  readonly titles: KeptTitle[];
  readonly steps: StepReport[];
  say(text: string): void;
}

/** A federation's years, each from its plan to the titles, and the next one launched, so that work waits for everyone. */
export async function liveProvince(
  begun: ProvinceWorld,
  plan: { readonly bytes: Uint8Array; readonly name: string },
  years: number,
): Promise<ProvinceLived> {
  const started = Date.now();
  const living: Living = {
    ...{ world: begun, province: undefined, assessments: [], titles: [], steps: [] },
    held: heldAtFirst(begun.parties, yearOf(await begun.stage.today())),
    say: (text) => begun.say(`${text} (${Math.round((Date.now() - started) / 1000)} giây).`),
  };
  for (let nth = 0; nth < years; nth++) await liveYear(living, plan);
  const signIns = await openNextYear(living);
  const lived = { assessments: living.assessments, titles: living.titles };
  const all = Array.from({ length: years + 1 }, (_, nth) => living.province!.year - nth).reverse();
  const reports = await addUp(living.world.stage, all, lived);
  for (const fault of reports.faults) living.say(`Không khớp: ${fault}`);
  living.say(`Đã cộng báo cáo ${all.length} năm theo hai cách chia đơn vị: ${reports.faults.length} chỗ lệch`);
  return { steps: living.steps, ...lived, reports, signIns };
}

async function launchNext(
  living: Living,
  plan?: Parameters<typeof launchProvince>[3],
): Promise<{ bodies: Bodies; province: ProvinceYear }> {
  const { world, province: before } = living;
  if (before) await world.stage.moveTo(dayOf(before.year + 1, 1, 25));
  const bodies = bodiesOf(world, yearOf(await world.stage.today()));
  const province = await launchProvince(world, bodies, world.parties, before ?? plan!);
  living.province = province;
  living.say(`Năm ${province.year}: đã phát động ở ${province.lived.size} cơ quan, đơn vị`);
  return { bodies, province };
}

async function liveYear(living: Living, plan: Parameters<typeof launchProvince>[3]): Promise<void> {
  const before = living.province;
  const { bodies, province } = await launchNext(living, plan);
  const { held } = living;
  await registerProvince(living.world, bodies, living.world.parties, province, held);
  if (before && before.year === living.titles[0]?.year) await reconsider(living, bodies, before);
  if (province.year === reformYear) living.world = await mergeDepartments(living.world, bodies, province, held);
  await workInMonths(living.world, living.world.parties, province, [4]);
  if (province.year === reformYear) {
    living.world = await mergeProvinces(await endUnions(living.world));
    living.say('Đã sắp xếp lại cơ quan, kết thúc công đoàn, hợp nhất tỉnh');
  }
  const { world } = living;
  await workInMonths(world, world.parties, province, [9]);
  await meetFates(world, world.parties, province);
  living.say('Đã làm việc cả năm');
  const scored = await scoreProvince(world, world.parties, province);
  await appraiseProvince(world, bodies, province, scored);
  living.say('Đã chấm và thẩm định');
  const { assessments, titles } = await concludeProvince(world, bodies, province, scored, held);
  living.assessments.push(...assessments);
  living.titles.push(...titles);
  living.say(`Đã thông báo ${assessments.length} kết quả, công nhận ${titles.length} danh hiệu`);
  living.steps.push(...(await stepsOf(world, world.parties[0]!, province.year)));
}

/** The first titles of the demo: one of two is revoked after a later conclusion. */
async function reconsider(living: Living, bodies: Bodies, before: ProvinceYear): Promise<void> {
  const { world, held, titles } = living;
  const names = new Set(titles.map(({ unit }) => unit));
  const weighed = await weighTitles(world, bodies, before, world.parties.filter(({ name }) => names.has(name)).slice(0, 2), held);
  living.say(`Đã xem xét lại ${weighed} danh hiệu`);
}

/** The next year is launched everywhere and left in the middle: pledges to sign, enrolments to write and to answer. */
async function openNextYear(living: Living): Promise<readonly SignIn[]> {
  const { bodies, province } = await launchNext(living);
  const { world, held } = living;
  const open = openParties(world);
  const others = world.parties.filter((party) => !open.includes(party));
  await registerProvince(world, bodies, others.slice(0, Math.ceil(others.length / 2)), province, held, false);
  return await giveSignIns(world, bodies);
}

async function stepsOf({ stage }: ProvinceWorld, { clerk }: Party, year: number): Promise<readonly StepReport[]> {
  const { years } = await stage.as(clerk)(todayApi.showToday, {});
  return (years.find((one) => one.year === year)?.steps ?? []).map(({ number, state }) => ({ year, step: number, state }));
}
