import type { z } from 'zod';
import * as api from '#api/pledges.ts';
import { chosenFrom, type Offer, offerFor, offerOf, whyNotChoose } from '#domain/enrolments/offer.ts';
import { enter, type Pledge, pledgeChanges, whyNotEnter, whyNotOpen, whyNotPledge } from '#domain/enrolments/pledge.ts';
import { whyNotEnterAs } from '#domain/enrolments/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { loadPlan } from '../plans/planStore.ts';
import { addLogEntries, type PledgeLogEntry } from './pledgeLogStore.ts';
import { addPledges, lockPledgesOf, savePledges } from './pledgeStore.ts';
import { emptyPledge } from './pledging.ts';
import { countSigned, listStaff, type StaffMember } from './staffStore.ts';
import { loadPledging } from './store.ts';

type Row = z.output<typeof api.enterPledges.input>['rows'][number];

interface Scene {
  readonly campaign: Campaign;
  readonly offer: Offer;
  readonly staff: ReadonlyMap<string, StaffMember>;
  readonly before: ReadonlyMap<string, Pledge>;
}

/** The clerk enters the sheets that the staff signed on paper: all rows or none. */
export const enterPledges = action({
  name: 'enrolments.enterPledges',
  input: api.enterPledges.input,
  async run({ campaignId: asked, paper, rows }, context) {
    const { tx, actor, today, now, record } = context;
    const campaign = await loadPledging(tx, asked);
    const campaignId = campaign.id;
    refuseIf(whyNotEnterAs(actor, campaign));
    const scene = await sceneOf(context, campaign, rows);
    refuseIf([
      ...whyNotOpen(campaign.windows.pledge, now),
      ...rows.flatMap((row, index) => whyNotRow(scene, rows, row, index, today)),
    ]);

    const paperHash = await keepPaper(context, paper);
    const entered = rows.map((row) => enteredRow(scene, row, paperHash, context));
    await addPledges(
      tx,
      entered.filter((pledge) => !scene.before.has(pledge.personId)),
    );
    await savePledges(
      tx,
      entered.filter((pledge) => scene.before.has(pledge.personId)),
    );
    await addLogEntries(
      tx,
      entered.map((pledge) => logOf(scene, pledge, context)),
    );
    for (const { id, late } of entered)
      record({ type: 'pledge.signed', subjectId: id, body: { campaignId, source: 'paper', late, paperHash } });
    const count = await countSigned(tx, campaignId, campaign.unitId, today);
    return { entered: entered.length, late: entered.filter((pledge) => pledge.late).length, count, paperHash };
  },
});

async function sceneOf({ tx, today }: Context, campaign: Campaign, rows: readonly Row[]): Promise<Scene> {
  const staff = await listStaff(tx, campaign.unitId, today);
  const before = await lockPledgesOf(
    tx,
    campaign.id,
    rows.map((row) => row.personId),
  );
  return {
    campaign,
    offer: offerOf((await loadPlan(tx, campaign.planId)).reading),
    staff: new Map(staff.map((member) => [member.personId, member])),
    before: new Map(before.map((pledge) => [pledge.personId, pledge])),
  };
}

/** Every reason against one row, at its field; a draft that the person keeps for themselves stands in nobody's way. */
function whyNotRow(scene: Scene, rows: readonly Row[], row: Row, index: number, today: Context['today']): Refusal[] {
  const at = `rows.${index}.`;
  const member = scene.staff.get(row.personId);
  if (!member) return [{ kind: 'input', code: 'enrolments.not-on-staff', at: `${at}personId` }];
  const first = rows.findIndex((other) => other.personId === row.personId);
  const before = scene.before.get(row.personId);
  const seen = before && before.state !== 'draft' ? before.version : 0;
  const isStale = row.version !== seen && !(before && before.source === 'self');
  const chosen = whyNotChoose(scene.offer, member, row, at);
  const empty = chosen.length === 0 ? whyNotPledge(chosenFrom(offerFor(scene.offer, member), row), at) : [];
  return [
    ...(first < index
      ? [{ kind: 'input', code: 'enrolments.entered-twice', at: `${at}personId`, facts: { row: first + 1 } } as const]
      : []),
    ...(isStale
      ? [{ kind: 'state', code: 'kernel.stale', at: `${at}personId`, facts: { current: seen, read: row.version } } as const]
      : []),
    ...whyNotEnter(before, row.signedOn, scene.campaign.year, today, at),
    ...chosen,
    ...empty,
  ];
}

function enteredRow(scene: Scene, row: Row, paperHash: string, { actor, newId }: Context): Pledge {
  const content = chosenFrom(offerFor(scene.offer, scene.staff.get(row.personId)!), row);
  const before = scene.before.get(row.personId) ?? emptyPledge(newId(), scene.campaign.id, row.personId);
  return enter(before, content, { paperHash, enteredBy: actor.personId, signedOn: row.signedOn }, scene.campaign.windows.pledge);
}

function logOf(scene: Scene, pledge: Pledge, { actor, now }: Context): PledgeLogEntry {
  const before = scene.before.get(pledge.personId);
  const isAmended = before !== undefined && before.state !== 'draft';
  const changes = isAmended ? pledgeChanges(before, pledge) : [];
  const act = isAmended ? 'amended' : 'signed';
  return { pledgeId: pledge.id, version: pledge.version, act, at: now, by: actor.personId, changes, reason: null };
}
