import * as todayApi from '#api/today.ts';
import { dayOf } from '#domain/kernel/day.ts';
import type { KeptTitle } from '../keepTitleFiles.ts';
import type { StepReport } from '../live.ts';
import type { AssessmentReport } from '../outcome.ts';
import { bodiesOf } from './bodies.ts';
import { appraiseProvince, scoreProvince } from './provinceScores.ts';
import { concludeProvince } from './provinceTitles.ts';
import { meetFates, registerProvince, workInMonths } from './provinceWork.ts';
import type { ProvinceWorld } from './provinceWorld.ts';
import { launchProvince, type ProvinceYear } from './provinceYear.ts';

/** What a province's years came to. */
export interface ProvinceLived {
  readonly steps: readonly StepReport[];
  readonly assessments: readonly AssessmentReport[];
  readonly titles: readonly KeptTitle[];
}

/** A federation's years, each from its plan to the titles, and the next one launched, so that work waits for everyone. */
export async function liveProvince(
  world: ProvinceWorld,
  plan: { readonly bytes: Uint8Array; readonly name: string },
  years: number,
): Promise<ProvinceLived> {
  const { stage } = world;
  const started = Date.now();
  const say = (text: string) => world.say(`${text} (${Math.round((Date.now() - started) / 1000)} giây).`);
  const assessments: AssessmentReport[] = [];
  const titles: KeptTitle[] = [];
  const steps: StepReport[] = [];
  let province: ProvinceYear | undefined;
  let firstYear = 0;
  const { parties } = world;
  for (let nth = 0; nth < years; nth++) {
    if (province) await stage.moveTo(dayOf(province.year + 1, 1, 25));
    const bodies = bodiesOf(world, province ? province.year + 1 : Number((await stage.today()).slice(0, 4)));
    province = await launchProvince(world, bodies, parties, province ?? plan);
    firstYear ||= province.year;
    say(`Năm ${province.year}: đã phát động ở ${province.lived.size} cơ quan, đơn vị`);
    await registerProvince(world, bodies, parties, province, firstYear);
    say('Đã đăng ký');
    await workInMonths(world, parties, province, [4, 9]);
    await meetFates(world, parties, province);
    say('Đã làm việc cả năm');
    const scored = await scoreProvince(world, parties, province);
    say('Đã tự chấm');
    await appraiseProvince(world, bodies, province, scored);
    say('Đã thẩm định');
    const concluded = await concludeProvince(world, bodies, province, scored);
    assessments.push(...concluded.assessments);
    titles.push(...concluded.titles);
    say(`Đã thông báo ${concluded.assessments.length} kết quả, công nhận ${concluded.titles.length} danh hiệu`);
    const { years: shown } = await stage.as(parties[0]!.clerk)(todayApi.showToday, {});
    const { year } = province;
    steps.push(
      ...(shown.find((one) => one.year === year)?.steps ?? []).map(({ number, state }) => ({ year, step: number, state })),
    );
  }
  return { steps, assessments, titles };
}
