import { syllableKey } from '../kernel/syllables.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';
import { codeKey } from './unitImport.ts';

/** A unit by one of the names it bears or has borne; several lines a unit. */
export interface NamedUnit {
  readonly unitId: string;
  readonly code: string | null;
  readonly name: string;
}

/** What a written name of a unit comes to (đối chiếu tên đơn vị). */
export type UnitMatch =
  /** One unit and no other: by its code, by a name of its, or by the same name written short. */
  | { readonly kind: 'sure'; readonly unitId: string; readonly by: 'code' | 'name' | 'short-name' }
  /** Several units are called so, or none quite: a person says which; those that come near, the nearest first. */
  | { readonly kind: 'asked'; readonly why: 'ambiguous' | 'near' | 'unknown'; readonly candidates: readonly string[] };

/** What offices write short in names of units; where a sign has two readings both are tried. */
const shortWords: Readonly<Record<string, readonly string[]>> = {
  thcs: ['trung hoc co so'],
  thpt: ['trung hoc pho thong'],
  th: ['tieu hoc'],
  mn: ['mam non'],
  mg: ['mau giao'],
  ptdtnt: ['pho thong dan toc noi tru'],
  ptdtbt: ['pho thong dan toc ban tru'],
  dtnt: ['dan toc noi tru'],
  dtbt: ['dan toc ban tru'],
  pt: ['pho thong'],
  lc: ['lien cap'],
  gdtx: ['giao duc thuong xuyen'],
  gdnn: ['giao duc nghe nghiep'],
  gddt: ['giao duc dao tao'],
  gd: ['giao duc'],
  tt: ['thi tran', 'trung tam'],
  ttyt: ['trung tam y te'],
  tyt: ['tram y te'],
  bv: ['benh vien'],
  bvdk: ['benh vien da khoa'],
  tp: ['thanh pho'],
  tx: ['thi xa'],
  p: ['phuong', 'phong'],
  x: ['xa'],
  h: ['huyen'],
  q: ['quan'],
  t: ['tinh'],
  ubnd: ['uy ban nhan dan'],
  hdnd: ['hoi dong nhan dan'],
  mttq: ['mat tran to quoc'],
  ubmttq: ['uy ban mat tran to quoc'],
  ldld: ['lien doan lao dong'],
  cdcs: ['cong doan co so'],
  cd: ['cong doan', 'cao dang'],
  dh: ['dai hoc'],
  vp: ['van phong'],
  vhtt: ['van hoa the thao'],
  vhttdl: ['van hoa the thao du lich'],
  ktht: ['kinh te ha tang'],
  kt: ['kinh te'],
  nv: ['noi vu'],
  tnmt: ['tai nguyen moi truong'],
  nnptnt: ['nong nghiep phat trien nong thon'],
  bql: ['ban quan ly'],
  bqlda: ['ban quan ly du an'],
  bhxh: ['bao hiem xa hoi'],
  kbnn: ['kho bac nha nuoc'],
  cty: ['cong ty'],
  cp: ['co phan'],
  tnhh: ['trach nhiem huu han'],
  mtv: ['mot thanh vien'],
  dtts: ['dan toc thieu so'],
  mnc: ['mam non cong lap'],
};
/** Words that a name has or lacks without being another name. */
const silent = new Set(['truong', 'va', 'so', 'cua']);
const mostReadings = 8;

const wordsIn = (text: string) =>
  tidy(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** Ký and kí, a leading nought, are no other word. */
const evened = (word: string) => word.replace(/^([hklmst]|qu)y$/, '$1i').replace(/^0+(?=\d)/, '');

/** Every reading of a written name: folded, short words written out, silent words left out. */
export function readingsOf(written: string): readonly string[] {
  let readings: readonly (readonly string[])[] = [[]];
  for (const word of wordsIn(written)) {
    const long = shortWords[fold(word)] ?? [fold(word)];
    readings = readings
      .flatMap((so) =>
        long.map((one) => [
          ...so,
          ...one
            .split(' ')
            .map(evened)
            .filter((part) => !silent.has(part)),
        ]),
      )
      .slice(0, mostReadings);
  }
  return [...new Set(readings.map((words) => words.join(' ')))].filter(Boolean);
}

/** Whether marks that both have say different words: Hòa is Hoà, and is not Hóa; a name without marks contradicts nobody. */
function contradicts(written: string, name: string): boolean {
  const theirs = new Map<string, string[]>();
  for (const word of wordsIn(name)) {
    const key = evened(fold(word));
    theirs.set(key, [...(theirs.get(key) ?? []), word]);
  }
  return wordsIn(written).some((word) => {
    const others = theirs.get(evened(fold(word)));
    if (others === undefined || isBare(word)) return false;
    return !others.some((other) => isBare(other) || syllableKey(other) === syllableKey(word));
  });
}

const isBare = (word: string) => word.toLowerCase() === fold(word);

/** The units that names are held against, to be asked many times. */
export interface UnitNames {
  readonly byCode: ReadonlyMap<string, string>;
  readonly byReading: ReadonlyMap<string, readonly NamedUnit[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly readings: readonly { readonly unitId: string; readonly words: ReadonlySet<string> }[];
}

/** Makes the names of units ready for many questions. */
export function unitNamesOf(units: readonly NamedUnit[]): UnitNames {
  const byCode = new Map<string, string>();
  const byReading = new Map<string, NamedUnit[]>();
  const byWord = new Map<string, number[]>();
  const readings: { unitId: string; words: ReadonlySet<string> }[] = [];
  for (const unit of units) {
    if (unit.code !== null) byCode.set(codeKey(unit.code), unit.unitId);
    for (const reading of readingsOf(unit.name)) {
      const same = byReading.get(reading);
      if (same) same.push(unit);
      else byReading.set(reading, [unit]);
      const words = new Set(reading.split(' '));
      for (const word of words) {
        const at = byWord.get(word);
        if (at) at.push(readings.length);
        else byWord.set(word, [readings.length]);
      }
      readings.push({ unitId: unit.unitId, words });
    }
  }
  return { byCode, byReading, byWord, readings };
}

const mostCandidates = 6;
const nearFrom = 0.5;
/** Words that stand in more names than this tell nobody. */
const commonFrom = 3000;

/**
 * Which unit a list means by what it writes: by code, or by one name that one unit alone bears, marks and abbreviations aside. Two units of
 * that name, marks that say another word, or a name that is only like another, are asked: nothing is guessed.
 */
export function matchUnit(written: string, names: UnitNames): UnitMatch {
  const byCode = names.byCode.get(codeKey(tidy(written)));
  if (byCode !== undefined) return { kind: 'sure', unitId: byCode, by: 'code' };
  const readings = readingsOf(written);
  const same = readings.flatMap((reading) => names.byReading.get(reading) ?? []);
  const agreeing = same.filter(({ name }) => !contradicts(written, name));
  const units = [...new Set(agreeing.map(({ unitId }) => unitId))];
  if (units.length === 1) {
    const isWhole = agreeing.some(({ name }) => fold(tidy(name)) === fold(tidy(written)));
    return { kind: 'sure', unitId: units[0]!, by: isWhole ? 'name' : 'short-name' };
  }
  if (units.length > 1) return { kind: 'asked', why: 'ambiguous', candidates: units.slice(0, mostCandidates) };
  const near = [...new Set([...same.map(({ unitId }) => unitId), ...nearTo(readings, names)])].slice(0, mostCandidates);
  return { kind: 'asked', why: near.length > 0 ? 'near' : 'unknown', candidates: near };
}

/** Units whose names share most words with one of the readings, the nearest first. */
function nearTo(readings: readonly string[], names: UnitNames): readonly string[] {
  const best = new Map<string, number>();
  for (const reading of readings) {
    const words = [...new Set(reading.split(' '))];
    const told = words.filter((word) => (names.byWord.get(word)?.length ?? 0) <= commonFrom);
    const places = new Set(told.flatMap((word) => names.byWord.get(word) ?? []));
    for (const at of places) {
      const { unitId, words: theirs } = names.readings[at]!;
      const common = words.filter((word) => theirs.has(word)).length;
      const score = (2 * common) / (words.length + theirs.size);
      if (score >= nearFrom && score > (best.get(unitId) ?? 0)) best.set(unitId, score);
    }
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([unitId]) => unitId);
}
