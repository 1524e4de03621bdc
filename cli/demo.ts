import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Day, dayAt, startOf, yearOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type ReadPlan, readPlanFile } from '#papers/read/readPlan.ts';
import { openSite, type Site } from '#server/site.ts';
import { BadCall, type Command, print, printJson, say, siteOptions } from './command.ts';
import { live } from './demo/live.ts';
import { populate } from './demo/populate.ts';
import type { AddedUp, YearSum } from './demo/province/addUp.ts';
import { liveProvince } from './demo/province/liveProvince.ts';
import { populateProvince } from './demo/province/provinceWorld.ts';
import { reformYear } from './demo/province/reform.ts';
import { fullSize } from './demo/province/units.ts';
import {
  ownPlanOf,
  type ProvinceScenario,
  provinceScenarioFor,
  type Scenario,
  scenarioFor,
  type TownScenario,
  townScenarioFor,
} from './demo/scenario.ts';
import { liveTown, type TownLived } from './demo/town/liveTown.ts';
import { populateTown } from './demo/town/townWorld.ts';
import { whereOf } from './withSite.ts';

const scenarios = ['school', 'union', 'town', 'department', 'province'];

/** Whole years, from the plan to the certificate, on the real actions and a clock of their own. */
export const demo: Command = {
  usage: 'datchuan demo [--plan FILE] [--scenario school|union|town|department|province] [--data DIR] [--years N] [--json]',
  options: { ...siteOptions, plan: 'text', scenario: 'text', years: 'text', json: 'flag' },
  operands: 0,
  async run(_, options) {
    const named = options.scenario as string | undefined;
    const plan = planOf(options.plan, named);
    if (named !== undefined && !scenarios.includes(named)) throw new BadCall(demo.usage);
    const where = whereOf({ data: 'demo-data', ...options });
    if (existsSync(resolve(where.dataDir, 'pg')))
      throw new BadCall(`Đã có dữ liệu ở ${resolve(where.dataDir)}; hãy chọn thư mục khác.`);

    const reading = await readPlanFile(plan.bytes, { fileName: plan.name });
    const text = reading.lines.join('\n');
    const town = townScenarioFor(reading, text, named, thisYear());
    const province = provinceScenarioFor(reading, named, thisYear());
    const office = scenarioFor(reading, text, named, thisYear());
    const scenario = town ?? province ?? office;
    const years = Number(options.years ?? (town ? 1 : (province ?? office).years));
    if (!Number.isInteger(years) || years < 1 || years > 5) throw new BadCall(demo.usage);
    refuseUnlivable(reading);
    say(
      `Kế hoạch: ${reading.title ?? plan.name}. Kịch bản: ${scenario.name}, ${scenario.unitName}, từ năm ${scenario.firstYear}.`,
      `Scenario: ${scenario.name}.`,
    );
    const report: Report = town
      ? await liveTownIn(where, plan, town, reading)
      : {
          ...(await (province ? liveProvinceIn(where, plan, province, years) : liveAll(where, plan, office, years))),
          ...{ awards: [], elections: [] },
        };
    const assumptions = town
      ? townAssumptions(reading, town)
      : province
        ? provinceAssumptions(reading, province, years)
        : assumptionsOf(reading, office);
    if (options.json) printJson({ plan: plan.path, ...report, assumptions });
    else printReport(report, assumptions);
    return (report.reports?.faults.length ?? 0) > 0 ? 1 : 0;
  },
};

/** Lives the sample plan to its title in a folder, for whoever needs a demo's papers. */
export async function liveSample(dataDir: string): Promise<void> {
  const plan = planOf(undefined, undefined);
  const reading = await readPlanFile(plan.bytes, { fileName: plan.name });
  const scenario = scenarioFor(reading, reading.lines.join('\n'), undefined, thisYear());
  await liveAll({ dataDir }, plan, scenario, scenario.years);
}

const thisYear = () => yearOf(dayAt(new Date().toISOString()));

function planOf(
  path: string | boolean | undefined,
  named: string | undefined,
): { bytes: Uint8Array; name: string; path: string | null } {
  if (path === undefined) return { bytes: new TextEncoder().encode(ownPlanOf(named)), name: 'ke-hoach-mau.txt', path: null };
  if (typeof path !== 'string' || !existsSync(path)) throw new BadCall(`Không có tệp kế hoạch: ${String(path)}`);
  return { bytes: readFileSync(path), name: basename(path), path: resolve(path) };
}

/** An article has nothing to live; neither has a plan without criteria. */
function refuseUnlivable(reading: ReadPlan): void {
  const finding = reading.findings.find((each) => each.code === 'not-a-plan');
  if (!reading.isPlan) throw new Refused([{ kind: 'input', code: 'plans.not-a-plan', facts: { why: finding?.message ?? '' } }]);
  if (reading.criteriaGroups.length === 0) throw new Refused([{ kind: 'input', code: 'plans.no-criteria' }]);
}

type Where = ReturnType<typeof whereOf>;
type GivenPlan = { readonly bytes: Uint8Array; readonly name: string };

async function liveAll(where: Where, plan: GivenPlan, scenario: Scenario, years: number) {
  return await onSite(where, scenario.startDay, async (site) => {
    const { world, signIns } = await populate(site, scenario, (text) => say(text, text));
    say('Đã nhập đơn vị, nhân sự và tài khoản.', 'Units, people and accounts are in.');
    return { ...(await live(world, plan, years)), signIns };
  });
}

async function liveTownIn(where: Where, plan: GivenPlan, { unitName, startDay }: TownScenario, reading: ReadPlan) {
  return await onSite(where, startDay, async (site) => {
    const { world, signIns } = await populateTown(site, { townName: unitName, startDay, reading }, (text) => say(text, text));
    say('Đã nhập đơn vị, nhân sự và tài khoản.', 'Units, people and accounts are in.');
    return { ...(await liveTown(world, plan)), signIns };
  });
}

async function liveProvinceIn(where: Where, plan: GivenPlan, { startDay }: ProvinceScenario, years: number) {
  return await onSite(where, startDay, async (site) => {
    const { world, admin } = await populateProvince(site, { startDay, size: fullSize }, (text) => say(text, text));
    say('Đã nhập đơn vị, nhân sự và tài khoản.', 'Units, people and accounts are in.');
    const lived = await liveProvince(world, plan, years);
    return { ...lived, signIns: [admin, ...lived.signIns] };
  });
}

/** Opens a new site on the day a scenario begins, lives in it, and counts who is there. */
async function onSite<T>(where: Where, startDay: Day, lives: (site: Site) => Promise<T>) {
  const clock = new Date(Date.parse(startOf(startDay)) + 8 * 3_600_000).toISOString();
  const site = await openSite({ ...where, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock });
  try {
    const lived = await lives(site);
    const counts = await site.db
      .selectNoFrom((of) => [
        of.selectFrom('unit').select(of.fn.countAll().as('n')).as('units'),
        of.selectFrom('person').select(of.fn.countAll().as('n')).as('people'),
      ])
      .executeTakeFirstOrThrow();
    return { units: Number(counts.units), people: Number(counts.people), ...lived };
  } finally {
    await site.close();
  }
}

function townAssumptions(reading: ReadPlan, { unitName, firstYear }: TownScenario): readonly string[] {
  return [
    'Người, nơi chốn và số liệu trong năm đều là giả định.',
    `${unitName} được sống với 16 xã, phường; trường học, trạm y tế trên địa bàn tham gia cùng xã, phường.`,
    ...(reading.period ? [] : [`Kế hoạch không ghi thời gian, nên lấy năm ${firstYear}.`]),
    ...(hasPoints(reading.criteriaGroups)
      ? []
      : ['Kế hoạch không kèm bảng điểm, nên bảng 100 điểm được lập từ các tiêu chí của kế hoạch.']),
  ];
}

function provinceAssumptions(reading: ReadPlan, { unitName, firstYear }: ProvinceScenario, years: number): readonly string[] {
  const { unions, memberUnions, people } = fullSize;
  return [
    'Người, nơi chốn và số liệu trong các năm đều là giả định.',
    `${unitName} có ${unions} công đoàn cơ sở và ${memberUnions} công đoàn cơ sở thành viên với ${people.toLocaleString('vi')} người; một phần tư đang giữ danh hiệu của năm năm trước.`,
    ...(firstYear <= reformYear && reformYear < firstYear + years
      ? [
          'Năm 2025 các sở hợp nhất từ 01/3, công đoàn cơ quan hành chính kết thúc ngày 15/6, huyện kết thúc và tỉnh hợp nhất từ 01/7.',
        ]
      : []),
    ...(reading.period ? [] : [`Kế hoạch không ghi thời gian, nên lấy năm ${firstYear}.`]),
    ...(hasPoints(reading.criteriaGroups)
      ? []
      : ['Kế hoạch không kèm bảng điểm, nên bảng 100 điểm được lập từ các tiêu chí của kế hoạch.']),
  ];
}

function assumptionsOf(reading: ReadPlan, scenario: Scenario): readonly string[] {
  const words = `${reading.title ?? ''}`.toLowerCase();
  const keeps = /duy trì|giữ vững/.test(words);
  return [
    'Người, nơi chốn và số liệu trong năm đều là giả định.',
    ...(keeps
      ? ['Kế hoạch nói giữ vững danh hiệu nhưng không dẫn quyết định công nhận nào, nên được sống như công nhận lần đầu.']
      : []),
    ...(scenario.registers.held
      ? [
          `Quyết định công nhận giai đoạn trước (${scenario.registers.held.number}) là giả định; đơn vị đăng ký công nhận lại sau 05 năm.`,
        ]
      : []),
    ...(reading.period ? [] : [`Kế hoạch không ghi thời gian, nên lấy năm ${scenario.firstYear}.`]),
    ...(hasPoints(reading.criteriaGroups)
      ? []
      : ['Kế hoạch không kèm bảng điểm, nên bảng 100 điểm được lập từ các tiêu chí của kế hoạch.']),
  ];
}

/** The plan itself gives points to its criteria. */
function hasPoints(groups: ReadPlan['criteriaGroups']): boolean {
  return groups.some((group) => group.items.some((item) => item.points !== undefined) || hasPoints(group.groups));
}

type Report = Awaited<ReturnType<typeof liveAll>> & Pick<TownLived, 'awards' | 'elections'> & { readonly reports?: AddedUp };

function printReport(report: Report, assumptions: readonly string[]): void {
  for (const each of report.assessments) {
    print(
      `${each.year}: tự chấm ${each.self}, công đoàn ${each.co}, thẩm định ${each.appraised}; ${each.qualified ? 'đạt' : 'chưa đạt'}. ${each.reasons.join(' ')}`,
    );
  }
  for (const title of report.titles) print(`Danh hiệu năm ${title.year}: mã ${title.code}, ${title.certificate}`);
  for (const award of report.awards) print(`${award.form}: ${award.name}`);
  for (const file of report.elections) print(`Hồ sơ kiểm phiếu: ${file}`);
  for (const sum of report.reports?.sums ?? []) print(sumInWords(sum));
  for (const fault of report.reports?.faults ?? []) print(`Không khớp: ${fault}`);
  for (const text of assumptions) print(`Giả định: ${text}`);
  for (const signIn of report.signIns) print(`${signIn.name} (${signIn.seat}): ${signIn.email} / ${signIn.password}`);
}

const geographyNames = { was: 'theo đơn vị khi ấy', now: 'theo đơn vị hiện nay' } as const;

function sumInWords({ year, geography, ...sum }: YearSum): string {
  const { launched, registered, assessed, notAssessed, withdrawn, qualified, notQualified, titled, revoked } = sum;
  return `Năm ${year} ${geographyNames[geography]}: phát động ${launched}; đăng ký ${registered} = đã xét ${assessed} + chưa xét ${notAssessed} + rút ${withdrawn}; đạt ${qualified}, chưa đạt ${notQualified}; danh hiệu ${titled}, thu hồi ${revoked}.`;
}
