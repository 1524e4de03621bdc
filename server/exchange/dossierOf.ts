import { whyNotOpenAs } from '#domain/evidence/policy.ts';
import type { Dossier, SentFile, WithheldFor } from '#domain/exchange/dossier.ts';
import { dayAt } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Campaign, recogniserOf } from '#domain/plans/campaign.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { findAppraisal } from '../appraisals/store.ts';
import { heldPapers as assessmentPapers } from '../assessments/heldPapers.ts';
import { findAssessmentOf } from '../assessments/store.ts';
import { listSubmissions } from '../assessments/submissionStore.ts';
import { loadSheet } from '../criteria/store.ts';
import { listEvidence } from '../evidence/store.ts';
import type { Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { openKept } from '../kernel/keepPaper.ts';
import { anybody } from '../kernel/operator.ts';
import { sizesOf } from '../kernel/storedFile.ts';
import { loadUnit, unitNamesEver } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadPlanAtWork } from '../plans/planStore.ts';
import { heldPapers as recognitionPapers } from '../recognition/heldPapers.ts';
import { findResult } from '../recognition/resultStore.ts';
import { titleFiles, titlesOfSeries } from '../recognition/titleStore.ts';

/** A dossier and the files it speaks of, by their paths in a package. */
export interface Gathered {
  readonly dossier: Dossier;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The eyes a dossier is gathered with, whoever sends it: somebody who receives where the year is recognised, and appraises nothing. */
const aboveOf = (campaign: Campaign): Actor => ({
  ...anybody,
  seats: [
    {
      id: anybody.personId,
      role: 'council-secretary',
      unitId: recogniserOf(campaign),
      period: { from: '2000-01-01' as never, until: null },
    },
  ],
});

/** One unit's year as its superior may see it. @throws Refused (state) while nothing is submitted. */
export async function gatherDossier(context: Context, campaign: Campaign, filesUpTo: number): Promise<Gathered> {
  const { tx, today } = context;
  const { id, unitId, year } = campaign;
  const assessment = await findAssessmentOf(tx, id);
  const submission = assessment?.state === 'submitted' ? (await listSubmissions(tx, assessment.id)).at(-1) : undefined;
  const unit = await loadUnit(tx, unitId);
  const names = await unitNamesEver(tx, [unitId], today);
  if (!assessment || !submission) {
    throw new Refused([{ kind: 'state', code: 'exchange.not-submitted', facts: { unit: names.get(unitId) ?? '', year } }]);
  }
  const plan = await loadPlanAtWork(tx, campaign.planId);
  const sheet = await loadSheet(tx, assessment.sheetId);
  const result = await findResult(tx, id);
  const appraisal = await findAppraisal(tx, assessment.id);
  const titles = (await titlesOfSeries(tx, campaign.seriesId)).filter((title) => title.campaignId === id);
  const bodies = [plan.unitId, sheet.unitId, ...[result, appraisal, ...titles].flatMap((one) => one?.byUnitId ?? [])];
  const bodyNames = await unitNamesEver(tx, bodies, today);
  const nameOf = (bodyId: string) => bodyNames.get(bodyId) ?? '';
  const people = await personNames(
    tx,
    submission.signatures.map(({ personId }) => personId),
  );
  const folder = `dossiers/${id}`;
  const asSeen = { ...context, actor: aboveOf(campaign) };
  const papers = await gatherPapers(asSeen, campaign, titles, `${folder}/papers`);
  const evidence = await gatherEvidence(asSeen, campaign, `${folder}/evidence`, filesUpTo);
  const stood = unit.placements.map(({ name, type, place, period }) => ({ name, kind: type, place, ...period }));
  const last = stood.findLast(({ from }) => from <= today) ?? stood[0]!;
  const dossier: Dossier = {
    ...{ id, year },
    unit: {
      ...{ id: unitId, code: unit.code, name: last.name, kind: last.kind, place: last.place },
      history: stood,
    },
    plan: { title: plan.title, number: plan.number, issuedOn: plan.issuedOn, issuer: nameOf(plan.unitId) },
    criteria: {
      ...{ title: sheet.title, edition: sheet.edition, issuer: nameOf(sheet.unitId), issuedOn: sheet.issuedOn },
      ...{ hash: contentHash(sheet.body), body: sheet.body },
    },
    submission: {
      ...{ number: submission.number, submittedOn: dayAt(submission.submittedAt), late: submission.late },
      ...{ receipt: submission.receipt, contentHash: submission.contentHash, content: submission.content },
      signatures: submission.signatures.map(({ capacity, personId, signedAt, paperHash }) => ({
        ...{ capacity, name: people.get(personId) ?? '', signedOn: dayAt(signedAt), onPaper: paperHash !== null },
      })),
    },
    appraisal:
      appraisal?.state === 'finished' && appraisal.finishedAt !== null
        ? {
            ...{ by: nameOf(appraisal.byUnitId), finishedOn: dayAt(appraisal.finishedAt) },
            lines: appraisal.scores.flatMap(({ lineCode, points, note }) =>
              points === null ? [] : [{ code: lineCode, points, note }],
            ),
          }
        : null,
    result: result
      ? {
          ...{ by: nameOf(result.byUnitId), qualified: result.qualified, total: result.total },
          ...{ number: result.number, announcedOn: result.announcedOn },
        }
      : null,
    titles: titles.map(({ code, byUnitId, kind, firstYear, lastYear, number, decidedOn, revocation }) => ({
      ...{ code, by: nameOf(byUnitId), kind, firstYear, lastYear, number, decidedOn, revokedOn: revocation?.revokedOn ?? null },
    })),
    papers: papers.map(({ said }) => said),
    evidence: evidence.map(({ said }) => said),
  };
  const files = [...papers, ...evidence].flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : []));
  return { dossier, files: new Map(files) };
}

/** As a package may name a file. */
const fileName = (name: string) => name.replace(/[\p{Cc}/\\]/gu, '-').slice(-300) || 'tep';

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };

/** The papers of the year that the superior reads, as they were kept or as they print today; and the signed file of each title. */
async function gatherPapers(
  context: Context,
  campaign: Campaign,
  titles: readonly { readonly id: string; readonly code: string }[],
  folder: string,
) {
  const held = [...(await assessmentPapers(context, campaign)), ...(await recognitionPapers(context, campaign))];
  const papers: { said: SentFile & { kind: string }; path: string; bytes: Uint8Array }[] = [];
  for (const { kind, title, content } of held) {
    if (!content || kind === 'held-title-decision') continue;
    const { bytes, mediaType } = content.scan
      ? await openKept(context, content.scan)
      : { bytes: content.kept ?? renderPdf(content.paper), mediaType: 'application/pdf' };
    const ending = endings[mediaType] ?? 'bin';
    const path = `${folder}/${kind}.${ending}`;
    papers.push({ said: { kind, path, name: `${title}.${ending}`, mediaType }, path, bytes });
  }
  for (const { id, code } of titles) {
    const path = `${folder}/${code.toLowerCase()}.vc.json`;
    const { credential } = await titleFiles(context.tx, id);
    papers.push({
      said: { kind: 'credential', path, name: `${code}.vc.json`, mediaType: 'application/json' },
      path,
      bytes: credential,
    });
  }
  return papers;
}

async function gatherEvidence(context: Context, campaign: Campaign, folder: string, filesUpTo: number) {
  const { tx, files, actor } = context;
  const pieces = (await listEvidence(tx, campaign.id, actor)).filter(({ removedAt }) => removedAt === null);
  const sizes = await sizesOf(
    tx,
    pieces.flatMap(({ file }) => file?.hash ?? []),
  );
  const gathered: { said: Dossier['evidence'][number]; path: string; bytes: Uint8Array | undefined }[] = [];
  for (const piece of pieces) {
    const { id, kind, onDay, link, lines, file, holderId } = piece;
    const withheld = whyWithheld();
    const path = `${folder}/${id}`;
    gathered.push({
      said: {
        // A certificate's note names who holds it.
        ...{ id, kind, onDay, note: holderId === null ? piece.note : '', link, lines },
        file: file && withheld === null ? { path, name: fileName(file.name), mediaType: file.mediaType } : null,
        withheld,
      },
      path,
      bytes: file && withheld === null ? await files.read(file.hash) : undefined,
    });

    function whyWithheld(): WithheldFor | null {
      if (file === null) return null;
      if (piece.deletedOn !== null) return 'gone';
      if (holderId !== null) return 'person';
      if (whyNotOpenAs(actor, campaign, piece).length > 0) return 'picture';
      return (sizes.get(file.hash) ?? 0) > filesUpTo ? 'size' : null;
    }
  }
  return gathered;
}
