import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type CellValue, workbook } from '#papers/write/workbook.ts';
import { wordsOf } from '../words.ts';
import type { StoredAward } from './awardStore.ts';

const columns = [
  { head: 'TT', kind: 'number' as const, width: 6 },
  { head: 'Số vào sổ', kind: 'number' as const, width: 10 },
  { head: 'Tên tập thể, họ và tên cá nhân', width: 34 },
  { head: 'Đối tượng', width: 12 },
  { head: 'Chức vụ', width: 22 },
  { head: 'Đơn vị', width: 34 },
  { head: 'Hình thức khen thưởng', width: 22 },
  { head: 'Thành tích', width: 60 },
  { head: 'Năm', kind: 'number' as const, width: 8 },
  { head: 'Số quyết định', width: 20 },
  { head: 'Ngày quyết định', kind: 'day' as const, width: 16 },
  { head: 'Cơ quan khen thưởng', width: 34 },
  { head: 'Tiền thưởng (đồng)', kind: 'number' as const, width: 18 },
  { head: 'Tình trạng', width: 44 },
];

/** The register as a workbook: a line an award, cancelled ones too. */
export function awardSheet(awards: readonly StoredAward[], names: ReadonlyMap<string, string>, on: Day): Uint8Array {
  const rows = awards.map((award, at) => rowOf(award, names.get(award.byUnitId) ?? '', at));
  return workbook([{ name: 'Sổ khen thưởng', columns, rows, above: [`Sổ khen thưởng, trích ngày ${shortDate(on)}`] }]);
}

const rowOf = (award: StoredAward, byUnitName: string, at: number): readonly CellValue[] => [
  at + 1,
  award.registerNumber,
  award.name,
  wordsOf(`audience.${award.audience}`, {}, 'vi'),
  award.position,
  award.unitName,
  award.form,
  award.merit,
  award.year,
  award.number,
  { day: award.decidedOn },
  byUnitName,
  award.bonus,
  award.revocation ? `Đã hủy bỏ theo Quyết định số ${award.revocation.number} ngày ${shortDate(award.revocation.revokedOn)}` : '',
];
