import { aligned } from '../report.ts';
import type { Submissions } from './measureSubmissions.ts';

const cores = 2;

/** Ours beside the bare statements, by the clock and by the processor's time. */
export function submissionsTable({ riders, program, rows, median, p99 }: Submissions): string {
  const head = [
    'nộp 40 điểm',
    'câu lệnh',
    'ta mỗi giây',
    'họ mỗi giây',
    'tỉ số',
    'ít nhất–nhiều nhất',
    'ta ms CPU',
    'họ ms CPU',
    'tỉ số CPU',
  ];
  const lines = rows.map(({ beside, statements, ours, theirs, ratio, least, most, cpu }) => [
    `bên cạnh ${beside}`,
    String(statements),
    ours.toFixed(0),
    theirs.toFixed(0),
    ratio.toFixed(2),
    `${least.toFixed(2)}–${most.toFixed(2)}`,
    `${cpu.server.toFixed(1)} + ${cpu.database.toFixed(1)}`,
    `${cpu.bareSender.toFixed(1)} + ${cpu.bareDatabase.toFixed(1)}`,
    (bestRate(cpu.bareSender, cpu.bareDatabase) > 0
      ? bestRate(cpu.server, cpu.database) / bestRate(cpu.bareSender, cpu.bareDatabase)
      : 0
    ).toFixed(2),
  ]);
  const said = `${riders} người nộp cùng lúc, gửi câu lệnh bằng ${program}; một lần nộp được nhận sau ${median.toFixed(0)} ms (trung vị), ${p99.toFixed(0)} ms (p99)`;
  return `${aligned([head, ...lines], 1)}\n${said}`;
}

/** How many a millisecond two idle cores could do at most: a sender of one thread has one of them. */
const bestRate = (sender: number, database: number): number =>
  sender + database === 0 ? 0 : Math.min(1 / sender, cores / (sender + database));
