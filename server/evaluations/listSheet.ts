import { currentOf, type Layer, layers, totalOf } from '#domain/evaluations/entry.ts';
import { shareText } from '#domain/evaluations/settings.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Grade } from '#domain/law/evaluationRules.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { type CellValue, workbook } from '#papers/write/workbook.ts';
import { wordsOf } from '../words.ts';
import { givenIn, type Scene } from './sceneStore.ts';
import type { NamedSubject } from './subjectStore.ts';

const gradeText = (grade: Grade | null | undefined) => (grade ? wordsOf(`grade.${grade}`, undefined, 'vi') : null);
const heads: Readonly<Record<Layer, string>> = {
  self: 'Tự đánh giá',
  team: 'Tập thể nhận xét',
  head: 'Thủ trưởng đề nghị',
  council: 'Kết quả họp xét',
};

/** Everybody by given name with each layer, the grade, the titles; and the counts with their bases on a second sheet. */
export function listSheet(scene: Scene): Uint8Array {
  const { round } = scene;
  const columns = [
    { head: 'TT', kind: 'number' as const, width: 6 },
    { head: 'Họ và tên', width: 28 },
    { head: 'Chức vụ, vị trí', width: 24 },
    { head: 'Tổ, bộ phận', width: 20 },
    ...layers.map((layer) => ({ head: heads[layer], width: 26 })),
    { head: 'Điểm', kind: 'number' as const },
    { head: 'Mức xếp loại', width: 28 },
    { head: 'Danh hiệu', width: 24 },
    { head: 'Diện xét', width: 22 },
  ];
  const above = [`Đánh giá, xếp loại năm ${round.year}, chốt số người ngày ${shortDate(round.headcountOn)}`];
  return workbook([
    { name: 'Danh sách', columns, rows: scene.subjects.map((subject, at) => rowOf(scene, subject, at)), above },
    {
      name: 'Tổng hợp',
      columns: [
        { head: 'Nội dung', width: 44 },
        { head: 'Số người', kind: 'number' },
        { head: 'Trên tổng số', kind: 'number' },
        { head: 'Quy định', width: 60 },
      ],
      rows: countsOf(scene),
    },
  ]);
}

function rowOf(scene: Scene, subject: NamedSubject, at: number): readonly CellValue[] {
  const entries = scene.entries.get(subject.personId) ?? [];
  const candidate = scene.candidates.find(({ personId }) => personId === subject.personId);
  const newest = layers.map((layer) => currentOf(entries, layer)).findLast((entry) => entry && totalOf(entry) !== null);
  return [
    at + 1,
    subject.fullName,
    subject.position,
    subject.teamName,
    ...layers.map((layer) => gradeText(currentOf(entries, layer)?.grade)),
    newest ? totalOf(newest)! / 100 : null,
    gradeText(candidate?.grade),
    titleOf(scene, subject.personId),
    subject.out === null ? 'Thuộc diện xét' : 'Không thuộc diện xét',
  ];
}

/** The highest title that a decision gave. */
function titleOf({ decisions }: Scene, personId: string): string | null {
  const title = (['emulation-soldier', 'advanced-worker'] as const).find((each) => givenIn(decisions, each)?.includes(personId));
  return title ? personalTitleRules[title].name : null;
}

function countsOf({ chain, round: { settings } }: Scene): readonly (readonly CellValue[])[] {
  const { cap, emulationSoldier, advancedWorker } = settings;
  return [
    ...(['excellent', 'good', 'met', 'unmet'] as const).map((grade) => [gradeText(grade), chain.grades[grade], chain.base, null]),
    ['Được xếp loại xuất sắc tối đa', chain.cap.most, chain.cap.of, `${shareText(cap.share)}, ${cap.source.text}`],
    [personalTitleRules['advanced-worker'].name, chain.advanced.share.achieved, chain.base, advancedWorker.source.text],
    [personalTitleRules['emulation-soldier'].name, chain.emulation.share.achieved, chain.base, emulationSoldier.source.text],
    [
      'Hạn mức Chiến sĩ thi đua cơ sở',
      chain.emulation.most,
      chain.emulation.of,
      `${shareText(emulationSoldier.share)} số Lao động tiên tiến`,
    ],
  ];
}
