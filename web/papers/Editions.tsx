import { Anchor } from '../ui/Anchor.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import type { CasePaper } from './PapersPage.tsx';
import { paperWords } from './words.ts';

/** What went out, the newest first, byte for byte, with its line in the register. */
export function Editions({ paper, campaignId }: { readonly paper: CasePaper; readonly campaignId: string }) {
  const words = useWords(paperWords);
  const { kind, life } = paper;
  if (life.issues.length === 0) return null;
  const addressOf = (issueId: string, as: 'pdf' | 'docx') =>
    `/api/campaigns/${campaignId}/papers/${kind}/issues/${issueId}?as=${as}`;
  return (
    <ul aria-label={words.editions}>
      {life.issues.toReversed().map(({ id, edition, documentId, pdfHash, at, byName }) => (
        <li key={id} className="ink-2">
          {words.wentOut(edition, momentText(at), byName)}{' '}
          {pdfHash && (
            <a href={addressOf(id, 'pdf')} download>
              {words.pdfOf(edition)}
            </a>
          )}{' '}
          <a href={addressOf(id, 'docx')} download>
            {words.wordOf(edition)}
          </a>{' '}
          {documentId && <Anchor href={`/van-ban/${documentId}`}>{words.inRegister}</Anchor>}
        </li>
      ))}
    </ul>
  );
}
