import * as api from '#api/campaigns.ts';
import * as today from '#api/today.ts';
import type { Input, Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import type { TagKind } from '../ui/Tag.tsx';

export type Campaign = Output<typeof api.showCampaign>;
export type Year = Output<typeof today.listYears>['years'][number];
export type Step = Year['steps'][number];

export const useCampaign = (campaignId: string) => useRead(api.showCampaign, { campaignId });
export const useYears = (part: Input<typeof today.listYears>) => useRead(today.listYears, part, { keepShown: true });
export const useYear = (campaignId: string) => useRead(today.listYears, { campaignId });

export const stageTags: Readonly<Record<Year['stage'], TagKind>> = {
  registering: 'info',
  'waiting-acceptance': 'wait',
  running: 'info',
  scoring: 'info',
  submitted: 'wait',
  appraised: 'wait',
  qualified: 'done',
  'not-qualified': 'risk',
  recognised: 'done',
};
