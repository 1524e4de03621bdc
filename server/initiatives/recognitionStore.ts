import { sql } from 'kysely';
import { type EffectScope, effectScopes, type Recognition } from '#domain/initiatives/recognition.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

export async function addRecognitions(tx: Tx, unitId: string, recognitions: readonly Recognition[], at: string): Promise<void> {
  await tx
    .insertInto('initiative_recognition')
    .values(
      recognitions.map((one) => ({
        initiative_id: one.initiativeId,
        scope: one.scope,
        unit_id: unitId,
        number: one.number,
        decided_on: one.decidedOn,
        signer: one.signer,
        issuer: one.issuer,
        recorded_by: one.recordedBy,
        recorded_at: at,
      })),
    )
    .execute();
}

/** Every decision on these initiatives, the narrowest scope first. */
export async function recognitionsOf(tx: Tx, initiativeIds: readonly string[]): Promise<readonly Recognition[]> {
  const rows = await tx
    .selectFrom('initiative_recognition')
    .selectAll()
    .where('initiative_id', '=', anyOf(initiativeIds))
    .orderBy(sql`array_position(${[...effectScopes]}::text[], scope)`)
    .execute();
  return rows.map((row) => ({
    initiativeId: row.initiative_id,
    scope: row.scope as EffectScope,
    number: row.number,
    decidedOn: row.decided_on,
    signer: row.signer,
    issuer: row.issuer,
    recordedBy: row.recorded_by,
  }));
}
