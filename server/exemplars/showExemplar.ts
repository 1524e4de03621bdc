import * as api from '#api/exemplars.ts';
import type { Adoption } from '#domain/exemplars/adoption.ts';
import { whyNotReport } from '#domain/exemplars/adoption.ts';
import {
  isShowable,
  whyNotAsk,
  whyNotConsent,
  whyNotGiveBack,
  whyNotPublish,
  whyNotWithdraw,
  whyNotWrite,
} from '#domain/exemplars/exemplar.ts';
import { whyNotStand } from '#domain/exemplars/ground.ts';
import {
  isOut,
  makers,
  publishers,
  readers,
  whyNotAnswerAs,
  whyNotConsentAs,
  whyNotPublishAs,
  whyNotReportAs,
  whyNotSee,
  whyNotWriteAs,
} from '#domain/exemplars/policy.ts';
import { type Refusal, refuseIf, unlessBarred } from '#domain/kernel/refusal.ts';
import { type Actor, holdsAt, unitsHeldAs } from '#domain/people/actor.ts';
import { piecesOf } from '../evidence/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { placementsOfUnits, standing, unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { adoptionsOf, lastReports } from './adoptionStore.ts';
import { caseBehind, groundOf } from './groundStore.ts';
import { presentLines, presentPiece } from './present.ts';
import { aroundOf, groundText, namesOn, said } from './scene.ts';
import { listActs, loadExemplar, type StoredExemplar } from './store.ts';

/** One example whole; what only its makers and its publisher read stays empty for others. */
export const showExemplar = view({
  name: 'exemplars.show',
  input: api.showExemplar.input,
  async run({ exemplarId }, context) {
    const { tx, actor, today } = context;
    const exemplar = await loadExemplar(tx, exemplarId);
    refuseIf(whyNotSee(actor, exemplar, exemplar.stands));
    const [line] = await presentLines(tx, [exemplar], today);
    const { campaignId, evidenceIds, persons } = exemplar;
    const pieces = campaignId === null ? [] : await piecesOf(tx, campaignId, evidenceIds);
    const body = (await unitNames(tx, [exemplar.toUnitId], today)).get(exemplar.toUnitId) ?? '';
    const mine = persons.find(({ personId }) => personId === actor.personId);
    const adoptions = await adoptionsOf(tx, exemplarId);
    return {
      ...line!,
      ...{ version: exemplar.version, today, unitId: exemplar.unitId, toUnitName: body, done: exemplar.done },
      ...{ effect: exemplar.effect, cost: exemplar.cost, contact: exemplar.contact },
      ground: groundText(await caseBehind(tx, exemplar), body),
      pieces: pieces.filter(isShowable).map(presentPiece),
      named: await namesOn(context, exemplar),
      myAnswer: mine ? answerOf(mine.agrees) : null,
      adoptions: await presentAdoptions(context, adoptions),
      ...(await forCarriers(context, exemplar)),
      units: await unitsToAdopt(context, exemplar, adoptions),
      consentsWithPaper: !holdsAt(actor, ['unit-head'], exemplar.unitId),
      whyNot: await whyNotEach(context, exemplar),
    };
  },
});

const answerOf = (agrees: boolean | null) =>
  agrees === null ? ('none' as const) : agrees ? ('agreed' as const) : ('declined' as const);

const isMaker = (actor: Actor, { unitId }: StoredExemplar) => holdsAt(actor, readers, unitId);
const carries = (actor: Actor, one: StoredExemplar) => isMaker(actor, one) || holdsAt(actor, publishers, one.toUnitId);

async function forCarriers({ tx, actor }: Context, exemplar: StoredExemplar) {
  if (!carries(actor, exemplar)) return { fallen: [], reason: null, persons: [], acts: [] };
  const acts = await listActs(tx, exemplar.id);
  const names = await personNames(tx, [...acts.map(({ by }) => by), ...exemplar.persons.map(({ personId }) => personId)]);
  const persons = isMaker(actor, exemplar) ? exemplar.persons : [];
  return {
    fallen: exemplar.stands ? [] : said(whyNotStand(await groundOf(tx, exemplar))),
    reason: exemplar.reason,
    // Who declined looks as who has not answered.
    persons: persons.map(({ personId, agrees }) => ({
      ...{ personId, fullName: names.get(personId) ?? '', agrees: agrees === true },
    })),
    acts: acts.map(({ act, on, reason, scanHash, by }) => ({
      ...{ act, on, reason, hasScan: scanHash !== null, byName: names.get(by) ?? '' },
    })),
  };
}

/** By name those that keep it and the reader's own; the others only count. */
async function presentAdoptions({ tx, actor, today }: Context, adoptions: readonly Adoption[]) {
  const isOwn = ({ unitId }: Adoption) => holdsAt(actor, readers, unitId);
  const shown = adoptions.filter((one) => one.outcome === 'kept' || isOwn(one));
  const ids = shown.map(({ unitId }) => unitId);
  const names = await unitNames(tx, ids, today);
  const reports = await lastReports(
    tx,
    shown.map(({ id }) => id),
  );
  return shown.map((one) => {
    const last = reports.get(one.id);
    const { planId, code, version } = one;
    return {
      ...{ id: one.id, unitName: names.get(one.unitId) ?? '', adoptedOn: one.adoptedOn, outcome: one.outcome },
      last: last ? { onDay: last.onDay, measure: last.measure, before: last.before, after: last.after, note: last.note } : null,
      own: isOwn(one)
        ? { planId, code, version, whyNot: { report: said([...whyNotReportAs(actor, one), ...whyNotReport(one, null, today)]) } }
        : null,
    };
  });
}

/** Units of the reader that stand today and do not adopt it yet. */
async function unitsToAdopt({ tx, actor, today }: Context, exemplar: StoredExemplar, adoptions: readonly Adoption[]) {
  if (!isOut(exemplar, exemplar.stands)) return [];
  const open = new Set(adoptions.filter(({ outcome }) => outcome !== 'dropped').map(({ unitId }) => unitId));
  const ids = unitsHeldAs(actor, makers).filter((id) => id !== exemplar.unitId && !open.has(id));
  const alive = await standing(tx, ids, today);
  const placements = await placementsOfUnits(
    tx,
    ids.filter((id) => alive.has(id)),
    today,
  );
  return [...placements.values()].map(({ unitId, name }) => ({ id: unitId, name }));
}

async function whyNotEach(context: Context, exemplar: StoredExemplar) {
  const { tx, actor } = context;
  const { stands } = exemplar;
  const around = isMaker(actor, exemplar) ? await aroundOf(context, exemplar) : { pieces: [], known: [] };
  const fallen = stands ? [] : whyNotStand(await groundOf(tx, exemplar));
  const write = whyNotWriteAs(actor, exemplar, stands);
  const consent = whyNotConsentAs(actor, exemplar, stands, true);
  const publish = whyNotPublishAs(actor, exemplar, stands);
  const either = (barred: readonly Refusal[], reasons: () => readonly Refusal[]) => said(unlessBarred(barred, reasons));
  return {
    write: either(write, () => whyNotWrite(exemplar)),
    ask: either(write, () => [...whyNotAsk(exemplar, around), ...fallen]),
    consent: either(consent, () => [...whyNotConsent(exemplar, around), ...fallen]),
    publish: either(publish, () => [...whyNotPublish(exemplar), ...fallen]),
    giveBack: either(publish, () => whyNotGiveBack(exemplar)),
    withdraw: either(consent, () => whyNotWithdraw(exemplar)),
    answer: said(whyNotAnswerAs(actor, exemplar, stands)),
    adopt: said(isOut(exemplar, stands) ? [] : [{ kind: 'state', code: 'exemplars.not-out' }]),
  };
}
