import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import * as appraisals from '#api/appraisals.ts';
import * as api from '#api/assessments.ts';
import * as measures from '#api/measures.ts';
import type { Layer } from '#domain/assessments/assessment.ts';
import { call, type Output } from '../kernel/client.ts';
import { type LineSaves, type SavedLine, useLineSaves } from '../kernel/useLineSaves.ts';
import { readKey, useRead } from '../kernel/useRead.ts';
import type { LineFigures } from './LineFiguresPart.tsx';

export type ShownAssessment = Output<typeof api.showAssessment>;
export type ShownAppraisal = Output<typeof appraisals.showAppraisal>;
export type Sheet = ShownAssessment['sheet'];
export type SheetLine = Sheet['groups'][number]['lines'][number];

export const useFoundAssessment = (campaignId: string) => useRead(api.findAssessment, { campaignId });

export const useAssessment = (assessmentId: string) => useRead(api.showAssessment, { assessmentId });

export const useAppraisal = (assessmentId: string) => useRead(appraisals.showAppraisal, { assessmentId });

/** The year's figures by line; while they are not read, or where they may not be, none. */
export function useFigures(campaignId: string): ReadonlyMap<string, LineFigures> {
  const { data } = useRead(measures.showFigures, { campaignId });
  return useMemo(() => new Map((data?.lines ?? []).map((line) => [line.code, line])), [data]);
}

/** One column, kept line by line as it is typed. */
export function useColumn(shown: ShownAssessment, layer: Layer): LineSaves {
  const cache = useQueryClient();
  const { id: assessmentId } = shown;
  const save = useCallback(
    async (lines: readonly SavedLine[], idempotencyKey: string) => {
      const answer = await call(api.scoreLines, { assessmentId, layer, lines: [...lines] }, { idempotencyKey });
      return answer.lines;
    },
    [assessmentId, layer],
  );
  const onSaved = useCallback(() => {
    void cache.invalidateQueries({ queryKey: readKey(api.showAssessment, { assessmentId }) });
  }, [cache, assessmentId]);
  const lines = shown.columns.find((column) => column.layer === layer)!.scores;
  return useLineSaves({ draftKey: `assessment.${assessmentId}.${layer}`, lines, save, onSaved });
}
