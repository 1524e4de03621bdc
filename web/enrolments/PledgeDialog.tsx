import * as api from '#api/pledges.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { gridWords } from './gridWords.ts';
import { PledgeLog } from './PledgeLog.tsx';
import { Chosen } from './PledgeSteps.tsx';
import { PledgeFacts, wordsOfPledge } from './SignedPledge.tsx';
import { enrolmentWords } from './words.ts';

/** One signed pledge, for those who keep it: what was chosen, its papers, its log. */
export function PledgeDialog({ pledgeId, onClose }: { readonly pledgeId: string; readonly onClose: () => void }) {
  const words = useWords(gridWords);
  const own = useWords(enrolmentWords);
  const read = useRead(api.showPledge, { pledgeId });
  const foot = (
    <>
      {read.data?.hasPaper && (
        <Button icon="attach" href={`/api/pledges/${pledgeId}/paper`} download>
          {words.paper}
        </Button>
      )}
      <PaperButton icon="download" href={`/api/pledges/${pledgeId}/form.pdf`}>
        PDF
      </PaperButton>
      <Button kind="main" onClick={onClose}>
        {words.close}
      </Button>
    </>
  );
  return (
    <Dialog
      opened
      onClose={onClose}
      title={read.data ? `${read.data.fullName}, ${read.data.position}` : own.pledgeTitles}
      size="l"
      foot={foot}
    >
      <Loaded read={read}>
        {(pledge) => (
          <>
            <PledgeFacts pledge={pledge} />
            {pledge.returnReason && <p>{pledge.returnReason}</p>}
            <Chosen content={wordsOfPledge(pledge)} />
            <PledgeLog log={pledge.log} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}
