import { type Assessment, scoreAt, signaturesInForce } from '#domain/assessments/assessment.ts';
import type { Entry } from '#domain/assessments/scoring.ts';
import type { Context } from '../kernel/action.ts';

/** Says which lines now have which points, and whose signatures an edit has voided. */
export function recordScored(record: Context['record'], before: Assessment, after: Assessment, entry: Entry): void {
  const { id: subjectId, campaignId } = after;
  const written = after.scores.filter((score) => !before.scores.includes(score));
  if (written.length === 0) return;
  const points = Object.fromEntries(written.map(({ lineCode, points }) => [lineCode, points]));
  const body = { campaignId, layer: entry.layer, points, onPaper: entry.paperHash !== null };
  record({ type: 'assessment.scored', subjectId, body });
  recordVoided(record, before, after);
}

/** Says whose signatures stopped counting. */
export function recordVoided(record: Context['record'], before: Assessment, after: Assessment): void {
  const left = new Set(signaturesInForce(after).map(({ id }) => id));
  const voided = signaturesInForce(before).filter(({ id }) => !left.has(id));
  if (voided.length === 0) return;
  const signatures = voided.map(({ id, capacity, personId }) => ({ id, capacity, personId }));
  const body = { campaignId: after.campaignId, contentHash: before.contentHash, signatures };
  record({ type: 'assessment.signatures-voided', subjectId: after.id, body });
}

/** The lines as they stand after the entry, with the versions the next edit must name. */
export function answerOf(assessment: Assessment, entry: Entry) {
  return {
    state: assessment.state,
    lines: entry.edits.map(({ lineCode }) => {
      const score = scoreAt(assessment, entry.layer, lineCode);
      return { lineCode, points: score?.points ?? null, note: score?.note ?? '', version: score?.version ?? 0 };
    }),
  };
}
