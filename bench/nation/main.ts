// `npm run bench:nation`: one site that holds the nation, asked by real people at every level for their screens.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startServer } from '../submissions/ownServer.ts';
import { letGo } from './ask.ts';
import { askersOf } from './askers.ts';
import { checkEqual } from './checkEqual.ts';
import { openNation } from './fillNation.ts';
import { firstYear, nationSizes } from './layOut.ts';
import { barMilliseconds, measureScreen, type ScreenRow, screensTable, warmUp } from './measureNation.ts';
import { screensOf } from './screens.ts';

const usage =
  'npm run bench:nation -- [--size nation|scores|tiny] [--scores all] [--data DIR] [--only PATTERN] [--times 300] [--all] [--json]';
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'nation' },
    scores: { type: 'string', default: 'last' },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    times: { type: 'string', default: '300' },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const size = nationSizes[values.size as keyof typeof nationSizes];
if (!size || (values.scores !== 'all' && values.scores !== 'last')) {
  console.error(usage);
  process.exit(2);
}
const say = (text: string) => process.stderr.write(`${text}\n`);
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(' ');

/** A server that starts goes through what it must remind of, minutes of work for a nation: not the work of any screen. */
async function restOf(client: pg.ClientBase): Promise<void> {
  const begun = performance.now();
  for (let quiet = 0; quiet < 5; ) {
    const { rows } = await client.query(
      "select from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()",
    );
    quiet = rows.length === 0 ? quiet + 1 : 0;
    await wait(1000);
  }
  say(`việc nền sau khi khởi động: ${Math.round((performance.now() - begun) / 1000)} giây`);
}

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'datchuan-nation-'));
try {
  const { site, nation } = await openNation(folder, size, values.scores, say);
  const { connection } = site;
  await site.close();
  const server = await startServer(folder);
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await restOf(client);
    const asked = await askersOf(connection, server.port, nation.password);
    const lastYear = firstYear + size.years - 1;
    const compared = await checkEqual(client, server.port, asked, lastYear);
    say(`${compared} số trên màn hình bằng số đếm từ hồ sơ`);
    const only = new RegExp(values.only, 'iu');
    const rows: ScreenRow[] = [];
    const screens = screensOf(asked, firstYear, lastYear).filter(
      ({ name, asks, isHeld }) => only.test(`${name} ${asks}`) && (isHeld || values.all),
    );
    for (const screen of screens) await warmUp(server, screen);
    const begun = load();
    for (const screen of screens) {
      rows.push(await measureScreen(server, screen, Number(values.times)));
      say(screensTable(rows.slice(-1)).split('\n')[1]!);
    }
    const machine = `${cpus().length} nhân, ${(totalmem() / 2 ** 30).toFixed(0)} GB; tải (1, 5, 15 phút) lúc đầu ${begun}, lúc cuối ${load()}`;
    if (values.json) console.log(JSON.stringify({ nation, machine, compared, rows }, null, 2));
    else {
      const { rows: made, filled, rebuilt, verified, years, cells } = nation;
      console.log(
        `\n${Object.entries(made)
          .map(([table, count]) => `${table} ${count}`)
          .join(', ')}`,
      );
      console.log(
        `tạo ${filled} giây, tổng hợp lại ${years} năm của các đơn vị ${rebuilt} giây, đối chiếu ${cells} ô tổng hợp ${verified} giây: 0 chỗ lệch`,
      );
      console.log(`${machine}; ${compared} số trên màn hình bằng số đếm từ hồ sơ\n\n${screensTable(rows)}`);
      const over = rows.filter(({ isHeld, alone }) => isHeld && alone.p99 > barMilliseconds);
      console.log(
        over.length === 0
          ? `Mọi màn hình ≤ ${barMilliseconds} ms ở p99.`
          : `Vượt ${barMilliseconds} ms: ${over.map(({ screen }) => screen).join('; ')}`,
      );
    }
  } finally {
    letGo();
    await client.end();
    await server.stop();
  }
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}
