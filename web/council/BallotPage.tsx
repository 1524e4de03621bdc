import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/elections.ts';
import type { Ballot, ElectionRecord } from '#ballot/record.ts';
import { type Choice, choices } from '#domain/council/tally.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { ownerNow } from '../kernel/owner.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Fold } from '../ui/Fold.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { SealButton } from '../ui/SealButton.tsx';
import styles from './Ballot.module.css';
import { handOver } from './ballotHand.ts';
import { ballotWords } from './ballotWords.ts';
import { OwnDispute } from './Disputes.tsx';
import { Receipts } from './Receipts.tsx';
import { sittingWords } from './sittingWords.ts';
import { voterPair } from './voterKeys.ts';

type Shown = Output<typeof api.listBallots>['ballots'][number];
export type Taken = Output<typeof api.castBallots>['taken'][number];

/** A voter's page, made for the phone: every open case of the sitting, all cast in one go. */
export function BallotPage() {
  const words = useWords(ballotWords);
  const { sittingId = '' } = useParams({ strict: false });
  const read = useRead(api.listBallots, { sittingId }, { every: 5_000 });
  const crumb = [{ label: useWords(sittingWords).sitting, href: `/phien-hop/${sittingId}` }];
  return (
    <Page title={words.ballotPage} crumb={crumb} lead={words.ballotLead}>
      <Loaded read={read}>
        {({ ballots }) => (
          <div className={styles.stack}>
            <Ballots sittingId={sittingId} ballots={ballots} onCast={() => void read.refetch()} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

interface BallotsProps {
  readonly sittingId: string;
  readonly ballots: readonly Shown[];
  readonly onCast: () => void;
}

/** What is chosen lives in this page alone: no draft of it is kept anywhere. */
function Ballots({ sittingId, ballots, onCast }: BallotsProps) {
  const words = useWords(ballotWords);
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const [sealing, setSealing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [taken, setTaken] = useState<readonly (Taken & { readonly caseName: string; readonly proposal: string })[]>([]);
  const cast = useWrite(api.castBallots, {
    onDone: (done) => {
      setTaken(
        done.taken.flatMap((one) =>
          ballots
            .filter(({ electionId }) => electionId === one.electionId)
            .map(({ caseName, proposal }) => ({ ...one, caseName, proposal })),
        ),
      );
      setChosen({});
      onCast();
    },
  });
  const filled = ballots.filter(({ electionId }) => chosen[electionId]);
  const unvoted = ballots.filter(({ before, opening, electionId }) => opening && !before && !chosen[electionId]);
  const submit = async () => {
    setSealing(true);
    setFault(null);
    try {
      const made = [];
      for (const one of filled) made.push({ electionId: one.electionId, ballot: await sealed(one, chosen[one.electionId]!) });
      cast.write({ sittingId, ballots: made });
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    setSealing(false);
  };
  const busy = sealing || cast.pending;
  return (
    <>
      {taken.length > 0 && <Receipts taken={taken} />}
      {ballots.length === 0 && taken.length === 0 && <Empty title={words.noBallots}>{words.noBallotsWhy}</Empty>}
      {ballots.map((one) => (
        <Paper
          key={one.electionId}
          one={one}
          choice={chosen[one.electionId] ?? null}
          onChoose={(choice) => setChosen((all) => ({ ...all, [one.electionId]: choice }))}
        />
      ))}
      {fault && <Note kind="error" title={words.unsound(fault)} live />}
      <RefusalList refusals={cast.refusals} />
      {cast.failure && <Trouble error={cast.failure} />}
      {ballots.some(({ opening }) => opening) && (filled.length > 0 || unvoted.length > 0) && (
        <div className={styles.acts}>
          {unvoted.length > 0 || filled.length === 0 ? (
            <Button kind="main" wide whyNot={[words.chooseAll]}>
              {words.castAct(Math.max(1, filled.length))}
            </Button>
          ) : (
            <SealButton wide busy={busy} onClick={() => void submit()}>
              {busy ? words.casting : words.castAct(filled.length)}
            </SealButton>
          )}
          <p className={styles.hint}>{words.castWhy}</p>
        </div>
      )}
    </>
  );
}

interface PaperProps {
  readonly one: Shown;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

function Paper({ one, choice, onChoose }: PaperProps) {
  const words = useWords(ballotWords);
  const { caseName, proposal, summary, opening, beforeAt, closesAt, voted, voters, whyNot } = one;
  const may = opening !== null && whyNot.cast.length === 0;
  return (
    <article className={styles.paper} aria-label={caseName}>
      <h2 className={styles.name}>{caseName}</h2>
      <p>{proposal}</p>
      {summary && !beforeAt && <p className={styles.summary}>{summary}</p>}
      <p className={styles.hint}>{`${words.until(hourText(closesAt))}. ${words.votedOf(voted, voters)}.`}</p>
      {beforeAt && <Note kind="done" title={words.youVoted(hourText(beforeAt))} />}
      {beforeAt && <OwnDispute electionId={one.electionId} own={one.ownDispute} may={one.whyNot.dispute.length === 0} />}
      {opening === null && <Note kind="wait" title={words.preparing} />}
      {opening !== null && <RefusalList refusals={whyNot.cast} />}
      {may && beforeAt && (
        <Fold title={words.replaceVote}>
          {summary && <p className={styles.summary}>{summary}</p>}
          <Choices one={one} choice={choice} onChoose={onChoose} />
        </Fold>
      )}
      {may && !beforeAt && <Choices one={one} choice={choice} onChoose={onChoose} />}
    </article>
  );
}

function Choices({ one, choice, onChoose }: PaperProps) {
  const words = useWords(ballotWords);
  return (
    <RadioField
      name={`choice.${one.electionId}`}
      label={words.yourChoice}
      options={choices.map((value) => ({ value, label: words.choices[value] }))}
      value={choice}
      onChange={onChoose}
    />
  );
}

/** Encrypted, proved and signed in the worker; only this leaves the device. */
async function sealed({ electionId, voter, opening, before }: Shown, choice: Choice): Promise<Record<string, unknown>> {
  const pair = await voterPair(ownerNow() ?? '', electionId);
  const ballot = await handOver('cast', {
    opening: opening as unknown as ElectionRecord,
    ...{ voter, pair, before: before as unknown as Ballot | null, picks: [[choice]] },
  });
  return { ...ballot };
}
