import * as api from '#api/papers.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import type { CasePaper } from './PapersPage.tsx';
import { ofSubject } from './paperFiles.ts';
import type { Values } from './usePaperDraft.ts';

export type Preview = Output<typeof api.previewCasePaper>;

/** The paper as it would print with these values, asked again when the typing pauses; what was shown stays meanwhile. */
export function usePreview(campaignId: string, paper: Pick<CasePaper, 'kind' | 'subject'>, values: Values) {
  const settled = useTyped(JSON.stringify(values));
  return useRead(
    api.previewCasePaper,
    { campaignId, kind: paper.kind, ...ofSubject(paper), values: JSON.parse(settled) as Values },
    { keepShown: true },
  );
}
