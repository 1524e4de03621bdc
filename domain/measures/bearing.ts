import type { SheetLine } from '../criteria/scoreSheet.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { Figure, FigureSource } from './figure.ts';

/** Words of a criterion, without diacritics, that tell which figure speaks to it. */
const tells: readonly (readonly [RegExp, FigureSource])[] = [
  [/lao dong tien tien|\bldtt\b/, 'advanced-worker'],
  [/chien si thi dua|\bcstd/, 'emulation-soldier'],
  [/hoan thanh (?:tot|xuat sac) nhiem vu|xep loai/, 'good-grade'],
  [/sang kien|cai tien/, 'initiatives'],
  [/tu hoc|boi duong|hoc tap (?:de )?nang cao|nang cao trinh do/, 'courses'],
  [/viec cuoi|cuoi,? (?:viec )?tang|le hoi/, 'household'],
  [/dang ky (?:thi dua|thuc hien|phan dau)|ky cam ket/, 'pledged'],
  [/hai long/, 'satisfaction'],
  [/to chuc (?:cac )?phong trao thi dua|theo dot|chuyen de/, 'drives'],
  [/van nghe|the duc,? the thao|hoat dong van hoa/, 'culture'],
  [/tuyen truyen/, 'outreach'],
  [/nhan rong|dien hinh tien tien|nguoi tot,? viec tot|mo hinh (?:hay|moi|dien hinh)/, 'exemplars'],
];

/** Gathered for one line by its own measure, whatever its words. */
const byMeasure: Partial<Record<SheetLine['measure']['kind'], FigureSource>> = {
  none: 'incidents',
  frequency: 'routine',
  checklist: 'checklist',
};

/** Which figures speak to a line by its words and its measure, before anybody chose (đề xuất nguồn số liệu cho tiêu chí). */
export function sourcesFor(line: SheetLine): readonly FigureSource[] {
  const own = byMeasure[line.measure.kind];
  const text = fold(`${line.text} ${'of' in line.measure ? line.measure.of : ''}`);
  const told = tells.filter(([words]) => words.test(text)).map(([, source]) => source);
  // What is forbidden is counted by its incidents alone: "không dự lễ hội trong giờ làm việc" is no share.
  return line.measure.kind === 'none' ? [own!] : [...new Set([...(own ? [own] : []), ...told])];
}

/** A person's word on one line and one source: counted here, or not (chọn hoặc bỏ nguồn số liệu). */
export interface SourceChoice {
  readonly lineCode: string;
  readonly source: FigureSource;
  readonly isOn: boolean;
}

/** The figures that bear on a line: those tied to it, those its words ask for, less and more what a person chose. */
export function figuresOn(line: SheetLine, figures: readonly Figure[], choices: readonly SourceChoice[]): readonly Figure[] {
  const asked = new Set(sourcesFor(line));
  for (const { lineCode, source, isOn } of choices) {
    if (lineCode !== line.code) continue;
    if (isOn) asked.add(source);
    else asked.delete(source);
  }
  const refused = new Set(choices.filter(({ lineCode, isOn }) => lineCode === line.code && !isOn).map(({ source }) => source));
  return figures.filter(({ source, lineCode }) =>
    lineCode === null ? asked.has(source) : lineCode === line.code && !refused.has(source),
  );
}
