import type { Conference, ConferenceKind } from '#domain/conferences/conference.ts';
import type { Day } from '#domain/kernel/day.ts';
import { citationText } from '#papers/write/citation.ts';
import type { AnnouncedAward } from '#papers/write/minutes/conferenceMinutes.ts';
import { authorityOf, bodyNameOf } from '#papers/write/office.ts';
import type { Tx } from '../db/connection.ts';
import { loadPlacement } from '../org/store.ts';

/** The awards that a unit made known on a day, in the order of the register; what was cancelled by then was not read out. */
export async function announcedOn(tx: Tx, unitId: string, on: Day): Promise<readonly AnnouncedAward[]> {
  const rows = await tx
    .selectFrom('award')
    .innerJoin('award_decision', 'award_decision.id', 'award.decision_id')
    .innerJoin('award_announcement', 'award_announcement.round_id', 'award.round_id')
    .leftJoin('award_revocation', 'award_revocation.award_id', 'award.id')
    .select(['award.name', 'award.position', 'award.unit_name', 'award.form', 'award.audience'])
    .select(['award_decision.number', 'award_decision.decided_on', 'award_decision.signer_title'])
    .where('award.by_unit_id', '=', unitId)
    .where('award_announcement.announced_on', '=', on)
    .where((where) => where.or([where('award_revocation.revoked_on', 'is', null), where('award_revocation.revoked_on', '>', on)]))
    .orderBy('award_decision.decided_on')
    .orderBy('award.audience')
    .orderBy('award.register_number')
    .execute();
  if (rows.length === 0) return [];
  const body = bodyNameOf(await loadPlacement(tx, unitId, on));
  return rows.map(({ name, position, unit_name, form, audience, number, decided_on, signer_title }) => ({
    ...{ name, form },
    office: audience === 'collective' ? (unit_name === name ? '' : unit_name) : [position, unit_name].filter(Boolean).join(', '),
    decision: citationText({ type: 'Quyết định', number, day: decided_on, issuer: authorityOf(signer_title, body) }),
  }));
}

/** The same for each conference that was held. */
export async function announcedAt(
  tx: Tx,
  conferences: readonly Conference[],
): Promise<ReadonlyMap<ConferenceKind, readonly AnnouncedAward[]>> {
  const all = new Map<ConferenceKind, readonly AnnouncedAward[]>();
  for (const { kind, unitId, course } of conferences) if (course) all.set(kind, await announcedOn(tx, unitId, course.heldOn));
  return all;
}
