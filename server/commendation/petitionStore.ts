import { randomBytes } from 'node:crypto';
import type { Petition, PetitionState, PetitionWay } from '#domain/commendation/petition.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { sha256 } from '../kernel/canonical.ts';

/** Letters and digits that are never read as one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What whoever made a petition keeps, `KN-7K2M-94QD`: forty random bits, of which only a hash stays here. */
export function petitionCode(): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte & 31]).join('');
  return `KN-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Of a code as it was typed: spaces and small letters do not matter. */
export const hashOfCode = (code: string): string => sha256(code.toUpperCase().replace(/\s/g, '')).toString('hex');

const petitions = (tx: Tx) =>
  tx
    .selectFrom('petition')
    .innerJoin('nomination', 'nomination.id', 'petition.nomination_id')
    .selectAll('petition')
    .select(['nomination.name', 'nomination.unit_id', 'nomination.person_id', 'nomination.case_id']);

/** A petition with whom it is about. */
export interface NamedPetition extends Petition {
  readonly name: string;
  readonly unitId: string;
  readonly personId: string | null;
  /** The case at the council, with who is noted there as tied. */
  readonly caseId: string | null;
}

type Row = Awaited<ReturnType<ReturnType<typeof petitions>['executeTakeFirstOrThrow']>>;

const petitionOf = (row: Row): NamedPetition => ({
  id: row.id,
  roundId: row.round_id,
  nominationId: row.nomination_id,
  receivedOn: row.received_on,
  way: row.way as PetitionWay,
  text: row.text,
  state: row.state as PetitionState,
  answer: row.answer,
  answeredOn: row.answered_on,
  answeredBy: row.answered_by,
  version: row.version,
  name: row.name,
  unitId: row.unit_id,
  personId: row.person_id,
  caseId: row.case_id,
});

/** The petitions of a round, waiting ones first; of one day in no order that tells who came first. */
export async function listPetitions(tx: Tx, roundId: string): Promise<readonly NamedPetition[]> {
  const rows = await petitions(tx)
    .where('petition.round_id', '=', roundId)
    .orderBy('petition.state')
    .orderBy('petition.received_on')
    .orderBy('petition.text')
    .execute();
  return rows.map(petitionOf);
}

/** @throws Refused (unseen) when there is none. */
export async function lockPetition(tx: Tx, petitionId: string): Promise<NamedPetition> {
  const row = await petitions(tx).where('petition.id', '=', petitionId).forUpdate('petition').executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
  return petitionOf(row);
}

/** The petition that a code leads to, in a round; undefined where it leads to none. */
export async function findByCode(tx: Tx, roundId: string, code: string): Promise<NamedPetition | undefined> {
  const row = await petitions(tx)
    .where('petition.round_id', '=', roundId)
    .where('petition.code_hash', '=', hashOfCode(code))
    .executeTakeFirst();
  return row && petitionOf(row);
}

/** Whether the same is waiting for an answer already. */
export async function isSaidAlready(tx: Tx, nominationId: string, text: string): Promise<boolean> {
  const row = await tx
    .selectFrom('petition')
    .select('id')
    .where('nomination_id', '=', nominationId)
    .where('text', '=', text)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

export async function addPetition(tx: Tx, petition: Petition, codeHash: string): Promise<void> {
  await tx
    .insertInto('petition')
    .values({ ...rowOf(petition), code_hash: codeHash })
    .execute();
}

export async function savePetition(tx: Tx, petition: Petition): Promise<void> {
  const { id, ...rest } = rowOf(petition);
  await tx.updateTable('petition').set(rest).where('id', '=', id).execute();
}

const rowOf = (petition: Petition) => ({
  id: petition.id,
  round_id: petition.roundId,
  nomination_id: petition.nominationId,
  received_on: petition.receivedOn,
  way: petition.way,
  text: petition.text,
  state: petition.state,
  answer: petition.answer,
  answered_on: petition.answeredOn,
  answered_by: petition.answeredBy,
  version: petition.version,
});

/** Takes a nominee off the list: the place is free again, the nomination says why. */
export async function takeOffList(tx: Tx, nominationId: string, reason: string): Promise<void> {
  await tx.deleteFrom('nomination_place').where('nomination_id', '=', nominationId).execute();
  await tx
    .updateTable('nomination')
    .set((of) => ({ state: 'not-proposed', reason, version: of('version', '+', 1) }))
    .where('id', '=', nominationId)
    .execute();
}
