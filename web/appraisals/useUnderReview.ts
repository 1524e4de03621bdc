import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as api from '#api/appraisals.ts';
import * as assessments from '#api/assessments.ts';
import * as evidence from '#api/evidence.ts';
import { call, type Output } from '../kernel/client.ts';
import { type LineSaves, type SavedLine, useLineSaves } from '../kernel/useLineSaves.ts';
import { readKey, useRead } from '../kernel/useRead.ts';

export type ShownAppraisal = Output<typeof api.showAppraisal>;
export type ShownAssessment = Output<typeof assessments.showAssessment>;
export type SheetLine = ShownAssessment['sheet']['groups'][number]['lines'][number];
export type Piece = Output<typeof evidence.listPieces>['evidence'][number];
export type Queue = Output<typeof api.listAppraisals>;

/** What the reviewer looks for; empty words look for nothing. */
export interface QueueFilter {
  readonly year: string;
  readonly stage: Queue['appraisals'][number]['stage'] | 'all';
  readonly search: string;
  readonly page: number;
}

export function useQueue({ year, stage, search, page }: QueueFilter) {
  const filter = {
    ...(year === '' ? {} : { year: Number(year) }),
    ...(stage === 'all' ? {} : { stage }),
    ...(search.trim() === '' ? {} : { search: search.trim() }),
  };
  return useRead(api.listAppraisals, { ...filter, page }, { keepShown: true });
}
export const useSubmitted = (assessmentId: string) => useRead(assessments.showAssessment, { assessmentId });
export const useAppraisal = (assessmentId: string) => useRead(api.showAppraisal, { assessmentId });
export const useEvidence = (campaignId: string, line: string, page: number) =>
  useRead(evidence.listPieces, { campaignId, line, page, size: 12 }, { keepShown: true });
/** Pictures and tallies of every line, as far as this reader may see them. */
export const usePictures = (campaignId: string) => useRead(evidence.listPictures, { campaignId });

/** The reviewer's own layer, kept line by line as it is typed. */
export function useMine(assessmentId: string, shown: ShownAppraisal): LineSaves {
  const cache = useQueryClient();
  const save = useCallback(
    async (lines: readonly SavedLine[], idempotencyKey: string) => {
      return (await call(api.appraiseLines, { assessmentId, lines: [...lines] }, { idempotencyKey })).lines;
    },
    [assessmentId],
  );
  const onSaved = useCallback(() => {
    void cache.invalidateQueries({ queryKey: readKey(api.showAppraisal, { assessmentId }) });
  }, [cache, assessmentId]);
  return useLineSaves({ draftKey: `appraisal.${assessmentId}`, lines: shown.appraisal?.scores ?? [], save, onSaved });
}
