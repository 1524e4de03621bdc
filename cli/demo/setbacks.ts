import * as api from '#api/incidents.ts';
import { addDays, shortDate } from '#domain/kernel/day.ts';
import type { Crew, LivedYear, World } from './world.ts';

/** Two incidents of a year, by line of the sheet: one stays and costs the line its full points, one is withdrawn by a later paper. */
export interface Setbacks {
  readonly staying: string | null;
  readonly withdrawnId: string | null;
}

/** A count that stays, on a line that does not fail the year, and a conclusion that a later paper will take back. */
export async function meetSetbacks({ stage }: World, crew: Crew, lived: LivedYear): Promise<Setbacks> {
  const { campaignId } = lived;
  const head = stage.as(crew.head);
  const today = await stage.today();
  const { lines } = await head(api.listIncidents, { campaignId });
  const forbidding = lines.filter(({ isForbidding }) => isForbidding);
  const mild = forbidding.find(({ isKnockout }) => !isKnockout);
  const paper = (number: number) => `Biên bản số ${String(number).padStart(2, '0')}/BB ngày ${shortDate(addDays(today, -2))}`;
  const conclude = async (lineCode: string, number: number) =>
    await head(api.recordIncident, {
      ...{
        campaignId,
        kind: 'count',
        lineCode,
        count: 1,
        concluded: true,
        concludedOn: addDays(today, -2),
        paper: paper(number),
      },
    });
  if (mild) await conclude(mild.code, 3);
  const wrong = forbidding.find(({ code }) => code !== mild?.code) ?? mild;
  return {
    staying: mild?.code ?? null,
    withdrawnId: wrong ? (await conclude(wrong.code, 4)).id : null,
  };
}

/** "Not at fault": the effect is undone everywhere, both papers stay. */
export async function withdrawOne(
  { stage }: World,
  crew: Crew,
  { campaignId }: LivedYear,
  { withdrawnId }: Setbacks,
): Promise<void> {
  if (withdrawnId === null) return;
  const head = stage.as(crew.head);
  const today = await stage.today();
  const { incidents } = await head(api.listIncidents, { campaignId });
  const { version } = incidents.find(({ id }) => id === withdrawnId)!;
  const paper = `Kết luận số 07/KL ngày ${shortDate(today)}: không có lỗi`;
  await head(api.clearIncident, { incidentId: withdrawnId, clearedOn: today, paper, version });
}
