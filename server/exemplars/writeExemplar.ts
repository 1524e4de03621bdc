import * as api from '#api/exemplars.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { type Exemplar, whyNotShow, write } from '#domain/exemplars/exemplar.ts';
import { whyNotWriteAs } from '#domain/exemplars/policy.ts';
import { inputRefusal, type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { loadSheet } from '../criteria/store.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { newestPieces, piecesOf } from '../evidence/store.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { type Case, caseBehind } from './groundStore.ts';
import { presentPiece } from './present.ts';
import { said } from './scene.ts';
import { loadExemplar, lockExemplar, type StoredExemplar, saveExemplar } from './store.ts';

/** The page as typed, with the pieces it shows and the persons it would name. */
export const writeExemplar = action({
  name: 'exemplars.write',
  input: api.writeExemplar.input,
  async run({ exemplarId, version, ...draft }, context) {
    const { tx, actor, record } = context;
    const exemplar = await lockExemplar(tx, exemplarId);
    refuseIf(whyNotWriteAs(actor, exemplar, exemplar.stands));
    refuseIf(whyNotCurrent(exemplar.version, version));
    const written = write(exemplar, draft);
    refuseIf([...(await whyNotPieces(context, written)), ...(await whyNotPersons(context, exemplar, draft.personIds))]);
    await saveExemplar(tx, written);
    record({ type: 'exemplar.written', subjectId: exemplarId, body: { unitId: exemplar.unitId } });
    return { id: exemplarId, version: written.version };
  },
});

async function whyNotPieces({ tx }: Context, { campaignId, evidenceIds }: Exemplar): Promise<readonly Refusal[]> {
  if (evidenceIds.length === 0) return [];
  const pieces = campaignId === null ? [] : await piecesOf(tx, campaignId, evidenceIds);
  if (pieces.length < new Set(evidenceIds).size) return [inputRefusal('exemplars.piece-elsewhere', 'evidenceIds')];
  const refusals = pieces.flatMap((piece) => whyNotShow(piece));
  return refusals.filter(({ code }, at) => refusals.findIndex((other) => other.code === code) === at);
}

/** Staff of today, and whom the case is about; who was asked before may stay. */
async function whyNotPersons(
  context: Context,
  exemplar: StoredExemplar,
  personIds: readonly string[],
): Promise<readonly Refusal[]> {
  const offered = new Set((await offeredPersons(context, exemplar)).map(({ personId }) => personId));
  const before = new Set(exemplar.persons.map(({ personId }) => personId));
  return personIds.every((id) => offered.has(id) || before.has(id)) ? [] : [inputRefusal('exemplars.not-staff', 'personIds')];
}

async function offeredPersons({ tx, today }: Context, exemplar: StoredExemplar) {
  const staff = await listStaff(tx, exemplar.unitId, today);
  const { personIds }: Case = await caseBehind(tx, exemplar);
  const others = personIds.filter((id) => !staff.some(({ personId }) => personId === id));
  const names = await personNames(tx, others);
  return [
    ...staff.map(({ personId, fullName, position }) => ({ personId, fullName, position })),
    ...others.map((personId) => ({ personId, fullName: names.get(personId) ?? '', position: '' })),
  ];
}

const mostOffered = 200;

/** What there is to choose from while writing. */
export const showExemplarChoices = view({
  name: 'exemplars.choices',
  input: api.showExemplarChoices.input,
  async run({ exemplarId }, context) {
    const { tx, actor } = context;
    const exemplar = await loadExemplar(tx, exemplarId);
    refuseIf(whyNotWriteAs(actor, exemplar, exemplar.stands));
    const { campaignId, evidenceIds, persons } = exemplar;
    const pieces = campaignId === null ? [] : await newestPieces(tx, campaignId, mostOffered);
    const sheet = campaignId === null ? null : await loadSheet(tx, (await loadCampaign(tx, campaignId)).sheetId);
    return {
      pieces: pieces.map((piece) => ({
        ...presentPiece(piece),
        lines: [...piece.lines],
        whyNot: { show: said(whyNotShow(piece)) },
      })),
      persons: await offeredPersons(context, exemplar),
      criteria: sheet ? linesOf(sheet.body).map(({ text }) => text) : [],
      chosen: { evidenceIds: [...evidenceIds], personIds: persons.map(({ personId }) => personId) },
    };
  },
});
