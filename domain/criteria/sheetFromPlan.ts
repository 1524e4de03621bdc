import { fold, tidy } from '../kernel/vietnamese.ts';
import type { Severity } from '../law/discipline.ts';
import type { CriteriaGroup, CriterionItem, PlanReading, Target } from '../plans/reading.ts';
import type { Measure, Points, SheetBody, SheetGroup, SheetLine } from './scoreSheet.ts';

const step: Points = 50;
const total: Points = 10_000;
/** Every group must reach this share of its points, in per cent, rounded up to the step. */
const groupShare = 60;
const pass: Points = 8_000;

/**
 * A sheet to be edited, from any confirmed reading: its groups are the groups, its measured clauses the lines.
 * 100 points go to the lines in equal shares of whole half points, what is left over one half point each from the top;
 * where the plan prints points that make 100, those are taken. Minimum 60 % of each group, pass 80 points.
 */
export function sheetFromPlan(reading: PlanReading): SheetBody {
  const drafts = groupsOf(reading).map((group) => ({ text: group.heading || group.label, lines: linesIn(group) }));
  const used = drafts.filter((group) => group.lines.length > 0);
  const points = pointsOf(used.flatMap((group) => group.lines));
  let at = 0;
  const groups = used.map((group, index): SheetGroup => {
    const code = roman(index + 1);
    const lines = group.lines.map((line, place) => sheetLine(line, `${code}.${place + 1}`, points[at++]!));
    const maxPoints = lines.reduce((sum, line) => sum + line.maxPoints, 0);
    return { code, text: group.text, maxPoints, minPoints: minimumOf(maxPoints), lines };
  });
  return {
    groups,
    totalPoints: groups.reduce((sum, group) => sum + group.maxPoints, 0),
    passPoints: pass,
    step,
    bonusCap: 0,
    penaltyCap: 0,
    blockingSeverity: blockingIn(reading),
  };
}

/** 60 % of a group's points, rounded up to the step; never above the points themselves. */
export function minimumOf(maxPoints: Points): Points {
  return Math.ceil((maxPoints * groupShare) / 100 / step) * step;
}

interface DraftLine {
  readonly text: string;
  readonly target: Target | null;
  readonly points: number | undefined;
  /** What is to be shown one by one; empty where the line is judged or counted. */
  readonly checklist: readonly string[];
}

/**
 * The unit's own groups; a lone heading gives way to its sub-groups. What judges persons stays out: every such group where the plan
 * parts collectives from persons by name, else those «đối với cá nhân». Beside topics a group on the staff is one of the unit's.
 */
function groupsOf(reading: PlanReading): readonly CriteriaGroup[] {
  const all = reading.criteriaGroups;
  const isParted = all.some(({ audience }) => audience === 'collective');
  const ofUnit = all.filter(({ audience, heading }) => audience !== 'individual' || (!isParted && isOnStaff(heading)));
  const groups = ofUnit.some(hasLines) ? ofUnit : all;
  return groups.flatMap((group) => (group.items.length === 0 && group.groups.length > 0 ? group.groups : [group]));
}

/** "Đối với đội ngũ cán bộ, công chức, viên chức, người lao động": the staff as a whole, not each person. */
const isOnStaff = (heading: string): boolean => {
  const folded = fold(heading);
  return /doi ngu|can bo|cong chuc|vien chuc|nguoi lao dong|giao vien|nhan vien/.test(folded) && !/ca nhan/.test(folded);
};

function hasLines(group: CriteriaGroup): boolean {
  return group.items.length > 0 || group.groups.some(hasLines);
}

function linesIn(group: CriteriaGroup): readonly DraftLine[] {
  return [...group.items.flatMap(linesOfItem), ...group.groups.flatMap(linesIn)];
}

function linesOfItem(item: CriterionItem): readonly DraftLine[] {
  const below = (item.items ?? []).flatMap(linesOfItem);
  if (item.target === null && below.length > 0) return below;
  return [...clausesOf(item), ...below];
}

/** Each measured clause is a line of its own; the words between them stay together as one that people judge. */
function clausesOf(item: CriterionItem): readonly DraftLine[] {
  const targets = [...(item.target ? [item.target] : []), ...(item.also ?? [])];
  const checklist = (item.checklist ?? []).map(({ text }) => capitalised(tidy(text)));
  const whole: DraftLine = { text: tidy(item.text), target: item.target, points: item.points, checklist };
  if (targets.length < 2 && item.target?.kind !== 'none') return [whole];
  const clauses = tidy(item.text)
    .split(/\s*;\s*/u)
    .map((clause) => clause.replace(/[.,]$/u, '').trim())
    .filter((clause) => clause !== '');
  if (clauses.length < 2) return [whole];
  const lines = measuredClauses(clauses, targets);
  return lines.length > 1 && lines.some((line) => line.target)
    ? lines.map((line) => ({ ...line, text: capitalised(line.text) }))
    : [whole];
}

function measuredClauses(clauses: readonly string[], targets: readonly Target[]): readonly DraftLine[] {
  const left = [...targets];
  const lines: DraftLine[] = [];
  for (const clause of clauses) {
    const at = left.findIndex((target) => isIn(clause, target));
    const target = at < 0 ? null : left.splice(at, 1)[0]!;
    const last = lines.at(-1);
    if (target === null && last && last.target === null) lines[lines.length - 1] = { ...last, text: `${last.text}; ${clause}` };
    else lines.push({ text: clause, target, points: undefined, checklist: [] });
  }
  return lines.map((line) => (line.target ? line : { ...line, target: { kind: 'qualitative' } }));
}

function isIn(clause: string, target: Target): boolean {
  if (target.kind === 'qualitative') return false;
  if (target.of) return fold(clause).includes(fold(target.of));
  const figures = target.value === undefined ? [] : [target.value].flat().map(String);
  return figures.length > 0 && figures.every((figure) => clause.includes(figure.replace('.', ',')) || clause.includes(figure));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function pointsOf(lines: readonly DraftLine[]): readonly Points[] {
  const printed = lines.map((line) => (line.points === undefined ? Number.NaN : Math.round(line.points * 100)));
  const isPrinted = printed.every((points) => points % step === 0) && printed.reduce((sum, points) => sum + points, 0) === total;
  if (isPrinted) return printed;
  const steps = total / step;
  const each = Math.floor(steps / lines.length);
  const over = steps - each * lines.length;
  return lines.map((_, index) => (each + (index < over ? 1 : 0)) * step);
}

function sheetLine({ text, target, checklist }: DraftLine, code: string, maxPoints: Points): SheetLine {
  const measure = measureOf(target, checklist);
  return {
    code,
    text,
    maxPoints,
    measure,
    isKnockout: measure.kind === 'none' && isGrave(`${text} ${target?.of ?? ''}`),
    evidence: measure.kind === 'checklist' ? 'Ảnh từng điểm' : null,
  };
}

/** What the plan states one by one is ticked one by one; where it also measures, the measure counts. */
function measureOf(target: Target | null, checklist: readonly string[]): Measure {
  const value = Array.isArray(target?.value) ? target.value[0] : target?.value;
  const figure = typeof value === 'number' ? value : 0;
  const of = target?.of ?? '';
  const unit = target?.unit ?? '';
  switch (target?.kind) {
    case 'all':
      return { kind: 'share', atLeast: 100, of };
    case 'none':
      return { kind: 'none', of };
    case 'atLeast':
      return unit === '%' ? { kind: 'share', atLeast: figure, of } : { kind: 'count', atLeast: figure, unit: unit || of };
    case 'atMost':
      return { kind: 'at-most', value: figure, unit: unit || of };
    case 'range': {
      const [from, to] = Array.isArray(target.value) ? (target.value as readonly [number, number]) : [figure, figure];
      return { kind: 'range', from, to, unit: unit || of };
    }
    case 'frequency':
      return { kind: 'frequency', every: [figure > 0 ? String(figure) : '', unit || of].filter(Boolean).join(' ') };
    default:
      return checklist.length > 0 ? { kind: 'checklist', points: checklist } : { kind: 'qualitative' };
  }
}

const grave =
  /vi pham (?:chinh sach,? ?)?(?:va )?(?:phap luat|ky luat)|te nan xa hoi|tham nhung|tham o|khieu kien|khieu nai[^;]*(?:vuot cap|trai phap luat|dong nguoi)|to cao sai/;

/** Breaches that end the year's chance by themselves, going by the words: of the law, social evils, corruption, unlawful petitions. */
export function isGrave(text: string): boolean {
  return grave.test(fold(text));
}

const severityWords: readonly (readonly [RegExp, Severity])[] = [
  [/khien trach/, 'reprimand'],
  [/canh cao/, 'warning'],
  [/ha bac luong/, 'pay-cut'],
  [/keo dai thoi (?:han|gian) nang (?:bac )?luong/, 'raise-delay'],
  [/giang chuc/, 'demotion'],
  [/cach chuc/, 'removal'],
  [/buoc thoi viec|sa thai|bai nhiem/, 'dismissal'],
];

/** "từ hình thức cảnh cáo trở lên": the lightest severity that any line of the plan counts from; null where none says so. */
function blockingIn(reading: PlanReading): Severity | null {
  const levels = groupsOf(reading).flatMap(levelsIn).map(fold);
  return severityWords.find(([shape]) => levels.some((level) => shape.test(level)))?.[1] ?? null;
}

function levelsIn(group: CriteriaGroup): readonly string[] {
  const of = (item: CriterionItem): readonly string[] => [...(item.level ? [item.level] : []), ...(item.items ?? []).flatMap(of)];
  return [...group.items.flatMap(of), ...group.groups.flatMap(levelsIn)];
}

const numerals = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let rest = value;
  return numerals.reduce((text, [worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return text + sign.repeat(times);
  }, '');
}
