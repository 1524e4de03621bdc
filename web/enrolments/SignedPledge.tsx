import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import styles from './MyWork.module.css';
import { PledgeLog } from './PledgeLog.tsx';
import { Chosen } from './PledgeSteps.tsx';
import type { MyCampaign } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

type Mine = NonNullable<MyCampaign['pledge']>;

export const stateKind: Readonly<Record<string, TagKind>> = {
  draft: 'plain',
  signed: 'wait',
  returned: 'risk',
  accepted: 'done',
};

interface SignedPledgeProps {
  readonly campaign: MyCampaign;
  readonly pledge: Mine;
  readonly onAmend: () => void;
}

/** What was signed, with its state, its log, and the ways to change it. */
export function SignedPledge({ campaign, pledge, onAmend }: SignedPledgeProps) {
  const words = useWords(enrolmentWords);
  const [recalling, setRecalling] = useState(false);
  return (
    <>
      <p className={styles.state}>
        <Tag kind={stateKind[pledge.state]!}>{words.states[pledge.state]}</Tag>
        <PledgeFacts pledge={pledge} />
      </p>
      <Chosen content={wordsOfPledge(pledge)} />
      <div className={styles.acts}>
        <Button kind="main" icon="pen" onClick={onAmend} whyNot={reasonsOf(campaign.whyNot.sign)}>
          {words.amend}
        </Button>
        <PaperButton icon="download" href={`/api/pledges/${pledge.id}/form.pdf`}>
          {words.download}
        </PaperButton>
        <Button kind="quiet" onClick={() => setRecalling(true)} whyNot={reasonsOf(campaign.whyNot.recall)}>
          {words.recall}
        </Button>
      </div>
      <PledgeLog log={pledge.log} />
      <RecallDialog opened={recalling} onClose={() => setRecalling(false)} pledge={pledge} />
    </>
  );
}

export function wordsOfPledge(pledge: Pick<Mine, 'titles' | 'commitments' | 'household' | 'initiative'>) {
  return {
    titles: pledge.titles.map((title) => personalTitleRules[title].name),
    commitments: pledge.commitments.map((one) => one.text),
    household: pledge.household,
    initiative: pledge.initiative,
  };
}

export function PledgeFacts({ pledge }: { readonly pledge: Pick<Mine, 'signedOn' | 'late' | 'enteredByName'> }) {
  const words = useWords(enrolmentWords);
  const said = [
    pledge.signedOn && words.signedOn(shortDate(pledge.signedOn)),
    pledge.late && words.late,
    pledge.enteredByName && words.fromPaper(pledge.enteredByName),
  ];
  return <span className="small ink-2">{said.filter(Boolean).join(' · ')}</span>;
}

function RecallDialog({
  opened,
  onClose,
  pledge,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly pledge: Mine;
}) {
  const words = useWords(enrolmentWords);
  const recall = useWrite(api.recallPledge, { onDone: onClose });
  const foot = (
    <>
      <Button onClick={onClose}>{words.back}</Button>
      <Button kind="main" busy={recall.pending} onClick={() => recall.write({ pledgeId: pledge.id, version: pledge.version })}>
        {words.recall}
      </Button>
    </>
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={words.recallQuestion} busy={recall.pending} foot={foot}>
      <p>{words.recallConsequence}</p>
      <RefusalList refusals={recall.refusals} takesFocus />
      {recall.failure && <Trouble error={recall.failure} />}
    </Dialog>
  );
}
