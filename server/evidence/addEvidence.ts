import type { z } from 'zod';
import * as api from '#api/evidence.ts';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { eachOnce } from '#domain/evidence/checklist.ts';
import { type EvidenceFile, isPicture, linesMeant, type NewEvidence, type Served, whyNotAdd } from '#domain/evidence/evidence.ts';
import { whyNotAddAs, whyNotOpenAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
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
    const { tx, today, now } = context;
    const sheets = await sheetsOf(input, context);
    const { unitId } = sheets[0]!.campaign;
    refuseIf(whyNotOneKind(input));

    const read = input.file && readUpload(input.file);
    const small = read ? await thumbnailFor(tx, read) : null;
    if (read) await noteFile(tx, { ...read.file, size: read.bytes.byteLength }, now);
    const file = read?.file ?? (input.sameAs ? await fileOf(input.sameAs, context) : null);
    const uses = file ? await lockUses(tx, unitId, file.hash) : [];
    refuseIf(
      sheets.flatMap((one) =>
        whyNotAdd(newEvidence(input, one, file), { campaignId: one.campaign.id, sheet: one.sheet }, uses, today),
      ),
    );
    if (read) await keepRead(context, read, small);

    const ids: string[] = [];
    for (const one of sheets) ids.push(await keepPiece(newEvidence(input, one, file), one.campaign, input.noPupil, context));
    return {
      id: ids[0]!,
      lines: [...linesMeant(input.lines, input.points)],
      also: ids.slice(1),
      usedBefore: uses.map(({ campaignId: _, ...use }) => ({ ...use, lines: [...use.lines] })),
    };
  },
});

/** A sheet that a piece is to serve, and where on it. */
interface SheetServed extends Served {
  readonly campaign: Campaign;
  readonly sheet: SheetBody;
}

/** The year of the address first, then the other sheets of the same unit, each of which this person may add to. @throws Refused. */
async function sheetsOf({ also, ...first }: Input, { tx, actor }: Context): Promise<readonly SheetServed[]> {
  const sheets: SheetServed[] = [];
  for (const { campaignId, lines, points } of [first, ...also]) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotAddAs(actor, campaign));
    const other = sheets.some((one) => one.campaign.unitId !== campaign.unitId || one.campaign.id === campaign.id);
    refuseIf(other ? [{ kind: 'input', code: 'evidence.not-another-sheet', at: 'also' }] : []);
    sheets.push({ campaign, sheet: (await loadSheet(tx, campaign.sheetId)).body, lines, points });
  }
  return sheets;
}

/** One row for each sheet: it goes out, and is removed, with its own. */
async function keepPiece(
  added: NewEvidence,
  { id: campaignId, unitId }: Campaign,
  isMarked: boolean,
  context: Context,
): Promise<string> {
  const { tx, actor, now, newId, record } = context;
  const id = newId();
  const noPupil = isMarked && isPicture(added.file);
  const fresh = { stillProves: null, holderId: null, deletedOn: null, releasedAt: null, removedAt: null, removedWhy: null };
  await save(tx, { ...added, ...fresh, id, campaignId, unitId, noPupil, addedBy: actor.personId, addedAt: now });
  const { kind, lines, points } = added;
  record({
    type: 'evidence.added',
    subjectId: id,
    body: { campaignId, kind, lines, points, noPupil, hash: added.file?.hash ?? null },
  });
  return id;
}

function whyNotOneKind({ file, sameAs, link, note }: Input) {
  const given = [file, sameAs, link].filter((one) => one !== undefined).length;
  if (given > 1) return [{ kind: 'input', code: 'evidence.one-kind-only', at: 'file' } as const];
  return given === 0 && note === '' ? [{ kind: 'input', code: 'evidence.nothing-given', at: 'note' } as const] : [];
}

function newEvidence({ onDay, note, link }: Input, { lines, points }: Served, file: EvidenceFile | null): NewEvidence {
  const kind = file ? 'file' : link === undefined ? 'note' : 'link';
  return { kind, onDay, note, link: link ?? null, file, lines: linesMeant(lines, points), points: eachOnce(points) };
}

/** The file of an earlier piece, if this person may open that piece. */
async function fileOf(evidenceId: string, { tx, actor }: Context): Promise<ReadFile['file']> {
  const earlier = await loadEvidence(tx, evidenceId);
  refuseIf(whyNotOpenAs(actor, await loadCampaign(tx, earlier.campaignId), earlier));
  return earlier.file!;
}
