import { useQueryClient } from '@tanstack/react-query';
import * as api from '#api/papers.ts';
import { type Draft, useDraft } from '../kernel/drafts.ts';
import { readKey } from '../kernel/useRead.ts';
import { useWrite, type Write } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { CasePaper, Listing } from './PapersPage.tsx';
import { ofSubject } from './paperFiles.ts';
import { paperWords } from './words.ts';

export type Values = Readonly<Record<string, string>>;

export interface PaperDraft {
  /** What the paper says with what is being typed. */
  readonly values: Values;
  /** How many fields differ from what is kept. */
  readonly changed: number;
  readonly set: (key: string, value: string) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly savedAt: Draft<Values>['savedAt'];
  readonly write: Write<typeof api.fillCasePaper>;
}

/** What is typed into a paper: only the fields that were touched are kept in this browser, so that others may fill the rest meanwhile. */
export function usePaperDraft(paper: CasePaper, campaignId: string): PaperDraft {
  const { kind, fields, version } = paper;
  const which = ofSubject(paper);
  const words = useWords(paperWords);
  const cache = useQueryClient();
  const draft = useDraft<Values>(`papers.${campaignId}.${kind}${which.subject ? `.${which.subject}` : ''}`, {});
  const kept: Values = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  const touched = Object.entries(draft.value).filter(([key, value]) => kept[key] !== undefined && kept[key] !== value);
  const values = { ...kept, ...Object.fromEntries(touched) };
  const write = useWrite(api.fillCasePaper, {
    onDone: (saved) => {
      const put = <L extends Shown>(listing: L | undefined) => listing && withPaper(listing, saved);
      cache.setQueryData<Listing>(readKey(api.listCasePapers, { campaignId }), put);
      cache.setQueryData<Shown>(readKey(api.listSubjectPapers, { campaignId, kind, ...which }), put);
      draft.clear();
      toast(words.kept);
    },
  });
  return {
    values,
    changed: touched.length,
    set: (key, value) => draft.change((now) => ({ ...now, [key]: value })),
    save: () => write.write({ campaignId, kind, ...which, values, version }),
    undo: draft.clear,
    savedAt: draft.savedAt,
    write,
  };
}

interface Shown {
  readonly papers: readonly CasePaper[];
}

const withPaper = <L extends Shown>(listing: L, paper: CasePaper): L => ({
  ...listing,
  papers: listing.papers.map((one) => (one.kind === paper.kind && one.subject?.key === paper.subject?.key ? paper : one)),
});
