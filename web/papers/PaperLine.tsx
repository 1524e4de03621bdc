import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { CheckPaper } from './CheckPaper.tsx';
import { Editions } from './Editions.tsx';
import { IssuePaper } from './IssuePaper.tsx';
import type { CasePaper } from './PapersPage.tsx';
import { paperWords } from './words.ts';

interface PaperLineProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
  readonly onFill: () => void;
}

/** One paper of the year: what it lacks, where it stands, what may be done next, and what went out. */
export function PaperLine({ paper, campaignId, onFill }: PaperLineProps) {
  const words = useWords(paperWords);
  const [opened, setOpened] = useState<'check' | 'issue' | null>(null);
  const { title, step, missing, life } = paper;
  const isReady = missing.length === 0;
  const tones = { draft: 'wait', checked: 'plain', issued: 'done' } as const;
  const said = life.check && life.state === 'checked' ? words.checkedBy(life.check.byName, momentText(life.check.at)) : null;
  return (
    <Line
      when={isReady ? life.stateName : words.lacks(missing.length)}
      tone={isReady ? tones[life.state] : 'wait'}
      margin={words.step(step)}
      title={title}
      why={isReady ? said : words.missing(missing.join(', '))}
      actions={<Acts paper={paper} campaignId={campaignId} onFill={onFill} onOpen={setOpened} />}
    >
      <Editions paper={paper} campaignId={campaignId} />
      {opened === 'check' && <CheckPaper paper={paper} campaignId={campaignId} onClose={() => setOpened(null)} />}
      {opened === 'issue' && <IssuePaper paper={paper} campaignId={campaignId} onClose={() => setOpened(null)} />}
    </Line>
  );
}

interface ActsProps extends PaperLineProps {
  readonly onOpen: (opened: 'check' | 'issue') => void;
}

function Acts({ paper, campaignId, onFill, onOpen }: ActsProps) {
  const words = useWords(paperWords);
  const { kind, title, missing, fields, life } = paper;
  const isReady = missing.length === 0;
  const mayIssue = life.whyNot.issue.every((reason) => reason.kind !== 'forbidden');
  return (
    <>
      {fields.length > 0 && (
        <Button kind={isReady ? 'quiet' : 'default'} icon="pen" aria-label={words.fillOne(title)} onClick={onFill}>
          {words.fill}
        </Button>
      )}
      {isReady && life.state !== 'issued' && (
        <PaperButton icon="print" name={words.printOne(title)} href={`/api/campaigns/${campaignId}/papers/${kind}/file`}>
          {words.print}
        </PaperButton>
      )}
      {isReady && life.state === 'draft' && (
        <Button
          icon="check"
          aria-label={words.checkOne(title)}
          whyNot={reasonsOf(life.whyNot.check)}
          onClick={() => onOpen('check')}
        >
          {words.check}
        </Button>
      )}
      {isReady && mayIssue && life.state === 'checked' && (
        <Button
          kind="seal"
          icon="seal"
          aria-label={words.issueOne(title)}
          whyNot={reasonsOf(life.whyNot.issue)}
          onClick={() => onOpen('issue')}
        >
          {words.issue}
        </Button>
      )}
    </>
  );
}
