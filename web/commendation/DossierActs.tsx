import { useState } from 'react';
import * as api from '#api/commendation.ts';
import { useNow } from '../kernel/clock.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { inFours } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import { Judging } from './Judging.tsx';
import { LateDialog, ReturnDialog } from './TakerDialogs.tsx';

/** What may be done with the whole dossier: sent and taken back by its unit; decided on, given back and appraised by who receives it. */
export function DossierActs({ dossier }: { readonly dossier: ShownDossier }) {
  return dossier.isOwn ? <Sending dossier={dossier} /> : <Taking dossier={dossier} />;
}

function Sending({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const now = useNow();
  const [opened, setOpened] = useState<'send' | 'recall' | null>(null);
  const close = () => setOpened(null);
  const send = useWrite(api.sendDossier);
  const recall = useWrite(api.recallDossier, {
    onDone: () => {
      toast(words.recalled);
      close();
    },
  });
  const isOpen = dossier.state === 'draft' || dossier.state === 'returned';
  const named = dossier.nominees.filter(({ putForward, state }) => putForward && state !== 'withdrawn').length;
  const shared = { dossierId: dossier.id, version: dossier.version };
  const receipt = send.result && {
    ...{ title: words.receiptTitle, code: send.result.receipt, at: send.result.arrivedAt },
    ...{ stamp: send.result.late ? words.isLate.toLocaleUpperCase('vi') : words.stampSent, hash: send.result.contentHash },
  };
  if (!isOpen && dossier.whyNot.recall.length > 0 && !send.result) return null;
  return (
    <Section title={isOpen ? words.sendDo : words.recall}>
      <div className={styles.acts}>
        {isOpen ? (
          <SealButton whyNot={reasonsOf(dossier.whyNot.send)} onClick={() => setOpened('send')}>
            {words.sendDo}
          </SealButton>
        ) : (
          <Button onClick={() => setOpened('recall')}>{words.recall}</Button>
        )}
      </div>
      <BindingAct
        opened={opened === 'send'}
        onClose={close}
        question={words.sendQuestion}
        consequence={now < dossier.closesAt ? words.sendConsequence : `${words.sendLate} ${words.sendConsequence}`}
        fixes={[{ text: words.sendFix(named) }, { text: words.sendHash(inFours(dossier.contentHash.slice(0, 16))) }]}
        confirm={words.sendDo}
        onConfirm={() => send.write({ ...shared, contentHash: dossier.contentHash })}
        pending={send.pending}
        refusals={send.refusals}
        failure={send.failure && <Trouble error={send.failure} />}
        receipt={receipt ?? null}
        doneTitle={words.sentDone}
      />
      <BindingAct
        opened={opened === 'recall'}
        onClose={close}
        question={words.recallQuestion}
        consequence={words.recallConsequence}
        fixes={[]}
        confirm={words.recall}
        onConfirm={() => recall.write(shared)}
        pending={recall.pending}
        refusals={recall.refusals}
        failure={recall.failure && <Trouble error={recall.failure} />}
      />
    </Section>
  );
}

function Taking({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const [opened, setOpened] = useState<'late' | 'return' | null>(null);
  const close = () => setOpened(null);
  const { whyNot } = dossier;
  return (
    <>
      {dossier.state === 'late' && (
        <Section title={words.lateDecide}>
          <Button kind="main" whyNot={reasonsOf(whyNot.decideLate)} onClick={() => setOpened('late')}>
            {words.lateDecide}
          </Button>
        </Section>
      )}
      {(dossier.state === 'received' || dossier.state === 'appraised') && (
        <Section title={words.judge}>
          {whyNot.appraise.length === 0 ? (
            <Judging key={dossier.version} dossier={dossier} />
          ) : (
            <Button kind="main" whyNot={reasonsOf(whyNot.appraise)} onClick={close}>
              {words.judgeDo}
            </Button>
          )}
          {whyNot.giveBack.length === 0 && (
            <div className={styles.acts}>
              <Button onClick={() => setOpened('return')}>{words.giveBack}</Button>
            </div>
          )}
        </Section>
      )}
      {opened === 'late' && <LateDialog dossier={dossier} onClose={close} />}
      {opened === 'return' && <ReturnDialog dossier={dossier} onClose={close} />}
    </>
  );
}
