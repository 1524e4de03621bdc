import { median, quantile } from '../measure.ts';
import { aligned } from '../report.ts';
import { cpuOf, databaseCpu } from '../submissions/cpu.ts';
import type { OwnServer } from '../submissions/ownServer.ts';
import { ask } from './ask.ts';
import type { Screen } from './screens.ts';

/** Milliseconds from the question to the last byte, alone and with several at once. */
export interface ScreenRow {
  readonly screen: string;
  readonly asks: string;
  readonly isHeld: boolean;
  readonly alone: Times;
  readonly together: Times;
  /** The processor's milliseconds of one answer, server and database together: what other work on the machine cannot blur. */
  readonly cpu: number;
  readonly kilobytes: number;
}

interface Times {
  readonly samples: number;
  readonly p50: number;
  readonly p99: number;
}

export const barMilliseconds = 50;
const atOnce = 4;
/** A screen that is far beyond the bar is not asked for ever. */
const enoughMilliseconds = 20_000;

/** Opens a screen as often as it takes a server that has just started to compile what it needs: an office's has run since the morning. */
export async function warmUp(server: OwnServer, screen: Screen): Promise<void> {
  const until = performance.now() + 5000;
  for (let at = 0; at < 100 && performance.now() < until; at++) await openOnce(server, screen, at);
}

async function openOnce({ port }: OwnServer, screen: Screen, at: number) {
  const { cookie, path } = screen.opening(at);
  const answer = await ask(port, cookie, path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body.slice(0, 300)}`);
  return answer;
}

export async function measureScreen(server: OwnServer, screen: Screen, times: number): Promise<ScreenRow> {
  const { pid, dataDir } = server;
  let bytes = 0;
  const one = async (at: number) => {
    const { milliseconds, body } = await openOnce(server, screen, at);
    bytes = Math.max(bytes, body.length);
    return milliseconds;
  };
  const several = async (clients: number) => {
    const took: number[] = [];
    const until = performance.now() + enoughMilliseconds;
    let at = 0;
    const client = async () => {
      while (at < times && (took.length < 3 || performance.now() < until)) took.push(await one(at++));
    };
    await Promise.all(Array.from({ length: clients }, client));
    return { samples: took.length, p50: median(took), p99: quantile(took, 0.99) };
  };
  const spent = () => cpuOf(pid) + databaseCpu(dataDir);
  const before = spent();
  const alone = await several(1);
  const cpu = (spent() - before) / alone.samples;
  const together = await several(atOnce);
  return { screen: screen.name, asks: screen.asks, isHeld: screen.isHeld, alone, together, cpu, kilobytes: bytes / 1000 };
}

export function screensTable(rows: readonly ScreenRow[]): string {
  const head = ['màn hình', 'gọi', 'lần', 'p50 ms', 'p99 ms', `p50, ${atOnce} người`, 'p99', 'CPU ms', 'kB', ''];
  return aligned([
    head,
    ...rows.map(({ screen, asks, isHeld, alone, together, cpu, kilobytes }) => [
      screen,
      asks,
      `${alone.samples}`,
      alone.p50.toFixed(1),
      alone.p99.toFixed(1),
      together.p50.toFixed(1),
      together.p99.toFixed(1),
      cpu.toFixed(1),
      kilobytes.toFixed(1),
      isHeld && alone.p99 > barMilliseconds ? 'vượt' : '',
    ]),
  ]);
}
