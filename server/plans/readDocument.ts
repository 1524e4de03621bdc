import { Refused } from '#domain/kernel/refusal.ts';
import type { LegalDocument } from '#domain/law/legalDocument.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import { readUpload } from '#papers/read/readUpload.ts';
import { Unreadable } from '#papers/read/unreadable.ts';

/** A document as the reader took it: its lines as extracted, and what it understood. */
export interface ReadDocument {
  readonly lines: readonly string[];
  readonly reading: PlanReading;
}

/** Reads bytes as a plan, its citations held against the site's register. @throws Refused with the reason: empty, too large, unreadable, or no plan at all. */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  register: readonly LegalDocument[],
): Promise<ReadDocument> {
  const { lines, ...reading } = await readOrRefuse(bytes, fileName, register);
  if (!reading.isPlan)
    throw new Refused([{ kind: 'input', code: 'plans.not-a-plan', at: 'file', facts: { why: whyNoPlan(reading) } }]);
  return { lines, reading };
}

async function readOrRefuse(bytes: Uint8Array, fileName: string, register: readonly LegalDocument[]) {
  try {
    return await readUpload(bytes, { fileName, register });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    if (error.code === 'empty') throw new Refused([{ kind: 'input', code: 'plans.empty', at: 'file' }]);
    if (error.code === 'file-too-large') throw new Refused([{ kind: 'input', code: 'plans.file-too-large', at: 'file' }]);
    throw new Refused([{ kind: 'input', code: 'plans.unreadable', at: 'file', facts: { why: error.message } }]);
  }
}

function whyNoPlan(reading: PlanReading): string {
  const said = reading.findings.find((finding) => finding.code === 'not-a-plan')?.message;
  if (said) return said;
  return reading.kind ? `Văn bản này là ${reading.kind.toLowerCase()}.` : 'Không nhận ra tên loại và các mục của một kế hoạch.';
}
