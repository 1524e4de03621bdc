import * as api from '#api/papers.ts';
import { paperKey } from '#domain/documents/paperLife.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import type { CasePaper } from './PapersPage.tsx';

export type Finding = Output<typeof api.listCasePapers>['checks'][number];

/** Where a paper and others of its year do not agree; those to be mended in it first. */
export function useFindings(campaignId: string, { kind, subject }: Pick<CasePaper, 'kind' | 'subject'>): readonly Finding[] {
  const key = paperKey(kind, subject?.key ?? '');
  const { data } = useRead(api.listCasePapers, { campaignId });
  const its = data?.checks.filter(({ papers }) => papers.includes(key)) ?? [];
  return its.sort((a, b) => a.papers.indexOf(key) - b.papers.indexOf(key));
}
