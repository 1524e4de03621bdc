import { sql } from 'kysely';
import { linesOf, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import type { Site } from '#server/site.ts';
import { type Served, signIn } from '../client.ts';
import { idInCopy } from '../copies.ts';
import type { Filled } from '../province.ts';
import { accountOf, personIn } from '../seats.ts';

/** A clerk who hands in forty scores, over and over: their own session, their own unit's assessment. */
export interface Rider {
  readonly cookie: string;
  readonly personId: string;
  readonly assessmentId: string;
  /** The forty lines with the points that each may have. */
  readonly lines: readonly { readonly code: string; readonly maxPoints: number }[];
  /** How often the lines were written: each next writing names this version. */
  version: number;
}

/** Moves the site to the days of self-scoring and opens every unit's assessment. */
export async function ridersOf(site: Site, served: Served, filled: Filled): Promise<readonly Rider[]> {
  const { db } = site;
  await sql`update site set clock = (select max(opens_at) + interval '1 hour' from campaign_window where kind = 'self-scoring')`.execute(
    db,
  );
  const { body } = await db
    .selectFrom('score_sheet')
    .select('body')
    .where('id', '=', filled.lived.sheetId)
    .executeTakeFirstOrThrow();
  const lines = linesOf(body as SheetBody).map(({ code, maxPoints }) => ({ code, maxPoints }));
  const riders: Rider[] = [];
  for (const target of filled.targets) {
    const { email, password } = accountOf(filled, 'clerk', target);
    const cookie = await signIn(served, email, password);
    const unitId = idInCopy(filled.unit.unit, target.hex);
    const campaign = await db.selectFrom('campaign').select('id').where('unit_id', '=', unitId).executeTakeFirstOrThrow();
    await served.send('POST', `/api/campaigns/${campaign.id}/assessment`, { cookie });
    const opened = await db
      .selectFrom('assessment')
      .select('id')
      .where('campaign_id', '=', campaign.id)
      .executeTakeFirstOrThrow();
    const assessmentId = opened.id;
    const version = await versionOf(site, assessmentId);
    riders.push({ cookie, personId: personIn(filled, 'clerk', target), assessmentId, lines, version });
  }
  return riders;
}

export async function versionOf({ db }: Site, assessmentId: string): Promise<number> {
  const written = await db
    .selectFrom('assessment_score')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('assessment_id', '=', assessmentId)
    .executeTakeFirst();
  return written?.version ?? 0;
}

/** The forty scores of one act; which points says the version, so that each writing changes every row. */
export function bodyOf({ lines, version }: Rider): string {
  const points = (maxPoints: number) => (version % 2 === 0 ? maxPoints : 0);
  const edits = lines.map(({ code, maxPoints }) => ({ lineCode: code, version, points: points(maxPoints), note: '' }));
  return JSON.stringify({ layer: 'board', lines: edits });
}

export const pathOf = ({ assessmentId }: Rider) => `/api/assessments/${assessmentId}/scores`;
