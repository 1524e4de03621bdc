import * as api from '#api/initiatives.ts';
import { type Evidence, tie, whyNotAdd } from '#domain/evidence/evidence.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { whyNotTieAs } from '#domain/initiatives/policy.ts';
import { type Recognition, widestOf } from '#domain/initiatives/recognition.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { addEvidence, lockEvidence, saveEvidence } from '../evidence/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { findTie, saveTie } from './evidenceStore.ts';
import { recognitionsOf } from './recognitionStore.ts';
import { heldScene } from './scene.ts';

/** What was recognised serves as evidence on lines of the year's sheet; its proof goes with it and is uploaded once. */
export const tieInitiative = action({
  name: 'initiatives.tie',
  input: api.tieInitiative.input,
  async run({ initiativeId, lines }, context) {
    const { tx, actor, record } = context;
    const { initiative, campaign, within } = await heldScene(context, initiativeId);
    refuseIf(whyNotTieAs(actor, initiative, within));
    const decision = widestOf(await recognitionsOf(tx, [initiativeId]));
    if (!decision) throw new Refused([notYet]);
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const standing = await standingPiece(context, initiativeId);
    const piece = standing ? tie(standing, { lines, points: [] }, sheet) : newPiece(context, initiative, decision, lines);
    const of = { campaignId: campaign.id, year: campaign.year, sheet };
    if (!standing) refuseIf(whyNotAdd(piece, of, [], context.today));
    await (standing ? saveEvidence : addEvidence)(tx, piece);
    await saveTie(tx, initiativeId, piece.id);
    for (const id of initiative.evidenceIds) await tieProof(context, id, lines, sheet);
    const body = { campaignId: campaign.id, kind: 'note', lines: [...piece.lines], initiativeId };
    record({ type: standing ? 'evidence.tied' : 'evidence.added', subjectId: piece.id, body });
    return { evidenceId: piece.id, lines: [...piece.lines] };
  },
});

const notYet: Refusal = { kind: 'state', code: 'initiatives.not-recognised-yet' };

/** The piece that stands for it already, unless somebody removed it. */
async function standingPiece({ tx }: Context, initiativeId: string): Promise<Evidence | undefined> {
  const id = await findTie(tx, initiativeId);
  const piece = id === undefined ? undefined : await lockEvidence(tx, id);
  return piece?.removedAt === null ? piece : undefined;
}

function newPiece(
  { actor, now, newId }: Context,
  { name, campaignId, unitId }: Initiative,
  { number, decidedOn }: Recognition,
  lines: readonly string[],
): Evidence {
  return {
    ...{ id: newId(), campaignId, unitId, kind: 'note', onDay: decidedOn, link: null, file: null, lines: [...new Set(lines)] },
    points: [],
    note: `Sáng kiến «${name}», Quyết định số ${number} ngày ${shortDate(decidedOn)}`,
    ...{
      noPupil: false,
      stillProves: null,
      holderId: null,
      deletedOn: null,
      addedBy: actor.personId,
      addedAt: now,
      releasedAt: null,
      removedAt: null,
      removedWhy: null,
    },
  };
}

/** The proof serves the same lines; what was removed since, or stands there already, is left as it is. */
async function tieProof({ tx }: Context, evidenceId: string, lines: readonly string[], sheet: Parameters<typeof tie>[2]) {
  const piece = await lockEvidence(tx, evidenceId);
  const isNew = lines.some((line) => !piece.lines.includes(line));
  if (piece.removedAt === null && isNew) await saveEvidence(tx, tie(piece, { lines, points: [] }, sheet));
}
