import { useState } from 'react';
import * as api from '#api/exemplars.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './ExemplarPage.tsx';
import { exemplarWords } from './words.ts';

interface ActProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

export function AskButton({ shown: { id, version, whyNot } }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const ask = useWrite(api.askConsent, { onDone: () => toast(words.stepDone) });
  return (
    <>
      <Button
        kind="main"
        icon="send"
        busy={ask.pending}
        whyNot={reasonsOf(whyNot.ask)}
        onClick={() => ask.write({ exemplarId: id, version })}
      >
        {words.ask}
      </Button>
      <RefusalList refusals={ask.refusals} takesFocus />
      {ask.failure && <Trouble error={ask.failure} />}
    </>
  );
}

/** The head agrees; or the clerk, with the paper that the head signed. */
export function ConsentAct({ shown: { id, version, toUnitName, consentsWithPaper }, onClose }: ActProps) {
  const words = useWords(exemplarWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useDone(api.consentExemplar, onClose);
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.consentQuestion}
      consequence={words.consentThen(toUnitName)}
      fixes={words.consentFixes.map((text) => ({ text }))}
      confirm={words.consent}
      pending={write.pending}
      whyNot={consentsWithPaper && files.length === 0 ? [words.paperMissing] : []}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
      onConfirm={() => write.write({ exemplarId: id, version, ...(files[0] ? { paper: files[0] } : {}) })}
    >
      {consentsWithPaper && <Paper files={files} onChange={setFiles} />}
    </BindingAct>
  );
}

export function PublishAct({ shown: { id, version }, onClose }: ActProps) {
  const words = useWords(exemplarWords);
  const write = useDone(api.publishExemplar, onClose);
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.publishQuestion}
      consequence={words.publishThen}
      fixes={words.publishFixes.map((text) => ({ text }))}
      confirm={words.publish}
      pending={write.pending}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
      onConfirm={() => write.write({ exemplarId: id, version })}
    />
  );
}

export function WithdrawAct({ shown: { id, version, consentsWithPaper }, onClose }: ActProps) {
  const words = useWords(exemplarWords);
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const write = useDone(api.withdrawExemplar, onClose);
  const send = () => write.write({ exemplarId: id, version, reason, ...(files[0] ? { paper: files[0] } : {}) });
  return (
    <FormDialog
      title={words.withdrawQuestion}
      act={words.withdraw}
      size="m"
      whyNot={consentsWithPaper && files.length === 0 ? [words.paperMissing] : []}
      onClose={onClose}
      onSubmit={send}
      write={write}
    >
      <p>{words.withdrawThen}</p>
      <TextArea name="reason" label={words.reason} value={reason} maxLength={1000} onChange={setReason} />
      {consentsWithPaper && <Paper files={files} onChange={setFiles} />}
    </FormDialog>
  );
}

export function GiveBackDialog({ shown: { id, version, state }, onClose }: ActProps) {
  const words = useWords(exemplarWords);
  const [reason, setReason] = useState('');
  const write = useDone(api.giveBackExemplar, onClose);
  const act = state === 'published' ? words.takeDown : words.giveBack;
  return (
    <FormDialog
      title={act}
      act={act}
      size="m"
      whyNot={reason.trim() === '' ? [words.reasonMissing] : []}
      onClose={onClose}
      onSubmit={() => reason.trim() !== '' && write.write({ exemplarId: id, version, reason })}
      write={write}
    >
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} value={reason} maxLength={1000} onChange={setReason} />
    </FormDialog>
  );
}

/** Asked for their own name, and for nothing else. */
export function MyName({ shown: { id, myAnswer } }: { readonly shown: Shown }) {
  const words = useWords(exemplarWords);
  const answer = useWrite(api.answerNaming, { onDone: () => toast(words.answered) });
  const say = (agrees: boolean) => answer.write({ exemplarId: id, agrees });
  return (
    <Note title={words.myNameTitle}>
      <p>{words.myNameWhy}</p>
      <p className="small">{words.myName[myAnswer ?? 'none']}</p>
      <div className="row">
        {myAnswer !== 'agreed' && (
          <Button busy={answer.pending} onClick={() => say(true)}>
            {words.myNameYes}
          </Button>
        )}
        {myAnswer !== 'declined' && (
          <Button busy={answer.pending} onClick={() => say(false)}>
            {words.myNameNo}
          </Button>
        )}
      </div>
      {answer.failure && <Trouble error={answer.failure} />}
    </Note>
  );
}

function Paper({ files, onChange }: { readonly files: readonly File[]; readonly onChange: (files: readonly File[]) => void }) {
  const words = useWords(exemplarWords);
  return (
    <FileField name="paper" label={words.paper} hint={words.paperHint} accept=".pdf,image/*" value={files} onChange={onChange} />
  );
}

function useDone<
  E extends typeof api.consentExemplar | typeof api.publishExemplar | typeof api.giveBackExemplar | typeof api.withdrawExemplar,
>(endpoint: E, onClose: () => void) {
  const words = useWords(exemplarWords);
  return useWrite(endpoint, {
    onDone: () => {
      toast(words.stepDone);
      onClose();
    },
  });
}
