import type { z } from 'zod';
import * as api from '#api/evidence.ts';
import { eachOnce } from '#domain/evidence/checklist.ts';
import { type EvidenceFile, isPicture, linesMeant, type NewEvidence, whyNotAdd } from '#domain/evidence/evidence.ts';
import { whyNotAddAs, whyNotOpenAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { noteFile } from '../kernel/storedFile.ts';
import { loadCampaign } from '../plans/store.ts';
import { keepRead, thumbnailFor } from './keepPicture.ts';
import { type ReadFile, readUpload } from './readUpload.ts';
import { loadEvidence, lockUses, addEvidence as save } from './store.ts';

type Input = z.output<typeof api.addEvidence.input>;

/** Somebody inside adds a file, a link or a note to lines of the sheet; a file already used is recognised and kept once. */
export const addEvidence = action({
  name: 'evidence.add',
  input: api.addEvidence.input,
  async run(input, context) {
    const { tx, actor, today, now, newId, record } = context;
    const campaign = await loadCampaign(tx, input.campaignId);
    refuseIf(whyNotAddAs(actor, campaign));
    refuseIf(whyNotOneKind(input));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);

    const read = input.file && readUpload(input.file);
    const small = read ? await thumbnailFor(tx, read) : null;
    if (read) await noteFile(tx, { ...read.file, size: read.bytes.byteLength }, now);
    const file = read?.file ?? (input.sameAs ? await fileOf(input.sameAs, context) : null);
    const uses = file ? await lockUses(tx, campaign.unitId, file.hash) : [];
    const added = newEvidence(input, file);
    refuseIf(whyNotAdd(added, { campaignId: campaign.id, sheet }, uses, today));
    if (read) await keepRead(context, read, small);

    const evidence = {
      ...added,
      id: newId(),
      campaignId: campaign.id,
      unitId: campaign.unitId,
      addedBy: actor.personId,
      addedAt: now,
    };
    const noPupil = input.noPupil && isPicture(file);
    await save(tx, {
      ...evidence,
      noPupil,
      stillProves: null,
      deletedOn: null,
      releasedAt: null,
      removedAt: null,
      removedWhy: null,
    });
    const { kind, lines, points } = added;
    record({
      type: 'evidence.added',
      subjectId: evidence.id,
      body: { campaignId: campaign.id, kind, lines, points, noPupil, hash: file?.hash ?? null },
    });
    return {
      id: evidence.id,
      lines: [...lines],
      usedBefore: uses.map(({ campaignId: _, ...use }) => ({ ...use, lines: [...use.lines] })),
    };
  },
});

function whyNotOneKind({ file, sameAs, link, note }: Input) {
  const given = [file, sameAs, link].filter((one) => one !== undefined).length;
  if (given > 1) return [{ kind: 'input', code: 'evidence.one-kind-only', at: 'file' } as const];
  return given === 0 && note === '' ? [{ kind: 'input', code: 'evidence.nothing-given', at: 'note' } as const] : [];
}

function newEvidence({ lines, points, onDay, note, link }: Input, file: EvidenceFile | null): NewEvidence {
  const kind = file ? 'file' : link === undefined ? 'note' : 'link';
  return { kind, onDay, note, link: link ?? null, file, lines: linesMeant(lines, points), points: eachOnce(points) };
}

/** The file of an earlier piece, if this person may open that piece. */
async function fileOf(evidenceId: string, { tx, actor }: Context): Promise<ReadFile['file']> {
  const earlier = await loadEvidence(tx, evidenceId);
  refuseIf(whyNotOpenAs(actor, await loadCampaign(tx, earlier.campaignId), earlier));
  return earlier.file!;
}
