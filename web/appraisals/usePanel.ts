import * as api from '#api/appraisalPanels.ts';
import * as assessments from '#api/assessments.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';

export type ShownPanel = Output<typeof api.showPanel>;
export type Panel = NonNullable<ShownPanel['panel']>;
export type Candidates = Output<typeof api.listPanelCandidates>;
export type OpenedLine = NonNullable<Panel['opened']>[number];

export const usePanel = (assessmentId: string) => useRead(api.showPanel, { assessmentId });
export const useCandidates = (assessmentIds: readonly string[]) =>
  useRead(api.listPanelCandidates, { assessmentIds: assessmentIds.join(',') }, { enabled: assessmentIds.length > 0 });
export const useFound = (campaignId: string) => useRead(assessments.findAssessment, { campaignId });
