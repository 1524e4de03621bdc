import { sql } from 'kysely';
import type { Key } from '#cli/demo/roster.ts';
import type { Database } from '#server/db/connection.ts';
import { type Served, signIn } from './client.ts';
import { idInCopy } from './copies.ts';
import type { Moment } from './model.ts';
import type { Filled, Target } from './province.ts';

/** Ids by the name of the parameter they fill in a path. */
export type Subjects = Readonly<Record<string, string>>;

/** Somebody who asks: a session, and what their screens are about. */
export interface Asker {
  readonly seat: string;
  readonly cookie: string;
  readonly subjects: Subjects;
}

/** The seats that the measuring asks as: inside units of several moments, and at the bodies above them. */
export async function askersOf(served: Served, db: Database, filled: Filled): Promise<readonly Asker[]> {
  const { targets } = filled;
  const largest = targets[0]!;
  const atProvince = targets.filter((target) => target.communeHex === largest.communeHex);
  const inCommune = targets.filter((target) => target.communeHex !== largest.communeHex);
  const at = (moment: Moment, among: readonly Target[] = inCommune) => among.find((target) => target.moment === moment)!;
  const wanted: readonly (readonly [string, Key | 'administrator', Target])[] = [
    ['văn thư', 'clerk', at('working')],
    ['thủ trưởng', 'head', at('submitted')],
    ['người đồng ký', 'coSigner', at('appraised')],
    ['thành viên', 'teacher', at('pledging')],
    ['văn thư, đơn vị lớn nhất', 'clerk', largest],
    ['thẩm định xã', 'reviewer', at('submitted')],
    ['quyết định xã', 'authority', at('announced')],
    ['thẩm định tỉnh', 'reviewer', at('sent', atProvince)],
    ['quyết định tỉnh', 'authority', at('appraised', atProvince)],
    ['theo dõi toàn tỉnh', 'federation', at('announced')],
    ['quản trị tỉnh', 'administrator', at('working')],
  ];
  const askers: Asker[] = [];
  for (const [seat, key, target] of wanted) {
    const account = accountOf(filled, key, target);
    const cookie = await signIn(served, account.email, account.password);
    askers.push({ seat, cookie, subjects: await subjectsOf(db, filled, key, target) });
  }
  return askers;
}

/** The address and password of a copied person: the model's password, at an address of their own. */
export function accountOf(filled: Filled, key: Key | 'administrator', target: Target) {
  const account = filled.signIns.find((each) =>
    key === 'administrator' ? each.email.startsWith('quan-tri@') : each.name === filled.names[key],
  )!;
  const hex = levelOf(key) === 'u' ? target.hex : target.communeHex;
  return { password: account.password, email: levelOf(key) === undefined ? account.email : `${hex}-${account.email}` };
}

const levelOf = (key: Key | 'administrator'): 'u' | 'c' | undefined =>
  key === 'reviewer' || key === 'authority' ? 'c' : key === 'administrator' || key === 'federation' ? undefined : 'u';

/** A person's id in the copy that a target stands for. */
export function personIn(filled: Filled, key: Key | 'administrator', target: Target): string {
  if (key === 'administrator') return filled.administrator;
  const level = levelOf(key);
  const id = filled.person[key];
  return level === undefined ? id : idInCopy(id, level === 'u' ? target.hex : target.communeHex);
}

async function subjectsOf(db: Database, filled: Filled, key: Key | 'administrator', target: Target): Promise<Subjects> {
  const unitId = idInCopy(filled.unit.unit, target.hex);
  const personId = personIn(filled, key, target);
  const isInside = levelOf(key) === 'u' || key === 'administrator';
  const { rows } = await sql<Record<string, string | null>>`
    select c.id as "campaignId", c.plan_id as "planId", c.sheet_id as "sheetId",
      (select id from enrolment where campaign_id = c.id) as "enrolmentId",
      (select a.id from assessment a join campaign k on k.id = a.campaign_id where a.unit_id = c.unit_id order by k.year desc limit 1) as "assessmentId",
      (select s.id from assessment_signature s join assessment a on a.id = s.assessment_id where a.unit_id = c.unit_id limit 1) as "signatureId",
      (select id from pledge where campaign_id = c.id order by person_id = ${personId} desc, state limit 1) as "pledgeId",
      (select id from evidence where unit_id = c.unit_id and kind = 'file' order by on_day desc limit 1) as "evidenceId",
      (select id from title where unit_id = c.unit_id limit 1) as "titleId"
    from campaign c where c.unit_id = ${unitId} order by c.year desc limit 1`.execute(db);
  const seat = await sql<{ unit_id: string }>`select unit_id from seat where person_id = ${personId} limit 1`.execute(db);
  const found = Object.fromEntries(Object.entries(rows[0]!).filter((each): each is [string, string] => each[1] !== null));
  const bodyId = seat.rows[0]!.unit_id;
  return { ...found, unitId: isInside ? unitId : bodyId, personId, bodyId, paper: 'score-sheet', which: 'source' };
}
