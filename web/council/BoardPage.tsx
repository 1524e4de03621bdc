import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import * as api from '#api/elections.ts';
import { ruleNames } from '#ballot/verify/rules.ts';
import type { Verdict } from '#ballot/verify.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { ownerNow } from '../kernel/owner.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { exactMoment, hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Ballot.module.css';
import { handOver } from './ballotHand.ts';
import { ballotWords } from './ballotWords.ts';
import { OwnDispute, receiptFrom } from './Disputes.tsx';
import { disputeWords } from './disputeWords.ts';
import { sittingWords } from './sittingWords.ts';
import { knownKey } from './voterKeys.ts';

type Board = Output<typeof api.showElection>;

/** The board of one election, its result, and the verifier, run in this browser. */
export function BoardPage() {
  const words = useWords(ballotWords);
  const { electionId = '' } = useParams({ strict: false });
  const read = useRead(api.showElection, { electionId }, { every: 5_000 });
  const board = read.data;
  const sitting = useWords(sittingWords).sitting;
  const crumb = board ? [{ label: sitting, href: `/phien-hop/${board.sittingId}` }] : [];
  return (
    <Page title={words.boardPage} crumb={crumb} lead={words.boardLead}>
      <Loaded read={read}>
        {(loaded) => (
          <>
            <Head board={loaded} />
            <OwnBallot board={loaded} onDone={() => void read.refetch()} />
            <Verify board={loaded} />
            {loaded.turnout && <Turnout turnout={loaded.turnout} />}
            <Entries board={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Head({ board }: { readonly board: Board }) {
  const words = useWords(ballotWords);
  const results = board.results?.map(({ title, count }) => `${title}: ${count}`).join(' · ');
  return (
    <Section title={board.caseName} first>
      {board.isVoid && <Note kind="risk" title={words.void} />}
      <Facts
        rows={[
          [words.state, `${words.states[board.state]}. ${words.until(hourText(board.closesAt))}`],
          [words.voted, words.votedOf(board.voted, board.voters)],
          [words.least, String(board.quorum)],
          [words.keepers, words.keepersOf(board.threshold, board.trustees)],
          [words.results, results ?? words.noResults],
          [words.digest, <CodeBox key="digest" code={board.digest} kind="hash" />],
          ...(board.closing ? [[words.closing, <CodeBox key="closing" code={board.closing} kind="hash" />] as const] : []),
        ]}
      />
    </Section>
  );
}

/** What this device knows of the ballots in the asker's name: a key on the board that it never made is somebody else's, or another device's. */
function OwnBallot({ board, onDone }: { readonly board: Board; readonly onDone: () => void }) {
  const words = useWords(disputeWords);
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => void knownKey(ownerNow() ?? '', board.id).then(setKey), [board.id]);
  if (board.ownVoter === null) return null;
  const own = board.entries.filter(({ kind, voter }) => kind === 'ballot' && voter === board.ownVoter);
  const stands = own.length === 0 ? 'none' : own.every((entry) => entry.key === key) ? 'here' : 'elsewhere';
  return (
    <Section title={words.ownBallot}>
      <div className={[styles.stack, styles.narrow].join(' ')}>
        <Note kind={stands === 'elsewhere' ? 'risk' : stands === 'here' ? 'done' : 'wait'} title={words.devices[stands]}>
          {stands === 'elsewhere' ? words.elsewhereWhy : undefined}
        </Note>
        <OwnDispute electionId={board.id} own={board.ownDispute} may={board.whyNot.dispute.length === 0} onDone={onDone} />
      </div>
    </Section>
  );
}

function Turnout({ turnout }: { readonly turnout: NonNullable<Board['turnout']> }) {
  const words = useWords(disputeWords);
  return (
    <Section title={words.turnout} aside={`${turnout.filter(({ hasVoted }) => hasVoted).length}/${turnout.length}`}>
      <p className={styles.hint}>{words.turnoutWhy}</p>
      <ul>
        {turnout.map(({ name, hasVoted }) => (
          <li key={name}>{`${name}: ${hasVoted ? words.hasVoted : words.hasNotVoted}`}</li>
        ))}
      </ul>
    </Section>
  );
}

function Verify({ board }: { readonly board: Board }) {
  const words = useWords(ballotWords);
  const [receipt, setReceipt] = useState('');
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const code = receiptFrom(receipt);
  const isWrong = code === null;
  const address = `/api/elections/${board.id}/record`;
  const run = async () => {
    setBusy(true);
    const found = await fetchText(address)
      .then((text) => handOver('verify', { text, receipts: code ? [code] : [] }))
      .catch(() => null);
    setVerdict(found);
    setFailed(found === null);
    setBusy(false);
  };
  const reasons = reasonsOf(board.whyNot.record);
  const faults = verdict?.faults.filter(({ rule }) => rule !== 'R36') ?? [];
  return (
    <Section title={words.verify}>
      <div className={[styles.stack, styles.narrow].join(' ')}>
        <p className={styles.hint}>{words.verifyWhy}</p>
        <TextField
          name="receipt"
          label={words.receiptAsked}
          error={isWrong ? words.receiptWrong : undefined}
          value={receipt}
          onChange={setReceipt}
        />
        <div className="row">
          <Button
            kind="main"
            icon="check"
            busy={busy}
            whyNot={[...reasons, ...(isWrong ? [words.receiptWrong] : [])]}
            onClick={() => void run()}
          >
            {busy ? words.verifying : words.verify}
          </Button>
          {reasons.length === 0 && (
            <Button icon="download" href={address} download>
              {words.download}
            </Button>
          )}
        </div>
        {hasFailed && <Note kind="error" title={words.verifyFailed} live />}
        {verdict && (
          <Note
            kind={faults.length === 0 ? 'done' : 'error'}
            live
            title={
              faults.length === 0
                ? words.sound(ruleNames.length - 1)
                : words.broken([...new Set(faults.map(({ rule }) => rule))].join(', '))
            }
          >
            {verdict.summary?.receipts.map((found) => words.receiptStates[found.state]).join(' ')}
          </Note>
        )}
        {reasons.length === 0 && <p className={styles.hint}>{words.cli(`bien-ban-bo-phieu-${board.digest.slice(0, 8)}.json`)}</p>}
      </div>
    </Section>
  );
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(String(answer.status));
  return await answer.text();
}

function Entries({ board }: { readonly board: Board }) {
  const words = useWords(ballotWords);
  return (
    <Section title={words.entries} aside={String(board.entries.length)}>
      {board.entries.length === 0 ? (
        <Empty title={words.noEntries} />
      ) : (
        <ol className={styles.board}>
          {board.entries.map(({ seq, at, kind, voter, receipt }) => (
            <li key={seq} className={styles.entry}>
              <span>{`${seq}. ${words.kinds[kind]}${voter ? ` · ${voter}` : ''}${voter !== null && voter === board.ownVoter ? ` (${words.own})` : ''}`}</span>
              <span className={styles.hint}>{exactMoment(at)}</span>
              {receipt && <span className={styles.mono}>{receipt.replace(/(.{4})/g, '$1 ').trim()}</span>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
