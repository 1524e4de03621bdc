import * as api from '#api/initiatives.ts';
import type { Asked } from '#domain/council/asked.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { whyNotRefuseAsked, whyNotReturnAsked } from '#domain/initiatives/asked.ts';
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
import { type Recognition, whyNotRefuse } from '#domain/initiatives/recognition.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { presentAsked } from '../council/present.ts';
import { loadSheet } from '../criteria/store.ts';
import { loadEvidence } from '../evidence/store.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { findTie, listProof } from './evidenceStore.ts';
import { askedOn } from './initiativeCaseStore.ts';
import { presentInitiativeLine, presentRecognition } from './present.ts';
import { recognitionsOf } from './recognitionStore.ts';
import { type Scene, said, withinOf } from './scene.ts';
import { loadInitiative } from './store.ts';

/** One initiative whole, with what councils said of it and how it was decided. */
export const showInitiative = view({
  name: 'initiatives.show',
  input: api.showInitiative.input,
  async run({ initiativeId }, context) {
    const { tx, actor, today } = context;
    const initiative = await loadInitiative(tx, initiativeId);
    const within = await withinOf(context, initiative.unitId);
    refuseIf(whyNotSee(actor, initiative, within));
    const campaign = await loadCampaign(tx, initiative.campaignId);
    const recognitions = await recognitionsOf(tx, [initiativeId]);
    const asked = await askedOn(context, initiativeId);
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
      council: asked.flatMap((one) => presentAsked(one, actor, today) ?? []),
      recognitions: recognitions.map(presentRecognition),
      ...(await linesFor(context, initiativeId, campaign.sheetId)),
      whyNot: whyNotEach(context, { initiative, campaign, within }, recognitions, asked),
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

function whyNotEach(
  { actor, today }: Context,
  { initiative, within }: Scene,
  held: readonly Recognition[],
  asked: readonly Asked[],
) {
  const unrecognised = held.length === 0 ? [notYet] : [];
  const mayWrite = whyNotWriteAs(actor, initiative, within);
  // What a council said shows in no reason of whoever may not act.
  const mayReturn = whyNotReturnAs(actor, initiative, within);
  const mayDecide = whyNotDecideAs(actor, initiative.unitId, within);
  return {
    write: said([...mayWrite, ...whyNotWrite(initiative)]),
    propose: said([...mayWrite, ...whyNotPropose(initiative, today)]),
    return: said(
      mayReturn.length > 0 ? mayReturn : [...whyNotReturn(initiative), ...whyNotReturnAsked(actor, initiative, asked)],
    ),
    refuse: said(
      mayDecide.length > 0 ? mayDecide : [...whyNotRefuse(initiative), ...whyNotRefuseAsked(actor, initiative, asked)],
    ),
    withdraw: said([...whyNotWithdrawAs(actor, initiative, within), ...whyNotWithdraw(initiative)]),
    widen: said([...mayDecide, ...unrecognised]),
    tie: said([...whyNotTieAs(actor, initiative, within), ...unrecognised]),
  };
}
