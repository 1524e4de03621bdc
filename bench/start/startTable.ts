import { aligned } from '../report.ts';
import type { Start } from './measureStart.ts';

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

export function startTable({ existing, firstRun, idleBytes, installBytes }: Start): string {
  const [least, middle, most] = existing;
  const lines = [
    ['khởi động, đo được', 'lần này', 'mức'],
    [
      'trang đầu tiên, dữ liệu đã có (ít nhất, trung vị, nhiều nhất)',
      `${seconds(least)}, ${seconds(middle)}, ${seconds(most)}`,
      '1.50 s',
    ],
    ['trang đầu tiên, thư mục trống', seconds(firstRun), ''],
    ...(idleBytes
      ? [
          [
            'bộ nhớ khi rỗi (PSS): máy chủ + cơ sở dữ liệu',
            `${megabytes(idleBytes.server)} + ${megabytes(idleBytes.database)}`,
            '250 MB',
          ],
        ]
      : []),
    ['chỗ trên đĩa khi cài', megabytes(installBytes), ''],
  ];
  return aligned(lines, 1);
}
