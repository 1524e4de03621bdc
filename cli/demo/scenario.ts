import { type Day, dayOf, yearOf } from '#domain/kernel/day.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { departmentPlan } from './departmentPlan.ts';
import { provincePlan } from './provincePlan.ts';
import { samplePlan } from './samplePlan.ts';
import { townPlan } from './townPlan.ts';
import { unionPlan } from './unionPlan.ts';

/** Sizes, bodies and cast of a demo; chosen by what the reading says, never by a file's name. */
export interface Scenario {
  readonly name: 'school' | 'union' | 'town' | 'department' | 'province';
  readonly unitName: string;
  readonly type: SubjectType;
  readonly staff: number;
  readonly head: string;
  readonly clerk: string;
  readonly worker: string;
  readonly staffClass: 'viên chức' | 'công chức';
  readonly teams: readonly string[];
  readonly committee: string;
  readonly middleTier: { readonly name: string; readonly type: 'Huyện' | 'Xã' };
  readonly firstYear: number;
  /** What the unit registers for, and the decision it holds: first recognition where it holds none. */
  readonly registers: Registration;
  /** How many years are lived when nobody says. */
  readonly years: number;
  readonly startDay: Day;
}

const reform = dayOf(2025, 7, 1);

/** A cycle that is registered for (đăng ký lần đầu, hoặc công nhận lại sau năm năm). */
export interface Registration {
  readonly kind: 'first' | 'again';
  readonly held: {
    readonly number: string;
    readonly date: string;
    readonly issuer: string;
    readonly firstYear: number;
    readonly lastYear: number;
  } | null;
}

/** The plan that a scenario lives when none is given. */
export const ownPlanOf = (named: string | undefined): string => ownPlans[named ?? ''] ?? samplePlan;

const ownPlans: Readonly<Record<string, string>> = {
  department: departmentPlan,
  union: unionPlan,
  town: townPlan,
  province: provincePlan,
};

/** A contest of the communes and wards of a town: who holds it, and the day it begins. */
export interface TownScenario {
  readonly name: 'town';
  readonly unitName: string;
  readonly firstYear: number;
  readonly startDay: Day;
}

/** The contest that a people's committee holds among units below it: it says whom it commends. Undefined: a unit's own year. */
export function townScenarioFor(
  reading: PlanReading,
  text: string,
  named: string | undefined,
  thisYear: number,
): TownScenario | undefined {
  const issuer = inMixedCase(reading.issuer ?? '', text);
  const commends = reading.quotas.length > 0 || reading.rewards.length > 0;
  const isTown = named === 'town' || (named === undefined && scenarioIn(issuer) === 'town' && commends);
  if (!isTown) return undefined;
  const firstYear = reading.period ? yearOf(reading.period.from) : thisYear;
  return { name: 'town', unitName: townIn(issuer), firstYear, startDay: dayOf(firstYear, 1, 4) };
}

/** A provincial federation that leads its unions through several years: the first of them, and the day it begins. */
export interface ProvinceScenario {
  readonly name: 'province';
  readonly unitName: string;
  readonly firstYear: number;
  readonly startDay: Day;
  readonly years: number;
}

/** Only where it is asked for by name: a plan of some body of a province may be that of one office. */
export function provinceScenarioFor(
  reading: PlanReading,
  named: string | undefined,
  thisYear: number,
): ProvinceScenario | undefined {
  if (named !== 'province') return undefined;
  const firstYear = reading.period ? yearOf(reading.period.from) : thisYear;
  const unitName = 'Công đoàn Viên chức tỉnh Thanh Lộc';
  return { name: 'province', unitName, firstYear, startDay: dayOf(firstYear, 1, 4), years: 5 };
}

/** The committee by its own name; one that says only what it is of gets a place of the demo's. */
function townIn(issuer: string): string {
  const kind = /^(?:ủy ban nhân dân|ubnd)\s+(thị xã|huyện|quận|thành phố|xã|phường|thị trấn)(?:\s+(.{2,60}))?$/iu.exec(
    issuer.normalize('NFC'),
  );
  if (!kind) return 'Ủy ban nhân dân thị xã Hòn Chuông';
  return `Ủy ban nhân dân ${kind[1]!.toLowerCase()} ${kind[2] ?? 'Hòn Chuông'}`;
}

/** The scenario for a plan; `named` goes before what the text says. `text` is the whole document. */
export function scenarioFor(reading: PlanReading, text: string, named: string | undefined, thisYear: number): Scenario {
  const issuer = inMixedCase(reading.issuer ?? '', text);
  const name = (named as Scenario['name'] | undefined) ?? scenarioIn(issuer);
  const firstYear = reading.period ? yearOf(reading.period.from) : thisYear;
  const startDay = dayOf(firstYear, 1, 4);
  const kind = kinds[name];
  const years = name === 'department' ? 1 : 2;
  // The year after those is launched too: none of them may be decided on by a body of a district that ended.
  const place =
    dayOf(firstYear + years + 1, 1, 1) < reform
      ? ({ name: 'Huyện Bến Sậy', type: 'Huyện' } as const)
      : ({ name: 'Xã Bến Sậy', type: 'Xã' } as const);
  return {
    name,
    unitName: unitIn(issuer) ?? kind.unitName,
    ...kind.cast,
    committee: `Ban Chỉ đạo ${place.name.toLowerCase().replace('bến sậy', 'Bến Sậy')}`,
    middleTier: place,
    firstYear,
    startDay,
    registers: registrationOf(name, firstYear),
    years,
  };
}

/** A department keeps for five years more what it held for five; the others strive for the title for the first time. */
function registrationOf(name: Scenario['name'], firstYear: number): Registration {
  if (name !== 'department') return { kind: 'first', held: null };
  const [first, last] = [firstYear - 5, firstYear - 1];
  const issuer = 'Liên đoàn Lao động tỉnh Thanh Lộc';
  return { kind: 'again', held: { number: '215/QĐ-LĐLĐ', date: `${last}-12-20`, issuer, firstYear: first, lastYear: last } };
}

/** A name that the head prints in capitals, as the body of the text writes it; else with each word's first letter large. */
function inMixedCase(name: string, text: string): string {
  const composed = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (composed === '' || composed !== composed.toUpperCase()) return composed;
  const all = text.normalize('NFC').replace(/\s+/g, ' ');
  const lower = all.toLowerCase();
  for (let at = lower.indexOf(composed.toLowerCase()); at >= 0; at = lower.indexOf(composed.toLowerCase(), at + 1)) {
    const found = all.slice(at, at + composed.length);
    if (found !== found.toUpperCase()) return found;
  }
  const isShort = (word: string) => /^(THCS|THPT|UBND|CĐCS|BCH|LĐLĐ)$/.test(word);
  return composed
    .split(' ')
    .map((word) => (isShort(word) ? word : word[0]! + word.slice(1).toLowerCase()))
    .join(' ');
}

function scenarioIn(issuer: string): Scenario['name'] {
  const words = issuer.toLowerCase();
  if (/trường|mầm non|tiểu học|thcs|thpt/.test(words)) return 'school';
  if (/tỉnh/.test(words)) return 'province';
  if (/ủy ban nhân dân|ubnd/.test(words)) return 'town';
  if (/sở|phòng|chi cục|ban quản lý/.test(words)) return 'department';
  return /công đoàn|cđcs/.test(words) ? 'union' : 'school';
}

/** The unit that the issuing body belongs to: its own name without the board or committee in front. */
function unitIn(issuer: string): string | undefined {
  const name = issuer
    .normalize('NFC')
    .replace(/^(ban vận động|ban chỉ đạo|ban chấp hành|bch|công đoàn cơ sở|cđcs|công đoàn)\s+/giu, '')
    .trim();
  return name.length >= 4 && name.length <= 120 && !/["“”]/.test(name) ? name : undefined;
}

const teams = ['Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội', 'Tổ Văn phòng'] as const;
const offices = ['Văn phòng', 'Bộ phận Nghiệp vụ', 'Bộ phận Một cửa'] as const;
const school = {
  type: 'public-service-unit',
  staff: 34,
  head: 'Hiệu trưởng',
  clerk: 'Văn thư',
  worker: 'Giáo viên',
  staffClass: 'viên chức',
  teams,
} as const;
const office = {
  type: 'agency',
  staff: 26,
  head: 'Thủ trưởng',
  clerk: 'Văn thư',
  worker: 'Chuyên viên',
  staffClass: 'công chức',
  teams: offices,
} as const;

const kinds = {
  school: { unitName: 'Trường THCS Thị trấn Bến Sậy', cast: school },
  union: { unitName: 'Trường Tiểu học Vân Khê', cast: school },
  town: { unitName: 'Ủy ban nhân dân phường Hòn Chuông', cast: { ...office, head: 'Chủ tịch' } },
  department: { unitName: 'Sở Số hóa Thanh Lộc', cast: { ...office, head: 'Giám đốc' } },
  province: { unitName: 'Sở Văn hóa Thanh Lộc', cast: { ...office, staff: 40, head: 'Giám đốc' } },
} as const;
