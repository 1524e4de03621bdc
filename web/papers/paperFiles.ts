import type { CasePaper } from './PapersPage.tsx';

/** Where the paper as it is made now is downloaded. */
export const paperFile = (campaignId: string, kind: string, as: 'pdf' | 'docx'): string =>
  `/api/campaigns/${campaignId}/papers/${kind}/file${as === 'docx' ? '?as=docx' : ''}`;

/** Where what went out is downloaded, byte for byte; as PDF where one was kept. */
export const issueFile = (
  campaignId: string,
  { kind }: Pick<CasePaper, 'kind'>,
  { id, pdfHash }: CasePaper['life']['issues'][number],
  as: 'pdf' | 'docx' = pdfHash ? 'pdf' : 'docx',
): string => `/api/campaigns/${campaignId}/papers/${kind}/issues/${id}?as=${as}`;
