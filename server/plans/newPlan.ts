import { type Plan, titleOfReading, yearOfReading } from '#domain/plans/plan.ts';
import type { ReadDocument } from './readDocument.ts';

/** What surrounds a document that is taken in. */
interface Taken {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly sourceName: string;
  readonly sourceHash: string | null;
  readonly renewedFrom: string | null;
  readonly uploadedBy: string;
  readonly createdAt: string;
}

/** A plan as it stands right after reading: nothing of it is confirmed. */
export function newPlan(read: ReadDocument, taken: Taken): Plan {
  const year = taken.renewedFrom === null ? yearOfReading(read.reading, taken.year) : taken.year;
  return {
    ...taken,
    year,
    state: 'draft',
    kind: read.reading.kind ?? 'Kế hoạch',
    title: titleOfReading(read.reading, year),
    text: read.lines.join('\n'),
    draft: read.reading,
    confirmation: { parts: [], corrections: [] },
    reading: read.reading,
    number: null,
    issuedOn: null,
    signedBy: null,
    signedAt: null,
    paperHash: null,
    withdrawnWhy: null,
    version: 1,
  };
}
