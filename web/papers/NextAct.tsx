import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { CheckPaper } from './CheckPaper.tsx';
import { IssuePaper } from './IssuePaper.tsx';
import type { CasePaper } from './PapersPage.tsx';
import { issueFile, paperFile, paperPlace } from './paperFiles.ts';
import { stageOf } from './paperStage.ts';
import { paperWords } from './words.ts';

interface NextActProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  /** On the paper's own page what is to be typed stands in view. */
  readonly isOpen?: boolean;
}

/** The one act a paper waits for: fill it in, check it, issue it; else take it to print. */
export function NextAct({ paper, campaignId, isOpen = false }: NextActProps) {
  const words = useWords(paperWords);
  const [opened, setOpened] = useState<'check' | 'issue' | null>(null);
  const close = () => setOpened(null);
  const { title, life, fields } = paper;
  const stage = stageOf(paper);
  if (stage === 'lacking')
    return isOpen ? null : (
      <Button
        icon={fields.length > 0 ? 'pen' : 'eye'}
        href={paperPlace(campaignId, paper)}
        aria-label={fields.length > 0 ? words.fillOne(title) : words.lookOne(title)}
      >
        {fields.length > 0 ? words.fill : words.look}
      </Button>
    );
  const mayIssue = life.whyNot.issue.every((reason) => reason.kind !== 'forbidden');
  return (
    <>
      {stage === 'draft' && (
        <Button
          icon="check"
          kind={isOpen ? 'main' : 'default'}
          aria-label={words.checkOne(title)}
          whyNot={reasonsOf(life.whyNot.check)}
          onClick={() => setOpened('check')}
        >
          {words.check}
        </Button>
      )}
      {stage === 'checked' && mayIssue && (
        <Button
          kind="seal"
          icon="seal"
          aria-label={words.issueOne(title)}
          whyNot={reasonsOf(life.whyNot.issue)}
          onClick={() => setOpened('issue')}
        >
          {words.issue}
        </Button>
      )}
      {!isOpen && (stage === 'issued' || (stage === 'checked' && !mayIssue)) && (
        <Button
          icon="print"
          href={stage === 'issued' ? issueFile(campaignId, paper, life.issues.at(-1)!) : paperFile(campaignId, paper, 'pdf')}
          download
          aria-label={words.printOne(title)}
        >
          {words.print}
        </Button>
      )}
      {opened === 'check' && <CheckPaper paper={paper} campaignId={campaignId} onClose={close} />}
      {opened === 'issue' && <IssuePaper paper={paper} campaignId={campaignId} onClose={close} />}
    </>
  );
}
