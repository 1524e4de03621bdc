import { standingFigures } from '#domain/reports/cells.ts';
import { type Geography, type Stage, stages } from '#domain/reports/unitYear.ts';
import { readCells } from '#server/reports/cellStore.ts';
import { verifyReports } from '#server/reports/verifyReports.ts';
import type { KeptTitle } from '../keepTitleFiles.ts';
import type { AssessmentReport } from '../outcome.ts';
import type { Stage as Where } from '../stage.ts';

/** A year as the reports of one geography count it, over every province (cộng số liệu một năm). */
export interface YearSum {
  readonly year: number;
  readonly geography: Exclude<Geography, 'received'>;
  readonly launched: number;
  readonly registered: number;
  readonly assessed: number;
  readonly qualified: number;
  readonly notQualified: number;
  readonly notAssessed: number;
  readonly withdrawn: number;
  /** Titles that stand, and those that were taken back since. */
  readonly titled: number;
  readonly revoked: number;
}

export interface AddedUp {
  readonly sums: readonly YearSum[];
  /** What does not add up, in words; empty where everything does. */
  readonly faults: readonly string[];
}

type Lived = { readonly assessments: readonly AssessmentReport[]; readonly titles: readonly KeptTitle[] };

/** Holds the reports of every year, as they were and by today's units, against each other, against their own sums and against what was lived. */
export async function addUp({ site }: Where, years: readonly number[], lived: Lived): Promise<AddedUp> {
  const { differences } = await verifyReports(site.db);
  const sums: YearSum[] = [];
  for (const year of years) for (const geography of ['was', 'now'] as const) sums.push(await sumOf({ site }, year, geography));
  const faults = [
    ...differences.slice(0, 20).map((one) => `số đang lưu khác hồ sơ: ${JSON.stringify(one)}`),
    ...sums.flatMap((sum) => faultsOf(sum, lived).map((text) => `${sum.year}, ${sum.geography}: ${text}`)),
    ...(await unlikeCampaigns({ site }, sums)),
  ];
  return { sums, faults };
}

function faultsOf(sum: YearSum, { assessments, titles }: Lived): readonly string[] {
  const ofYear = assessments.filter(({ year }) => year === sum.year);
  const equal = (what: string, a: number, b: number) => (a === b ? [] : [`${what}: ${a} khác ${b}`]);
  return [
    ...equal('đăng ký', sum.registered, sum.assessed + sum.notAssessed + sum.withdrawn),
    ...equal('chấm điểm', sum.assessed, sum.qualified + sum.notQualified),
    ...equal('kết quả đã thông báo', sum.assessed, ofYear.length),
    ...equal('đạt', sum.qualified, ofYear.filter(({ qualified }) => qualified).length),
    ...equal('danh hiệu', sum.titled + sum.revoked, titles.filter(({ year }) => year === sum.year).length),
  ];
}

/** No year of a unit is lost or counted twice, whichever geography. */
async function unlikeCampaigns({ site }: Pick<Where, 'site'>, sums: readonly YearSum[]): Promise<readonly string[]> {
  const rows = await site.db
    .selectFrom('campaign')
    .select(['year', (of) => of.fn.countAll<string>().as('n')])
    .groupBy('year')
    .execute();
  const counted = new Map(rows.map(({ year, n }) => [year, Number(n)]));
  return sums.flatMap(({ year, geography, launched }) =>
    launched === counted.get(year)
      ? []
      : [`${year}, ${geography}: ${launched} năm phong trào trong báo cáo, ${counted.get(year)} đã phát động`],
  );
}

async function sumOf({ site }: Pick<Where, 'site'>, year: number, geography: YearSum['geography']): Promise<YearSum> {
  const figures = await site.db.transaction().execute(async (tx) => {
    const provinces = await tx.selectFrom('unit_placement').select('unit_id').distinct().where('type', '=', 'province').execute();
    const unitIds = provinces.map(({ unit_id }) => unit_id);
    return (await readCells(tx, { geography, unitIds, years: [year], parts: ['standing'] })).map((cell) => cell.figures);
  });
  const of = (figure: (typeof standingFigures)[number]) => {
    const at = standingFigures.indexOf(figure);
    return figures.reduce((sum, each) => sum + (each[at] ?? 0), 0);
  };
  const sumOfStages = (...some: readonly Stage[]) => some.reduce((sum, stage) => sum + of(stage), 0);
  const launched = sumOfStages(...stages);
  const assessed = sumOfStages('qualified', 'not-qualified');
  const registered = launched - of('launched');
  const notAssessed = sumOfStages(
    'enrolment-sent',
    'enrolment-returned',
    'to-submit',
    'submitted',
    'sent-back',
    'late-refused',
    'appraised',
  );
  return {
    ...{ year, geography, launched, registered, assessed, notAssessed, withdrawn: of('withdrawn') },
    ...{ qualified: of('qualified'), notQualified: of('not-qualified'), titled: of('titled'), revoked: of('revoked') },
  };
}
