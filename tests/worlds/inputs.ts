import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '#server/db/connection.ts';
import type { Route } from '#server/kernel/route.ts';
import { sampleInput } from '#tests/e2e/sampleInput.ts';

/** Values that a field of an input may take, by its name. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** Fields whose ids stand in tables of another name than theirs. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  ...{ sheetId: ['score_sheet'], caseId: ['sitting_case'], councilId: ['council'], titleId: ['title'] },
  ...{ roundId: ['evaluation_round', 'award_round'], decisionId: ['evaluation_decision'], pauseId: ['routine_pause'] },
  ...{ batchId: ['print_batch'], blankId: ['certificate_blank'], templateId: ['paper_template'], issueId: ['paper_issue'] },
  ...{
    copyId: ['document_copy'],
    deliveryId: ['document_delivery'],
    meetingId: ['review_meeting'],
    forUnitId: ['unit'],
    byUnitId: ['unit'],
  },
  ...{ signatureId: ['assessment_signature'], unionId: ['unit_union'], under: ['unit'], sittingId: ['sitting'] },
  ...{ dossierId: ['award_dossier'], memberId: ['person'], substituteId: ['person'], voteId: ['sitting_vote'] },
  ...{ partnerId: ['exchange_partner'], packageId: ['exchange_sent', 'exchange_received'] },
  ...{ importId: ['import_job'], pastRecognitionId: ['past_recognition'], membershipId: ['bloc_member'] },
  ...{ layoutId: ['report_layout'], localRuleId: ['local_rule'] },
  ...{ pledgeId: ['pledge', 'team_pledge'], titleIds: ['title'], assessmentIds: ['assessment'] },
};

/** Fields that are no ids, and what to ask with. */
const plainValues: Readonly<Record<string, readonly string[]>> = {
  ...{
    kind: ['plan', 'council-minutes', 'self-score', 'meeting-minutes'],
    key: ['luat-thi-dua-khen-thuong-2022'],
    code: ['tasks-1'],
  },
  ...{
    day: ['2022-03-05'],
    on: ['2021-11-20'],
    month: ['2021-10-01'],
    asOf: ['2021-12-31'],
    deadline: ['2021-12-01'],
    ordinal: ['1'],
  },
  ...{
    hash: ['0'.repeat(64)],
    subject: ['0'],
    line: ['I.1'],
    search: ['hạnh', 'trường'],
    type: ['Luật'],
    typeName: ['Kế hoạch'],
    year: ['2021'],
  },
};

interface Schema {
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly type?: string;
}

export interface Fields {
  readonly all: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly inPath: readonly string[];
}

export function fieldsOf({ endpoint }: Route): Fields {
  const schema = z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Record<string, Schema>;
    readonly required?: readonly string[];
  };
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map((found) => found[1]!);
  return { all: schema.properties ?? {}, required: schema.required ?? [], inPath };
}

/** The tables that a field by this name leads to: its own, else each that ends with it. */
function tablesFor(name: string, known: readonly string[]): readonly string[] {
  if (tablesOf[name]) return tablesOf[name];
  if (!/Ids?$/.test(name)) return [];
  const table = name.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return known.includes(table) ? [table] : known.filter((one) => one.endsWith(`_${table}`));
}

/** Every id of the world by the field that takes it; several of each, first those that the secrets are about. */
export async function valuesOf(db: Database, routes: readonly Route[], first: readonly string[]): Promise<Values> {
  const names = new Set(routes.flatMap((route) => Object.keys(fieldsOf(route).all)));
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'id'`.execute(db);
  const known = tables.rows.map(({ name }) => name);
  const values = new Map<string, readonly string[]>();
  for (const name of names) {
    const from = tablesFor(name, known);
    if (from.length > 0) values.set(name, await idsIn(db, from, first));
    else if (plainValues[name]) values.set(name, plainValues[name]);
  }
  return values;
}

const most = 2;
/** Asked for where this world has nothing of the sort. */
const nothingsId = '01900000-0000-7000-8000-000000000000';

async function idsIn(db: Database, tables: readonly string[], first: readonly string[]): Promise<readonly string[]> {
  const all: string[] = [];
  for (const table of tables) {
    const { rows } = await sql<{ id: string }>`select id::text as id from ${sql.table(table)} order by id`.execute(db);
    const ids = rows.map(({ id }) => id);
    const wanted = first.filter((id) => ids.includes(id));
    all.push(...[...wanted, ...ids.filter((id) => !wanted.includes(id))].slice(0, most));
  }
  return all.length > 0 ? all : [nothingsId];
}

/** Fields of a route that nobody knows a value for: such a route could not be asked. */
export const unknownFields = (route: Route, values: Values): readonly string[] => {
  const { all, required, inPath } = fieldsOf(route);
  const must = route.endpoint.method === 'GET' ? [...inPath, ...required] : inPath;
  return [...new Set(must)].filter((name) => !all[name]?.enum && all[name]?.type !== 'integer' && !values.has(name));
};

/** Inputs to ask a route with: its ids in turn; of a read each choice and each search besides. A write nobody can word is left out. */
export function inputsOf(route: Route, values: Values): readonly Record<string, unknown>[] {
  const { all, required, inPath } = fieldsOf(route);
  const optionsOf = (name: string) => all[name]?.enum ?? values.get(name) ?? ['1'];
  const isRead = route.endpoint.method === 'GET';
  const must = [...new Set([...inPath, ...(isRead ? required : [])])];
  const turns = Math.max(1, ...must.map((name) => optionsOf(name).length));
  const inTurn = Array.from({ length: turns }, (_, turn) =>
    Object.fromEntries(must.map((name) => [name, optionsOf(name)[turn % optionsOf(name).length]!] as const)),
  );
  if (!isRead) return inTurn.map((ids) => sampleInput(route.endpoint, ids)).filter((input) => input !== undefined);
  const asked = route.endpoint.isPaper ? inTurn.map((input) => ({ ...input, as: 'html' })) : inTurn;
  const more = Object.keys(all).filter((name) => !must.includes(name) && name !== 'as' && (all[name]?.enum || values.has(name)));
  return [...asked, ...more.flatMap((name) => optionsOf(name).map((option) => ({ ...asked[0], [name]: option })))];
}

/** Writes that are not asked: each takes a file, or an input that its schema alone does not word. Whoever adds one says so here. */
export const notAsked: readonly string[] = [
  '/api/legal-documents',
  '/api/legal-documents/:key/correct',
  '/api/legal-import/preview',
  '/api/legal-import',
  '/api/units',
  '/api/units/:unitId/change',
  '/api/reorganisations/sheet',
  '/api/reorganisations/mergers',
  '/api/unit-import/preview',
  '/api/unit-import',
  '/api/imports',
  '/api/exchange/receipts',
  '/api/exchange/incoming/preview',
  '/api/exchange/incoming',
  '/api/exchange/partners',
  '/api/people',
  '/api/people/:personId',
  '/api/seats',
  '/api/seats/:seatId/lend',
  '/api/people-import/preview',
  '/api/people-import',
  '/api/first-administrator',
  '/api/people/:personId/invite',
  '/api/invitations',
  '/api/documents/file',
  '/api/documents/:documentId/copies',
  '/api/paper-lint',
  '/api/plans/:planId/assignments',
  '/api/campaigns/:campaignId/pledges/enter',
  '/api/campaigns/:campaignId/teams/:teamId/pledge/enter',
  '/api/campaigns/:campaignId/activities',
  '/api/activities/:activityId',
  '/api/assessments/:assessmentId/co-scores-on-paper',
  '/api/assessments/:assessmentId/signed-paper',
  '/api/award-dossiers/:dossierId/papers',
  '/api/award-rounds/:roundId/paper-arrivals',
  '/api/templates/:unitId/:kind/check',
  '/api/templates/:unitId/:kind/versions',
  '/api/campaigns/:campaignId/papers/:kind/fill-template',
  '/api/reports/:unitId/layouts',
  '/api/notices/read',
  '/api/campaigns/:campaignId/half-year/approve',
  '/api/campaigns/:campaignId/conferences/:kind',
  '/api/conferences/:conferenceId/hold',
  '/api/assessments/:assessmentId/appraisal/inspection',
  '/api/councils/:councilId/sittings',
  '/api/sittings/:sittingId/plan',
  '/api/notices/mail-preference',
  '/api/blocs/:blocId/decision',
  '/api/bloc-years/:blocYearId/meeting',
];
