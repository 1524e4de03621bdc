import type pg from 'pg';
import { type Answer, ask } from './ask.ts';
import type { Asked, Asker } from './askers.ts';
import { rawLines, rawYear } from './rawSql.ts';

interface Report {
  readonly total: {
    readonly launched: number;
    readonly registered: number;
    readonly withdrawn: number;
    readonly qualified: number;
    readonly notQualified: number;
    readonly titled: number;
    readonly decided: { readonly sum: number };
  };
  readonly due: readonly { readonly isOver: boolean; readonly enrolment: number; readonly submission: number }[];
  readonly sheets: readonly {
    readonly sheetId: string;
    readonly lines: readonly { readonly code: string; readonly decided: number }[];
  }[];
}

/** Holds what the screens say of some places and years against the papers themselves. Returns how many figures were compared. @throws where one differs. */
export async function checkEqual(client: pg.ClientBase, port: number, asked: Asked, lastYear: number): Promise<number> {
  const { nation, federations, committees, provinceIds, communeIds } = asked;
  const samples: readonly (readonly [Asker, string, readonly number[], boolean])[] = [
    [nation, nation.unitId, [lastYear - 1], false],
    [nation, nation.unitId, [lastYear], false],
    ...provinceIds.slice(0, 2).map((id) => [nation, id, [lastYear], false] as const),
    [nation, provinceIds.at(-1)!, [0, 1, 2, 3, 4].map((back) => lastYear - 4 + back), false],
    ...communeIds.slice(0, 3).map((id) => [nation, id, [lastYear], false] as const),
    ...[...federations.slice(0, 1), ...committees.slice(0, 2)].map((body) => [body, body.unitId, [lastYear], true] as const),
  ];
  let compared = 0;
  const same = (what: string, seen: number, raw: number) => {
    compared += 1;
    if (seen !== raw) throw new Error(`${what}: the screen says ${seen}, the papers ${raw}`);
  };
  for (const [{ cookie }, unitId, years, isBody] of samples) {
    const query = `from=${years[0]}&year=${years.at(-1)}${isBody ? '&geography=received' : ''}`;
    const { total, due, sheets } = JSON.parse(textOf(await ask(port, cookie, `/api/reports/${unitId}?${query}`))) as Report;
    const cases = JSON.parse(textOf(await ask(port, cookie, `/api/reports/${unitId}/cases?${query}&figure=overdue`))) as {
      total: number;
      hidden: number;
    };
    const raw = await rawYear(client, unitId, years, isBody);
    const over = due.filter(({ isOver }) => isOver).reduce((sum, one) => sum + one.enrolment + one.submission, 0);
    const { decided, ...counts } = total;
    const seen = { ...counts, decidedSum: decided.sum, overdue: over };
    for (const name of Object.keys(raw) as (keyof typeof raw)[]) same(`${unitId} ${years} ${name}`, seen[name], raw[name]);
    same(`${unitId} ${years} overdue cases`, cases.total + cases.hidden, raw.overdue);
    if (isBody) continue;
    const lines = new Map((await rawLines(client, unitId, years)).map((line) => [`${line.sheet_id} ${line.code}`, line.decided]));
    for (const { sheetId, lines: shown } of sheets)
      for (const { code, decided: sum } of shown) same(`${unitId} ${years} ${code}`, sum, lines.get(`${sheetId} ${code}`) ?? 0);
  }
  return compared;
}

function textOf({ status, body }: Answer): string {
  if (status !== 200) throw new Error(`answered ${status}: ${body}`);
  return body;
}
