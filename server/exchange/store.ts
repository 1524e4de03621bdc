import { sql } from 'kysely';
import type { Dossier } from '#domain/exchange/dossier.ts';
import { exchangers, ownSenders } from '#domain/exchange/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { NamedUnit } from '#domain/org/unitNames.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { edgesBelow, holdsOn } from '../org/store.ts';

const unseen = (code: string) => new Refused([{ kind: 'unseen', code }]);

/** A site whose key is, or was, trusted. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly keyId: string;
  readonly x: string;
  readonly comparedWith: string;
  readonly registeredBy: string | null;
  readonly registeredAt: string;
  readonly revokedOn: Day | null;
  readonly revokedWhy: string | null;
}

const partners = (tx: Tx) =>
  tx
    .selectFrom('exchange_partner')
    .select(['id', 'name', 'key_id as keyId', 'public_x as x', 'compared_with as comparedWith'])
    .select(['registered_by as registeredBy', 'registered_at as registeredAt'])
    .select(['revoked_on as revokedOn', 'revoked_why as revokedWhy']);

/** All of them, the latest first. */
export async function listPartners(tx: Tx): Promise<readonly Partner[]> {
  return await partners(tx).orderBy('registered_at', 'desc').orderBy('id', 'desc').execute();
}

export async function findPartner(tx: Tx, keyId: string): Promise<Partner | undefined> {
  return await partners(tx).where('key_id', '=', keyId).executeTakeFirst();
}

/** @throws Refused (unseen) when there is none; held until the transaction ends. */
export async function lockPartner(tx: Tx, partnerId: string): Promise<Partner> {
  const found = await partners(tx).where('id', '=', partnerId).forUpdate().executeTakeFirst();
  if (!found) throw unseen('exchange.partner-not-found');
  return found;
}

/** False where the key is registered already: two who register it at once get one. */
export async function addPartner(tx: Tx, partner: Omit<Partner, 'revokedOn' | 'revokedWhy'>): Promise<boolean> {
  const { id, name, keyId: key_id, x: public_x, comparedWith: compared_with } = partner;
  const done = await tx
    .insertInto('exchange_partner')
    .values({
      ...{ id, name, key_id, public_x, compared_with },
      ...{ registered_by: partner.registeredBy, registered_at: partner.registeredAt },
    })
    .onConflict((conflict) => conflict.column('key_id').doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function revoke(
  tx: Tx,
  partnerId: string,
  act: { readonly on: Day; readonly why: string; readonly by: string | null; readonly at: string },
): Promise<void> {
  const set = { revoked_on: act.on, revoked_why: act.why, revoked_by: act.by, revoked_at: act.at };
  await tx.updateTable('exchange_partner').set(set).where('id', '=', partnerId).execute();
}

/** A package that was made here. */
export interface Sent {
  readonly id: string;
  readonly packageHash: string;
  readonly fileHash: string;
  readonly sentBy: string | null;
  readonly sentAt: string;
  readonly receivedOn: Day | null;
  readonly receivedBy: string | null;
  readonly dossiers: readonly { readonly campaignId: string; readonly unitId: string; readonly year: number }[];
}

const sendersCampaigns = (actor: Actor) =>
  actor.isOperator
    ? sql<boolean>`true`
    : sql<boolean>`(c.unit_id = ${anyOf(unitsHeldAs(actor, ownSenders))} or exists (select 1 from campaign_superior s
        where s.campaign_id = c.id and s.unit_id = ${anyOf(unitsHeldAs(actor, exchangers))}))`;

/** Packages of which the actor may send every dossier, the latest first. */
const sent = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('exchange_sent as p')
    .leftJoin('exchange_partner as r', 'r.id', 'p.received_by_partner')
    .select(['p.id', 'p.package_hash as packageHash', 'p.file_hash as fileHash', 'p.sent_by as sentBy', 'p.sent_at as sentAt'])
    .select(['p.received_on as receivedOn', 'r.name as receivedBy'])
    .select(
      sql<
        Sent['dossiers']
      >`(select json_agg(json_build_object('campaignId', c.id, 'unitId', c.unit_id, 'year', c.year) order by c.id)
        from exchange_sent_dossier d join campaign c on c.id = d.campaign_id where d.package_id = p.id)`.as('dossiers'),
    )
    .where(
      sql<boolean>`not exists (select 1 from exchange_sent_dossier d join campaign c on c.id = d.campaign_id
        where d.package_id = p.id and not ${sendersCampaigns(actor)})`,
    );

const mostListed = 200;

export async function listSent(tx: Tx, actor: Actor): Promise<readonly Sent[]> {
  return await sent(tx, actor).orderBy('p.sent_at', 'desc').orderBy('p.id', 'desc').limit(mostListed).execute();
}

/** The packages that a year went out in, the latest first. */
export async function sentOf(tx: Tx, campaignId: string) {
  return await tx
    .selectFrom('exchange_sent_dossier as d')
    .innerJoin('exchange_sent as p', 'p.id', 'd.package_id')
    .leftJoin('exchange_partner as r', 'r.id', 'p.received_by_partner')
    .select(['p.id', 'p.sent_at as sentAt', 'p.received_on as receivedOn', 'r.name as receivedBy'])
    .where('d.campaign_id', '=', campaignId)
    .orderBy('p.sent_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(mostListed)
    .execute();
}

/** @throws Refused (unseen). */
export async function loadSent(tx: Tx, actor: Actor, packageId: string): Promise<Sent> {
  const found = await sent(tx, actor).where('p.id', '=', packageId).executeTakeFirst();
  if (!found) throw unseen('exchange.package-not-found');
  return found;
}

export async function addSent(
  tx: Tx,
  made: Omit<Sent, 'receivedOn' | 'receivedBy' | 'dossiers'>,
  campaignIds: readonly string[],
) {
  const { id, packageHash: package_hash, fileHash: file_hash, sentBy: sent_by, sentAt: sent_at } = made;
  await tx.insertInto('exchange_sent').values({ id, package_hash, file_hash, sent_by, sent_at }).execute();
  await tx
    .insertInto('exchange_sent_dossier')
    .values(campaignIds.map((campaign_id) => ({ package_id: id, campaign_id })))
    .execute();
}

/** The receipt of a package that was made here, held for a change; undefined where no such package was. */
export async function lockSentPackage(tx: Tx, packageId: string) {
  return await tx
    .selectFrom('exchange_sent')
    .select(['package_hash as packageHash', 'receipt', 'received_on as receivedOn'])
    .where('id', '=', packageId)
    .forUpdate()
    .executeTakeFirst();
}

export async function setReceipt(
  tx: Tx,
  packageId: string,
  kept: {
    readonly receipt: string;
    readonly on: Day;
    readonly partnerId: string;
    readonly by: string | null;
    readonly at: string;
  },
): Promise<void> {
  const { receipt, on: received_on, partnerId: received_by_partner, by: receipt_kept_by, at: receipt_kept_at } = kept;
  const set = { receipt, received_on, received_by_partner, receipt_kept_by, receipt_kept_at };
  await tx.updateTable('exchange_sent').set(set).where('id', '=', packageId).execute();
}

/** A submitted year that may be sent, with the last package it went out in. */
export interface Sendable {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly planTitle: string;
  readonly submittedAt: string;
  readonly sentAt: string | null;
  readonly receivedOn: Day | null;
}

const submitted = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('campaign as c')
    .innerJoin('assessment as a', 'a.campaign_id', 'c.id')
    .where('a.state', '=', 'submitted')
    .where('a.submitted_at', 'is not', null)
    .where(sendersCampaigns(actor));

export async function sendableYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await submitted(tx, actor).select('c.year').distinct().orderBy('c.year', 'desc').execute();
  return rows.map(({ year }) => year);
}

export async function listSendable(tx: Tx, actor: Actor, year: number): Promise<readonly Sendable[]> {
  return await submitted(tx, actor)
    .innerJoin('plan', 'plan.id', 'c.plan_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('exchange_sent_dossier as d')
          .innerJoin('exchange_sent as p', 'p.id', 'd.package_id')
          .select(['p.sent_at', 'p.received_on'])
          .whereRef('d.campaign_id', '=', 'c.id')
          .orderBy('p.sent_at', 'desc')
          .orderBy('p.id', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['c.id as campaignId', 'c.unit_id as unitId', 'c.year', 'plan.title as planTitle'])
    .select(['last.sent_at as sentAt', 'last.received_on as receivedOn'])
    .select(({ ref }) => sql<string>`${ref('a.submitted_at')}`.as('submittedAt'))
    .where('c.year', '=', year)
    .orderBy('c.id')
    .execute();
}

/** A package that was taken here. */
export interface Received {
  readonly id: string;
  readonly partnerId: string;
  readonly from: string;
  readonly byUnitId: string;
  readonly packageHash: string;
  readonly fileHash: string;
  readonly createdAt: string;
  readonly takenBy: string | null;
  readonly takenAt: string;
  readonly receipt: string;
}

const received = (tx: Tx) =>
  tx
    .selectFrom('exchange_received as p')
    .innerJoin('exchange_partner as s', 's.id', 'p.partner_id')
    .select(['p.id', 'p.partner_id as partnerId', 's.name as from', 'p.by_unit_id as byUnitId', 'p.package_hash as packageHash'])
    .select([
      'p.file_hash as fileHash',
      'p.created_at as createdAt',
      'p.taken_by as takenBy',
      'p.taken_at as takenAt',
      'p.receipt',
    ]);

export async function findReceived(tx: Tx, packageId: string): Promise<Received | undefined> {
  return await received(tx).where('p.id', '=', packageId).executeTakeFirst();
}

/** The packages taken at the actor's bodies, the latest first. */
export async function listReceived(tx: Tx, actor: Actor): Promise<readonly Received[]> {
  const query = received(tx).orderBy('p.taken_at', 'desc').orderBy('p.id', 'desc').limit(mostListed);
  return await (actor.isOperator ? query : query.where('p.by_unit_id', '=', anyOf(unitsHeldAs(actor, receivers)))).execute();
}

export async function addReceived(tx: Tx, one: Omit<Received, 'from'>): Promise<void> {
  await tx
    .insertInto('exchange_received')
    .values({
      ...{ id: one.id, partner_id: one.partnerId, by_unit_id: one.byUnitId, package_hash: one.packageHash },
      ...{
        file_hash: one.fileHash,
        created_at: one.createdAt,
        taken_by: one.takenBy,
        taken_at: one.takenAt,
        receipt: one.receipt,
      },
    })
    .execute();
}

/** One dossier as it was received. */
export interface ReceivedDossier {
  readonly id: string;
  readonly packageId: string;
  readonly partnerId: string;
  readonly senderDossierId: string;
  readonly unitId: string;
  readonly campaignId: string | null;
  readonly year: number;
  readonly body: Dossier;
  readonly supersededBy: string | null;
}

const dossiers = (tx: Tx) =>
  tx
    .selectFrom('received_dossier as d')
    .select(['d.id', 'd.package_id as packageId', 'd.partner_id as partnerId', 'd.sender_dossier_id as senderDossierId'])
    .select(['d.unit_id as unitId', 'd.campaign_id as campaignId', 'd.year', 'd.newer_id as supersededBy']);

/** The state in force of these dossiers of a sender, by the sender's id; with the moment its package was made. */
export async function inForce(tx: Tx, partnerId: string, ids: readonly string[]) {
  const rows = await dossiers(tx)
    .innerJoin('exchange_received as p', 'p.id', 'd.package_id')
    .select(['d.body', 'p.created_at as createdAt', 'p.taken_at as takenAt'])
    .where('d.partner_id', '=', partnerId)
    .where('d.sender_dossier_id', '=', anyOf(ids))
    .where('d.newer_id', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.senderDossierId, { ...row, body: row.body as unknown as Dossier }]));
}

export async function addDossiers(tx: Tx, added: readonly ReceivedDossier[]): Promise<void> {
  for (const { id, partnerId, senderDossierId } of added) {
    await tx
      .updateTable('received_dossier')
      .set({ newer_id: id })
      .where('partner_id', '=', partnerId)
      .where('sender_dossier_id', '=', senderDossierId)
      .where('newer_id', 'is', null)
      .execute();
  }
  const rows = added.map((one) => ({
    ...{ id: one.id, package_id: one.packageId, partner_id: one.partnerId, sender_dossier_id: one.senderDossierId },
    ...{ unit_id: one.unitId, campaign_id: one.campaignId, year: one.year, body: JSON.stringify(one.body), newer_id: null },
  }));
  await tx.insertInto('received_dossier').values(rows).execute();
}

/** @throws Refused (unseen). */
export async function loadDossier(tx: Tx, id: string): Promise<ReceivedDossier> {
  const row = await dossiers(tx).select('d.body').where('d.id', '=', id).executeTakeFirst();
  if (!row) throw unseen('exchange.dossier-not-found');
  return { ...row, body: row.body as unknown as Dossier };
}

/** The dossiers of packages, without what they say. */
export async function dossiersOf(tx: Tx, packageIds: readonly string[]) {
  return await dossiers(tx).where('d.package_id', '=', anyOf(packageIds)).orderBy('d.year').orderBy('d.id').execute();
}

/** Every state of a dossier of a sender, the latest first. */
export async function statesOf(tx: Tx, { partnerId, senderDossierId }: Pick<ReceivedDossier, 'partnerId' | 'senderDossierId'>) {
  return await dossiers(tx)
    .innerJoin('exchange_received as p', 'p.id', 'd.package_id')
    .select('p.taken_at as takenAt')
    .where('d.partner_id', '=', partnerId)
    .where('d.sender_dossier_id', '=', senderDossierId)
    .orderBy('p.taken_at', 'desc')
    .execute();
}

/** What bodies received beside a year, the latest first. */
export async function receivedBeside(tx: Tx, campaignId: string, byUnitIds: readonly string[]) {
  return await dossiers(tx)
    .innerJoin('exchange_received as p', 'p.id', 'd.package_id')
    .innerJoin('exchange_partner as s', 's.id', 'p.partner_id')
    .select(['p.taken_at as takenAt', 's.name as from'])
    .where('d.campaign_id', '=', campaignId)
    .where('p.by_unit_id', '=', anyOf(byUnitIds))
    .orderBy('p.taken_at', 'desc')
    .orderBy('d.id', 'desc')
    .execute();
}

/** Which units here a sender's units were said to be. */
export async function matchesOf(tx: Tx, partnerId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('exchange_match')
    .select(['sender_unit_id', 'unit_id'])
    .where('partner_id', '=', partnerId)
    .execute();
  return new Map(rows.map((row) => [row.sender_unit_id, row.unit_id]));
}

export async function keepMatches(
  tx: Tx,
  partnerId: string,
  said: ReadonlyMap<string, string>,
  by: { readonly by: string | null; readonly at: string },
): Promise<void> {
  await tx
    .insertInto('exchange_match')
    .values(
      [...said].map(([sender_unit_id, unit_id]) => {
        return { partner_id: partnerId, sender_unit_id, unit_id, said_by: by.by, said_at: by.at };
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(['partner_id', 'sender_unit_id']).doUpdateSet(({ ref }) => ({
        unit_id: ref('excluded.unit_id'),
        said_by: ref('excluded.said_by'),
        said_at: ref('excluded.said_at'),
      })),
    )
    .execute();
}

/**
 * The units a body receives dossiers of, by every name they bear or have borne: those that launched a year towards it, those under it, and
 * those of the place it stands in.
 */
export async function unitsReceivedBy(tx: Tx, byUnitId: string, on: Day): Promise<readonly NamedUnit[]> {
  const { rows } = await sql<NamedUnit>`
    with recursive edge (above, below) as (${edgesBelow(on)}),
    top (unit_id) as (
      select ${byUnitId}::uuid
      union
      select p.parent_id from unit_placement p join unit_placement q on q.unit_id = p.parent_id and q.type in ('province', 'district', 'commune')
        where p.unit_id = ${byUnitId} and ${holdsOn(on)}
    ),
    down (unit_id) as (
      select edge.below from top join edge on edge.above = top.unit_id where edge.below not in (select unit_id from top)
      union
      select edge.below from down join edge on edge.above = down.unit_id
    ),
    meant (unit_id) as (
      select unit_id from down union select c.unit_id from campaign c join campaign_superior s on s.campaign_id = c.id where s.unit_id = ${byUnitId}
    )
    select distinct p.unit_id as "unitId", unit.code, p.name from meant join unit_placement p on p.unit_id = meant.unit_id join unit on unit.id = p.unit_id`.execute(
    tx,
  );
  return rows;
}
