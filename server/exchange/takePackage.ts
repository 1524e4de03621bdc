import * as api from '#api/exchange.ts';
import { formatVersion, type Receipt, receiptFormat } from '#domain/exchange/package.ts';
import { whyNotReceiveAs } from '#domain/exchange/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { superiorIds } from '#domain/plans/campaign.ts';
import { partyOf } from '#papers/exchange/package.ts';
import { writeReceipt } from '#papers/exchange/receipt.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepBytes } from '../kernel/keepPaper.ts';
import { isNobody } from '../kernel/operator.ts';
import { holdImports, unitNames } from '../org/store.ts';
import { listCampaignsOf } from '../plans/store.ts';
import { readPackage } from './readPackage.ts';
import { addDossiers, addReceived, keepMatches, type ReceivedDossier } from './store.ts';
import { type Weighed, weighPackage, yearBeside } from './weighPackage.ts';

type Said = readonly { readonly dossierId: string; readonly unitId: string; readonly campaignId?: string | null | undefined }[];

/** Somebody takes a package whole; the same one again changes nothing and has the same receipt. */
export const takePackage = action({
  name: 'exchange.take',
  input: api.takePackage.input,
  async run({ unitId, matches, file }, context) {
    const { tx, actor, now, site, newId, record } = context;
    refuseIf(whyNotReceiveAs(actor, unitId));
    await holdImports(tx);
    const found = await readPackage(context, file.bytes);
    refuseIf(found.refusals);
    const { taken, partner, manifest, hash } = found;
    if (taken) return { packageId: taken.id, takenAt: taken.takenAt, isNew: false };
    const { weighed, offered, refusals } = await weighPackage(context, found, unitId);
    refuseIf([...refusals, ...whyNotMatched(weighed, matches, offered)]);
    const by = isNobody(actor) ? null : actor.personId;
    const meant = new Map(matches.map((match) => [match.dossierId, match]));
    const dossiers: ReceivedDossier[] = [];
    for (const { dossier } of weighed) {
      const { unitId: unit, campaignId } = meant.get(dossier.id)!;
      const beside = await besideAs(context, unit, unitId, dossier, campaignId);
      dossiers.push({
        ...{ id: newId(), packageId: manifest!.id, partnerId: partner!.id, senderDossierId: dossier.id },
        ...{ unitId: unit, campaignId: beside, year: dossier.year, body: dossier, supersededBy: null },
      });
    }
    const names = await unitNames(tx, [unitId, ...dossiers.map((one) => one.unitId)], context.today);
    const receipt: Receipt = {
      ...{ format: receiptFormat, version: formatVersion, packageId: manifest!.id, packageHash: hash! },
      ...{ senderKeyId: manifest!.sender.keyId, receiver: partyOf(site.name, site.key), by: names.get(unitId) ?? '' },
      ...{ receivedOn: context.today, receivedAt: now },
      taken: dossiers.map(({ senderDossierId, year, unitId: unit }) => ({
        dossierId: senderDossierId,
        year,
        unit: names.get(unit) ?? '',
      })),
    };
    const fileHash = await keepBytes(context, file.bytes, 'application/zip');
    await addReceived(tx, {
      ...{ id: manifest!.id, partnerId: partner!.id, byUnitId: unitId, packageHash: hash!, fileHash },
      ...{ createdAt: manifest!.createdAt, takenBy: by, takenAt: now, receipt: await writeReceipt(receipt, site.key) },
    });
    await addDossiers(tx, dossiers);
    await keepMatches(tx, partner!.id, new Map(weighed.map(({ dossier }) => [dossier.unit.id, meant.get(dossier.id)!.unitId])), {
      by,
      at: now,
    });
    record({ type: 'exchange.received', subjectId: manifest!.id, body: { unitId, hash: hash!, dossiers: dossiers.length } });
    return { packageId: manifest!.id, takenAt: now, isNew: true };
  },
});

/** Every dossier is one unit that the body receives from, as a person said; two units there are not one unit here. */
function whyNotMatched(weighed: readonly Weighed[], said: Said, offered: ReadonlySet<string>): Refusal[] {
  const known = new Map(said.map((one) => [one.dossierId, one.unitId]));
  const senders = new Map<string, Set<string>>();
  for (const { dossier } of weighed) {
    const unitId = known.get(dossier.id);
    if (unitId) senders.set(unitId, (senders.get(unitId) ?? new Set()).add(dossier.unit.id));
  }
  return weighed.flatMap(({ dossier }): Refusal[] => {
    const [unitId, at] = [known.get(dossier.id), `matches.${dossier.id}`];
    const facts = { unit: dossier.unit.name };
    if (unitId === undefined) return [{ kind: 'input', code: 'exchange.unit-open', at, facts }];
    if (!offered.has(unitId)) return [{ kind: 'input', code: 'exchange.unit-not-offered', at, facts }];
    return senders.get(unitId)!.size > 1 ? [{ kind: 'input', code: 'exchange.unit-twice', at, facts }] : [];
  });
}

/** The year that a dossier stands beside: as a person said, where it is one; else the one that is plain. */
async function besideAs(
  context: Context,
  unitId: string,
  byUnitId: string,
  dossier: Weighed['dossier'],
  campaignId: string | null | undefined,
): Promise<string | null> {
  if (campaignId === null) return null;
  if (campaignId === undefined) return (await yearBeside(context, unitId, byUnitId, dossier)).campaign?.id ?? null;
  const years = await listCampaignsOf(context.tx, unitId, dossier.year);
  const found = years.find((one) => one.id === campaignId && superiorIds(one).includes(byUnitId));
  if (found) return found.id;
  const facts = { unit: dossier.unit.name, year: dossier.year };
  refuseIf([{ kind: 'input', code: 'exchange.other-campaign', at: `matches.${dossier.id}`, facts }]);
  return null;
}
