import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import type { CasePaper } from './PapersPage.tsx';
import { issueFile } from './paperFiles.ts';
import { paperWords } from './words.ts';

/** What went out, the newest first, byte for byte, with its line in the register. */
export function Editions({ paper, campaignId }: { readonly paper: CasePaper; readonly campaignId: string }) {
  const words = useWords(paperWords);
  const { life } = paper;
  if (life.issues.length === 0) return null;
  return (
    <Lines label={words.editions}>
      {life.issues.toReversed().map((issue) => {
        const { id, edition, documentId, pdfHash, template, at, byName } = issue;
        return (
          <Line
            key={id}
            when={words.edition(edition)}
            margin={momentText(at)}
            title={template === null ? byName : words.madeBy(byName, template)}
            why={documentId && <Anchor href={`/van-ban/${documentId}`}>{words.inRegister}</Anchor>}
            actions={
              <>
                {pdfHash && (
                  <Button size="s" icon="download" href={issueFile(campaignId, paper, issue, 'pdf')} download>
                    {words.pdfOf(edition)}
                  </Button>
                )}
                <Button size="s" kind="quiet" href={issueFile(campaignId, paper, issue, 'docx')} download>
                  {words.wordOf(edition)}
                </Button>
              </>
            }
          />
        );
      })}
    </Lines>
  );
}
