import { type AssessmentContent, pointsOf } from '#domain/assessments/content.ts';
import { judge } from '#domain/criteria/judgement.ts';
import { addDays, type Day, dayAt, instantAt, startOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { isSubject } from '#domain/org/unit.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { receipt } from '#papers/write/forms/receipt.ts';
import { scoreSheetPaper } from '#papers/write/forms/scoreSheetPaper.ts';
import { assessmentMinutes } from '#papers/write/minutes/assessmentMinutes.ts';
import { bodyNameOf, coSignerFor } from '#papers/write/office.ts';
import type { Head, LetterPaper, Signer } from '#papers/write/paper.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Tx } from '../db/connection.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { listHolders, personNames, positionsOf } from '../people/store.ts';
import type { AssessmentFile } from './fileStore.ts';
import { paperLines } from './present.ts';
import type { Submission } from './submissionStore.ts';

/** What the papers of an assessment print. */
export interface PaperCase {
  readonly file: AssessmentFile;
  readonly content: AssessmentContent;
  readonly submission: Submission | undefined;
  readonly unit: string;
  readonly over: Head & { readonly place: string };
  /** The body that recognises: where the papers go. */
  readonly recogniser: string;
  readonly title: string;
  readonly head: Signer;
  readonly coSigner: Signer;
  readonly clerk: Signer;
  readonly isDemo: boolean;
}

export async function paperCaseOf(
  tx: Tx,
  file: AssessmentFile,
  content: AssessmentContent,
  submission: Submission | undefined,
  today: Day,
  isDemo: boolean,
): Promise<PaperCase> {
  const { assessment, campaign, heads, coSigning } = file;
  const placement = await loadPlacement(tx, assessment.unitId, today);
  const clerks = await listHolders(tx, ['clerk'], assessment.unitId, today);
  const names = await personNames(tx, [...heads, ...coSigning.personIds, ...clerks]);
  const signer = async (personId: string | undefined, otherwise: string): Promise<Signer> => {
    const name = personId && names.get(personId);
    if (!personId || !name) return { title: otherwise };
    return { title: (await positionsOf(tx, personId, today)).get(assessment.unitId) ?? otherwise, name };
  };
  const signedBy = (capacity: 'unit-head' | 'co-signer') =>
    submission?.signatures.find((signature) => signature.capacity === capacity)?.personId;
  return {
    file,
    content,
    submission,
    unit: placement.name,
    over: await loadHead(tx, placement, today),
    recogniser: bodyNameOf(await loadPlacement(tx, recogniserOf(campaign), today)),
    title: cultureTitleOf(isSubject(placement.type) ? placement.type : 'public-service-unit'),
    head: await signer(signedBy('unit-head') ?? heads[0], 'Thủ trưởng đơn vị'),
    coSigner: coSignerFor(coSigning.by, names.get(signedBy('co-signer') ?? coSigning.personIds[0] ?? '')),
    clerk: await signer(clerks[0], 'Thư ký'),
    isDemo,
  };
}

const layersOf = ({ file }: PaperCase) => ({
  self: 'Điểm tự chấm',
  co: file.coSigning.by === 'union' ? 'Công đoàn chấm' : 'Điểm đồng chấm',
});

/** The sheet with the unit's two columns, for signing by hand or for the file. */
export function sheetPaper(found: PaperCase): LetterPaper {
  const { file, content, submission, unit, over, title, head, coSigner, isDemo } = found;
  const { body } = file.data.sheet;
  const signedAt = submission?.signatures
    .map((signature) => signature.signedAt)
    .sort()
    .at(-1);
  return scoreSheetPaper({
    head: { ...over, day: signedAt ? dayAt(signedAt) : null },
    unit,
    title,
    year: file.campaign.year,
    ...paperLines(body, content, null),
    pass: body.passPoints,
    layers: layersOf(found),
    signers: [coSigner, head],
    sample: isDemo,
  });
}

/** The minutes of the reading before all staff. @throws Refused (state) while the reading or its hours are not recorded. */
export function minutesPaper(found: PaperCase): LetterPaper {
  const { file, content, unit, over, recogniser, title, head, clerk, isDemo } = found;
  const { reading } = content;
  if (reading === null) throw new Refused([{ kind: 'state', code: 'assessments.not-read' }]);
  if (reading.from === null || reading.until === null || reading.venue === null) {
    throw new Refused([{ kind: 'state', code: 'assessments.minutes-without-hours' }]);
  }
  const person = (signer: Signer) => ({ name: signer.name ?? '', title: signer.title });
  const { body } = file.data.sheet;
  return assessmentMinutes({
    head: minutesHead(over),
    unit,
    title,
    year: file.campaign.year,
    opened: instantAt(reading.heldOn, reading.from),
    closed: instantAt(reading.heldOn, reading.until),
    venue: reading.venue,
    chair: person(head),
    secretary: person(clerk),
    attendance: { present: reading.present, total: reading.total },
    ...paperLines(body, content, null),
    layers: layersOf(found),
    opinions: reading.minutes.split('\n').filter((line) => line.trim() !== ''),
    qualifies: judge(body, pointsOf(content, 'board'), file.data.violations).qualified,
    recipients: [recogniser, 'Lưu: VT'],
    sample: isDemo,
  });
}

/** Minutes say place and day in their text. */
const minutesHead = ({ place: _, ...head }: PaperCase['over']): Head => head;

/** The receipt of the last submission; the case has one. */
export function receiptPaper(found: PaperCase): LetterPaper {
  const { file, unit, recogniser, title, isDemo } = found;
  const { receipt: code, submittedAt, late, contentHash, signatures } = found.submission!;
  const scans = signatures.filter(({ paperHash }) => paperHash !== null).length;
  return receipt({
    head: { issuer: recogniser },
    code,
    unit,
    matter: `Hồ sơ tự chấm điểm “${title}” năm ${file.campaign.year}`,
    arrivedAt: submittedAt,
    deadline: addDays(
      dayAt(file.campaign.windows.submission.closesAt),
      dayEnds(file.campaign.windows.submission.closesAt) ? -1 : 0,
    ),
    late,
    papers: [
      { name: 'Bảng tự chấm điểm', form: 'Bản điện tử', copies: 1 },
      { name: 'Biên bản đọc trước toàn thể', form: 'Bản điện tử', copies: 1 },
      ...(scans > 0 ? [{ name: 'Bản ký trên giấy (bản quét)', form: 'Bản điện tử', copies: scans }] : []),
    ],
    fingerprint: contentHash,
    sample: isDemo,
  });
}

/** A window that closes at midnight is open through the day before. */
const dayEnds = (instant: string) => startOf(dayAt(instant)) === instant;
