import type { z } from 'zod';
import type * as api from '#api/documents.ts';
import type { DocumentEntry } from '#domain/documents/entry.ts';
import { doublesIn, gapsIn, outOfOrder } from '#domain/documents/series.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { inWords, wordsOf } from '../words.ts';
import type { SeriesNumber } from './documentStore.ts';

/** A type as people call it; without one it is a công văn. */
export const typeTitle = (typeName: string | null) => typeName ?? wordsOf('document-type.letter');

export const inAllWords = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

export interface LineScene {
  readonly unitName: string;
  readonly withCopies: ReadonlySet<string>;
  /** Ids of lines whose number another line bears. */
  readonly doubled: ReadonlySet<string>;
}

/** One line of a book. */
export function presentLine(entry: DocumentEntry, scene: LineScene): z.input<typeof api.documentLine> {
  const { id, direction, typeName, number, day, subject, arrival, validFrom, validTo, state, voidWhy } = entry;
  return {
    ...{ id, direction, typeName, number, day, subject, arrival, validFrom, validTo, state, voidWhy },
    typeTitle: typeTitle(typeName),
    issuer: entry.issuer ?? scene.unitName,
    isDouble: scene.doubled.has(id),
    hasCopy: scene.withCopies.has(id),
  };
}

/** The series of a year that show a gap, a double or a number out of order; types by name, công văn first. */
export function presentSeries(used: readonly SeriesNumber[]): z.input<typeof api.seriesState>[] {
  const series = [...grouped(used, ({ typeName }) => typeName)].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return series
    .map(([typeName, numbers]) => ({
      typeName,
      typeTitle: typeTitle(typeName),
      gaps: [...gapsIn(numbers)],
      doubles: [...doublesIn(numbers)],
      outOfOrder: outOfOrder(numbers).map(({ number, day }) => ({ number, day })),
    }))
    .filter(({ gaps, doubles, outOfOrder: odd }) => gaps.length + doubles.length + odd.length > 0);
}
