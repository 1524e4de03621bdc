import { sql } from 'kysely';
import type { Exemplar } from '#domain/exemplars/exemplar.ts';
import type { Ground, GroundKind, TitleOver } from '#domain/exemplars/ground.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Tx } from '../db/connection.ts';
import { partAt, type Wanted } from '../kernel/part.ts';

/** Which case an example is made of. */
export type CaseOf = Pick<Exemplar, 'ground' | 'campaignId' | 'lineCode' | 'initiativeId' | 'awardId'>;

const maxOf = sql<number>`(jsonb_path_query_first(h.body, '$.groups[*].lines[*] ? (@.code == $code).maxPoints',
  jsonb_build_object('code', e.line_code)))::int`;

const revoked = sql`exists (select 1 from title t join campaign k on k.id = t.campaign_id join title_revocation v on v.title_id = t.id
  where k.series_id = c.series_id and c.year between t.first_year and t.last_year)`;
const held = sql`exists (select 1 from title t join campaign k on k.id = t.campaign_id
  where k.series_id = c.series_id and c.year between t.first_year and t.last_year
  and not exists (select 1 from title_revocation v where v.title_id = t.id))`;

/** The SQL twin of `whyNotStand`, for a row `e` of examples. */
export const stands = sql<boolean>`exists (select 1 from standing_exemplar v where v.id = e.id)`;

interface GroundRow {
  readonly ground: GroundKind;
  readonly isFinished: boolean;
  readonly isQualified: boolean;
  readonly points: number | null;
  readonly max: number | null;
  readonly titles: readonly TitleOver[];
  readonly isRecognised: boolean;
  readonly revocation: TitleOver['revocation'];
}

/** What a case says today, whether an example was made of it or is to be. */
export async function groundOf(tx: Tx, of: CaseOf): Promise<Ground> {
  const { rows } = await sql<GroundRow>`
    with e as (select ${of.ground}::text as ground, ${of.campaignId}::uuid as campaign_id, ${of.lineCode}::text as line_code,
      ${of.initiativeId}::uuid as initiative_id, ${of.awardId}::uuid as award_id)
    select e.ground, p.id is not null as "isFinished", coalesce(r.qualified, false) as "isQualified", s.points, ${maxOf} as max,
      (select coalesce(json_agg(json_build_object('number', t.number, 'revocation', case when v.title_id is null then null
          else json_build_object('number', v.number, 'revokedOn', v.revoked_on, 'reason', v.reason) end) order by t.decided_on), '[]')
        from title t join campaign k on k.id = t.campaign_id left join title_revocation v on v.title_id = t.id
        where k.series_id = c.series_id and c.year between t.first_year and t.last_year) as titles,
      exists (select 1 from initiative i where i.id = e.initiative_id and i.state = 'recognised') as "isRecognised",
      (select json_build_object('number', v.number, 'revokedOn', v.revoked_on, 'reason', v.reason)
        from award_revocation v where v.award_id = e.award_id) as revocation
    from e left join campaign c on c.id = e.campaign_id left join score_sheet h on h.id = c.sheet_id
      left join year_result r on r.campaign_id = c.id left join assessment a on a.campaign_id = c.id
      left join appraisal p on p.assessment_id = a.id and p.state = 'finished'
      left join appraisal_score s on s.appraisal_id = p.id and s.line_code = e.line_code`.execute(tx);
  const row = rows[0]!;
  if (row.ground === 'initiative') return { kind: 'initiative', isRecognised: row.isRecognised };
  if (row.ground === 'award') return { kind: 'award', revocation: row.revocation };
  const { isFinished, isQualified, points, max, titles } = row;
  return { kind: 'appraised-line', isFinished, isQualified, points, max: max ?? 0, titles };
}

/** A verified case of a unit (việc đã được xác nhận), with what its page is proposed to say. */
export interface Case extends CaseOf {
  readonly unitId: string;
  readonly year: number;
  /** Who publishes what is made of it; null where nobody could. */
  readonly toUnitId: string | null;
  /** The line's text, the initiative's name, the merit of the award. */
  readonly text: string;
  /** The criterion, where the case says one. */
  readonly criterion: string;
  readonly number: string | null;
  readonly decidedOn: Day | null;
  /** Who decided; of an award its form. */
  readonly issuer: string | null;
  /** Whom it is about: authors, who was given the award. */
  readonly personIds: readonly string[];
}

const superior = (campaign: ReturnType<typeof sql.ref>) =>
  sql`(select u.unit_id from campaign_superior u where u.campaign_id = ${campaign} and u.part = 'recognises')`;

/** Lines given their full points, by an appraisal finished, in a year announced as qualified. */
const lines = (isNew: boolean) => sql`select 'appraised-line' as ground, c.unit_id, c.id as campaign_id, l->>'code' as line_code,
    null::uuid as initiative_id, null::uuid as award_id, c.year, p.by_unit_id as to_unit_id, l->>'text' as text, l->>'text' as criterion,
    r.number, r.announced_on as decided_on, null::text as issuer, array[]::uuid[] as person_ids
  from campaign c join score_sheet h on h.id = c.sheet_id left join year_result r on r.campaign_id = c.id
  join assessment a on a.campaign_id = c.id join appraisal p on p.assessment_id = a.id and p.state = 'finished'
  join appraisal_score s on s.appraisal_id = p.id
  cross join lateral jsonb_path_query(h.body, '$.groups[*].lines[*]') l
  where l->>'code' = s.line_code
  ${isNew ? sql`and r.qualified and s.points >= (l->>'maxPoints')::int and (${held} or not ${revoked})` : sql``}`;

const initiatives = (isNew: boolean) => sql`select 'initiative', i.unit_id, i.campaign_id, null, i.id, null::uuid, c.year,
    ${superior(sql.ref('c.id'))}, i.name, '', w.number, w.decided_on, w.issuer,
    array(select x.person_id from initiative_author x where x.initiative_id = i.id order by x.place)
  from initiative i join campaign c on c.id = i.campaign_id
  join initiative_recognition w on w.initiative_id = i.id and w.scope = 'unit'
  ${isNew ? sql`where i.state = 'recognised'` : sql``}`;

/** Published by who received or decided it; a unit's own award by who recognises its year. */
const awards = (isNew: boolean) => sql`select 'award', w.unit_id, k.id, null, null::uuid, w.id, w.year,
    coalesce(nullif(w.standing_unit_id, w.unit_id), nullif(w.by_unit_id, w.unit_id), ${superior(sql.ref('k.id'))}),
    w.merit, '', d.number, d.decided_on, w.form, array_remove(array[w.person_id], null)
  from award w join award_decision d on d.id = w.decision_id
  left join lateral (select id from campaign where unit_id = w.unit_id and year = w.year order by launched_at limit 1) k on true
  ${isNew ? sql`where not exists (select 1 from award_revocation v where v.award_id = w.id)` : sql``}`;

const partsOf = { 'appraised-line': lines, initiative: initiatives, award: awards } as const;
const columns = sql`(ground, unit_id, campaign_id, line_code, initiative_id, award_id, year, to_unit_id, text, criterion, number, decided_on, issuer, person_ids)`;

interface CaseRow {
  readonly ground: GroundKind;
  readonly unit_id: string;
  readonly campaign_id: string | null;
  readonly line_code: string | null;
  readonly initiative_id: string | null;
  readonly award_id: string | null;
  readonly year: number;
  readonly to_unit_id: string | null;
  readonly text: string;
  readonly criterion: string;
  readonly number: string | null;
  readonly decided_on: Day | null;
  readonly issuer: string | null;
  readonly person_ids: readonly string[];
}

const caseOf = (row: CaseRow): Case => ({
  ...{ ground: row.ground, unitId: row.unit_id, campaignId: row.campaign_id, lineCode: row.line_code },
  ...{ initiativeId: row.initiative_id, awardId: row.award_id, year: row.year, toUnitId: row.to_unit_id, text: row.text },
  ...{ criterion: row.criterion, number: row.number, decidedOn: row.decided_on, issuer: row.issuer, personIds: row.person_ids },
});

const isOf = (of: CaseOf) => {
  if (of.ground === 'initiative') return sql`initiative_id = ${of.initiativeId}::uuid`;
  if (of.ground === 'award') return sql`award_id = ${of.awardId}::uuid`;
  return sql`campaign_id = ${of.campaignId}::uuid and line_code = ${of.lineCode}`;
};

const isMade = sql`exists (select 1 from exemplar x where x.ground = case_of.ground
  and ((x.ground = 'appraised-line' and x.campaign_id = case_of.campaign_id and x.line_code = case_of.line_code)
    or x.initiative_id = case_of.initiative_id or x.award_id = case_of.award_id))`;

/** The unit's verified case that is asked for, where it has such a one. */
export async function findCase(tx: Tx, unitId: string, of: CaseOf): Promise<(Case & { readonly isMade: boolean }) | undefined> {
  const { rows } = await sql<CaseRow & { made: boolean }>`with case_of ${columns} as (${partsOf[of.ground](true)})
    select *, ${isMade} as made from case_of where unit_id = ${unitId} and ${isOf(of)}`.execute(tx);
  return rows[0] && { ...caseOf(rows[0]), isMade: rows[0].made };
}

/** What a made example stands on, whatever became of it. */
export async function caseBehind(tx: Tx, of: CaseOf & { readonly unitId: string }): Promise<Case> {
  const { rows } = await sql<CaseRow>`with case_of ${columns} as (${partsOf[of.ground](false)})
    select * from case_of where unit_id = ${of.unitId} and ${isOf(of)}`.execute(tx);
  return caseOf(rows[0]!);
}

/** A page of the unit's cases of one kind without an example yet, newest first. */
export async function listCases(tx: Tx, unitId: string, kind: GroundKind, search: string | undefined, wanted: Wanted) {
  const { rows } = await sql<CaseRow>`with case_of ${columns} as (${partsOf[kind](true)}) select * from case_of
    where unit_id = ${unitId} and not ${isMade} order by year desc, decided_on desc nulls last, line_code, text`.execute(tx);
  const words = search ? fold(search) : '';
  const found = rows.filter(({ text, line_code, issuer }) => fold(`${line_code ?? ''} ${text} ${issuer ?? ''}`).includes(words));
  const { offset, ...part } = partAt(found.length, wanted);
  return { ...part, rows: found.slice(offset, offset + wanted.size).map(caseOf) };
}
