import * as api from '#api/initiatives.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { isAuthor } from '#domain/initiatives/authors.ts';
import { whyNotPropose, whyNotReturn, whyNotWithdraw, whyNotWrite } from '#domain/initiatives/initiative.ts';
import {
  whyNotDecideAs,
  whyNotReturnAs,
  whyNotSee,
  whyNotTieAs,
  whyNotWithdrawAs,
  whyNotWriteAs,
} from '#domain/initiatives/policy.ts';
import type { Recognition } from '#domain/initiatives/recognition.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { loadEvidence } from '../evidence/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findCouncil } from './councilStore.ts';
import { findTie, listProof } from './evidenceStore.ts';
import { presentInitiativeLine, presentRecognition, presentVerdict } from './present.ts';
import { type Scene, said } from './scene.ts';
import { recognitionsOf, verdictsOn } from './sittingStore.ts';
import { loadInitiative } from './store.ts';

/** One initiative whole, with how it was judged and decided. */
export const showInitiative = view({
  name: 'initiatives.show',
  input: api.showInitiative.input,
  async run({ initiativeId }, context) {
    const { tx, actor, today } = context;
    const initiative = await loadInitiative(tx, initiativeId);
    const council = await findCouncil(tx, initiative.unitId);
    refuseIf(whyNotSee(actor, initiative, council));
    const campaign = await loadCampaign(tx, initiative.campaignId);
    const recognitions = await recognitionsOf(tx, [initiativeId]);
    const verdict = (await verdictsOn(tx, [initiativeId])).get(initiativeId);
    const { authors, writtenBy, state, reason, proposedOn: _, ...rest } = initiative;
    const names = await personNames(tx, [...authors.map(({ personId }) => personId), writtenBy]);
    return {
      ...rest,
      ...presentInitiativeLine(initiative, names, recognitions),
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      today,
      evidence: [...(await listProof(tx, campaign.id, initiative.evidenceIds))],
      writtenByName: names.get(writtenBy) ?? '',
      isOwn: isAuthor(authors, actor.personId) || writtenBy === actor.personId,
      reason,
      verdict: verdict ? presentVerdict(verdict) : null,
      recognitions: recognitions.map(presentRecognition),
      ...(await linesFor(context, initiativeId, campaign.sheetId)),
      whyNot: whyNotEach(context, { initiative, campaign, council }, recognitions),
    };
  },
});

async function linesFor({ tx }: Context, initiativeId: string, sheetId: string) {
  const { body } = await loadSheet(tx, sheetId);
  const tie = await findTie(tx, initiativeId);
  const piece = tie === undefined ? undefined : await loadEvidence(tx, tie);
  return {
    tied: piece?.removedAt === null ? [...piece.lines] : [],
    lines: linesOf(body).map(({ code, text }) => ({ code, text })),
  };
}

const notYet: Refusal = { kind: 'state', code: 'initiatives.not-recognised-yet' };

function whyNotEach({ actor, today }: Context, { initiative, council }: Scene, held: readonly Recognition[]) {
  const unrecognised = held.length === 0 ? [notYet] : [];
  const mayWrite = whyNotWriteAs(actor, initiative, council);
  return {
    write: said([...mayWrite, ...whyNotWrite(initiative)]),
    propose: said([...mayWrite, ...whyNotPropose(initiative, today)]),
    return: said([...whyNotReturnAs(actor, initiative, council), ...whyNotReturn(initiative)]),
    withdraw: said([...whyNotWithdrawAs(actor, initiative, council), ...whyNotWithdraw(initiative)]),
    widen: said([...whyNotDecideAs(actor, initiative.unitId), ...unrecognised]),
    tie: said([...whyNotTieAs(actor, initiative, council), ...unrecognised]),
  };
}
