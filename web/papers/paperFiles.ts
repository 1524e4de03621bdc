import type { CasePaper } from './PapersPage.tsx';

type Which = Pick<CasePaper, 'kind' | 'subject'>;

/** What tells a paper that is one for each from the others of its kind, as the API asks for it. */
export const ofSubject = ({ subject }: Pick<CasePaper, 'subject'>): { readonly subject?: string } =>
  subject ? { subject: subject.key } : {};

/** Where a paper is worked on. */
export const paperPlace = (campaignId: string, { kind, subject }: Which): string =>
  `/phong-trao/${campaignId}/giay-to/${kind}${subject ? `/${subject.key}` : ''}`;

const asked = (values: { readonly subject?: string; readonly as?: string }): string => {
  const query = new URLSearchParams(values).toString();
  return query === '' ? '' : `?${query}`;
};

/** Where the paper as it is made now is downloaded. */
export const paperFile = (campaignId: string, paper: Which, as: 'pdf' | 'docx'): string =>
  `/api/campaigns/${campaignId}/papers/${paper.kind}/file${asked({ ...ofSubject(paper), ...(as === 'docx' ? { as } : {}) })}`;

/** Where the paper as the office's own template makes it is downloaded. */
export const templateFile = (campaignId: string, paper: Which): string =>
  `/api/campaigns/${campaignId}/papers/${paper.kind}/by-template${asked(ofSubject(paper))}`;

/** Where what went out is downloaded, byte for byte; as PDF where one was kept. */
export const issueFile = (
  campaignId: string,
  paper: Which,
  { id, pdfHash }: CasePaper['life']['issues'][number],
  as: 'pdf' | 'docx' = pdfHash ? 'pdf' : 'docx',
): string => `/api/campaigns/${campaignId}/papers/${paper.kind}/issues/${id}${asked({ ...ofSubject(paper), as })}`;
