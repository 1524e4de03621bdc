import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import * as api from '#api/elections.ts';
import type { Dealing, ElectionRecord, Manifest } from '#ballot/record.ts';
import type { TrusteeFile } from '#ballot/trusteeFile.ts';
import { call, type Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { newKey } from '../kernel/newKey.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { TextField } from '../ui/TextField.tsx';
import ballotStyles from './Ballot.module.css';
import { handOver } from './ballotHand.ts';
import { ballotWords } from './ballotWords.ts';
import { sittingWords } from './sittingWords.ts';

type Work = Output<typeof api.listTrusteeWork>['works'][number];

/** A trustee's page: with the key file open it deals by itself; a decryption is sent by a press alone. */
export function TrusteePage() {
  const words = useWords(ballotWords);
  const { sittingId = '' } = useParams({ strict: false });
  const read = useRead(api.listTrusteeWork, { sittingId }, { every: 3_000 });
  const [openAs, setOpenAs] = useState<string | null>(null);
  const crumb = [{ label: useWords(sittingWords).sitting, href: `/phien-hop/${sittingId}` }];
  return (
    <Page title={words.trusteePage} crumb={crumb} lead={words.trusteeLead}>
      <div className={ballotStyles.stack}>
        <div className={ballotStyles.narrow}>
          {openAs === null ? <OpenKey onOpen={setOpenAs} /> : <Note kind="done" title={words.keyOpen} live />}
        </div>
        <Loaded read={read}>{({ works }) => <Works works={works} openAs={openAs} onDone={() => void read.refetch()} />}</Loaded>
      </div>
    </Page>
  );
}

function OpenKey({ onOpen }: { readonly onOpen: (trusteeId: string) => void }) {
  const words = useWords(ballotWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const open = async () => {
    setBusy(true);
    const file = await files[0]!
      .text()
      .then((text) => JSON.parse(text) as TrusteeFile)
      .catch(() => null);
    const opened = file && (await handOver('openKeys', { file, passphrase }).catch(() => null));
    setBusy(false);
    setIsWrong(!opened);
    if (opened) onOpen(opened.trusteeId);
  };
  return (
    <Form onSubmit={() => void open()} refusals={[]}>
      <FileField name="file" label={words.keyFile} accept=".json" value={files} onChange={setFiles} />
      <TextField
        name="passphrase"
        type="password"
        autoComplete="off"
        label={words.passphrase}
        error={isWrong ? words.keyWrong : undefined}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div>
        <Button
          kind="main"
          type="submit"
          busy={busy}
          whyNot={[...(files.length > 0 ? [] : [words.keyFileMissing]), ...(passphrase ? [] : [words.passphraseMissing])]}
        >
          {words.openKey}
        </Button>
      </div>
    </Form>
  );
}

interface WorksProps {
  readonly works: readonly Work[];
  readonly openAs: string | null;
  readonly onDone: () => void;
}

function Works({ works, openAs, onDone }: WorksProps) {
  const words = useWords(ballotWords);
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const done = useRef(new Set<string>());
  const perform = async (work: Work) => {
    const mark = `${work.electionId} ${work.step}`;
    if (done.current.has(mark)) return;
    done.current.add(mark);
    setBusy(work.electionId);
    setFailure(null);
    await give(work)
      .then(onDone)
      .catch((error: Error) => {
        setFailure(error);
        if (work.step === 'decrypt') done.current.delete(mark);
      });
    setBusy(null);
  };
  const setup = works.find(({ step, trusteeId }) => (step === 'deal' || step === 'acknowledge') && trusteeId === openAs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is next to do decides, not the function that does it
  useEffect(() => {
    if (setup && busy === null) void perform(setup);
  }, [setup?.electionId, setup?.step, busy]);
  const toOpen = works.filter(({ step, trusteeId }) => step === 'decrypt' && trusteeId === openAs);
  const openAll = async () => {
    for (const work of toOpen) await perform(work);
  };
  if (works.length === 0) return <Empty title={words.nothingToDo}>{words.nothingToDoWhy}</Empty>;
  const isOther = openAs !== null && works.every(({ trusteeId }) => trusteeId !== openAs);
  return (
    <>
      {failure && <Trouble error={failure} />}
      {isOther && <Note kind="risk" title={words.keyOther} live />}
      {toOpen.length > 1 && (
        <div>
          <Button kind="main" icon="lock" busy={busy !== null} onClick={() => void openAll()}>
            {words.decryptAll(toOpen.length)}
          </Button>
        </div>
      )}
      <Lines label={words.trusteePage}>
        {works.map((work) => (
          <Line
            key={work.electionId}
            when={isVoting(work) ? words.waitsForClosing : words.steps[work.step]}
            tone={work.step === 'wait' || work.step === 'done' ? 'plain' : 'risk'}
            margin={isVoting(work) ? undefined : words.stepOf(work.has, work.of)}
            title={work.caseName}
            why={work.step === 'decrypt' ? words.decryptWhy : words.states[work.state]}
            actions={
              work.step === 'decrypt' && work.trusteeId === openAs ? (
                <Button
                  kind={toOpen.length > 1 ? 'default' : 'main'}
                  icon="lock"
                  busy={busy === work.electionId}
                  onClick={() => void perform(work)}
                >
                  {words.decryptAct}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Lines>
    </>
  );
}

/** Nothing is to be done by anybody who keeps a key until the vote is closed. */
const isVoting = ({ step, state }: Work) => step === 'wait' && state === 'open';

/** One step of one election, made in the worker and sent. */
async function give(work: Work): Promise<unknown> {
  const { electionId, step } = work;
  const options = { idempotencyKey: newKey() };
  const manifest = work.manifest as unknown as Manifest;
  if (step === 'deal') {
    const dealing = await handOver('deal', { manifest });
    return await call(api.giveDealing, { electionId, dealing: { ...dealing } }, options);
  }
  if (step === 'acknowledge') {
    const made = await handOver('acknowledge', { manifest, dealings: work.dealings as unknown as readonly Dealing[] });
    if ('complaint' in made) {
      const { proof, ...complaint } = made.complaint;
      return await call(
        api.giveComplaint,
        { electionId, complaint: { ...complaint, proof: { ...proof, commitments: [...proof.commitments] } } },
        options,
      );
    }
    return await call(api.giveAcknowledgement, { electionId, acknowledgement: { ...made.acknowledgement } }, options);
  }
  const decryption = await handOver('decrypt', { record: work.record as unknown as ElectionRecord });
  return await call(api.giveDecryption, { electionId, decryption: { ...decryption } }, options);
}
