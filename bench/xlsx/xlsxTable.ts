import { aligned } from '../report.ts';
import type { XlsxSize } from './measureXlsx.ts';

/** Ours beside exceljs at each size, and how each grows when the rows grow tenfold. */
export function xlsxTable(sizes: readonly XlsxSize[]): string {
  const head = ['bảng tính', 'exceljs', 'hàng', 'ta ms', 'họ ms', 'nhanh gấp', 'ít nhất–nhiều nhất', 'ta tăng', 'họ tăng'];
  const before = new Map<string, { readonly ours: number; readonly theirs: number }>();
  const lines = sizes.flatMap(({ measured }) =>
    measured.map(({ name, rows, way, ours, theirs, least, ratio, most }) => {
      const last = before.get(name);
      before.set(name, { ours, theirs });
      return [
        ...[name, way, String(rows), ours.toFixed(0), theirs.toFixed(0), ratio.toFixed(1)],
        `${least.toFixed(1)}–${most.toFixed(1)}`,
        ...(last ? [`×${(ours / last.ours).toFixed(1)}`, `×${(theirs / last.theirs).toFixed(1)}`] : ['', '']),
      ];
    }),
  );
  const files = sizes.flatMap(({ rows, files }) =>
    files.map(({ whose, bytes, wrong }) => {
      const broken = wrong.map(
        ({ way, milliseconds, rows: unlike }) => `; exceljs đọc ${way} sai ${unlike} hàng (${milliseconds.toFixed(0)} ms)`,
      );
      return `${rows} hàng, tệp của ${whose}: ${(bytes / 1e6).toFixed(2)} MB${broken.join('')}`;
    }),
  );
  return `${aligned([head, ...lines])}\n${files.join('\n')}\nMức phải đạt: nhanh gấp 3 ở mọi dòng.`;
}
