import { useState } from 'react';
import * as api from '#api/council.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CaseDialog } from './CaseDialog.tsx';
import styles from './Council.module.css';
import { Discussion } from './Discussion.tsx';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import { DeclareDialog, SetTieDialog } from './TieDialogs.tsx';
import { VoteActs } from './VoteActs.tsx';
import { ResultLine, Votes } from './Votes.tsx';

interface CaseProps {
  readonly sitting: Sitting;
  readonly one: Case;
}

const tones = { waiting: 'wait', voting: 'risk', decided: 'done', 'put-off': 'wait' } as const;

/** One matter of the agenda; to somebody tied to it, only that they are. */
export function CaseCard({ sitting, one }: CaseProps) {
  const words = useWords(sittingWords);
  const isCurrent = sitting.currentCaseId === one.id;
  const standing = standingIn(sitting, one);
  const isFolded = foldedVote(sitting, one.inside) !== null;
  return (
    <article className={[styles.case, isCurrent && styles.current].filter(Boolean).join(' ')} aria-label={one.name}>
      <div className={styles.caseHead}>
        <div>
          <p className={styles.place}>
            {[words.place(one.place, sitting.cases.length), one.unitName === one.name ? '' : one.unitName]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <h3 className={styles.caseName}>{one.name}</h3>
          {!isFolded && <p>{one.proposal}</p>}
        </div>
        <span className={styles.tags}>
          {isCurrent && <Tag kind="risk">{words.current}</Tag>}
          {standing && !isFolded && <Tag kind={tones[standing]}>{words.standings[standing]}</Tag>}
        </span>
      </div>
      {one.inside ? <Content sitting={sitting} one={one} inside={one.inside} /> : <Tied one={one} />}
    </article>
  );
}

/** What a signed sitting leaves undone, since a vote is void by now, is for a later one. */
function standingIn({ state }: Sitting, { inside }: Case) {
  const standing = inside?.course?.standing;
  return state === 'signed' && standing === 'waiting' ? 'put-off' : standing;
}

/** After the sitting a matter that was voted on is one line: its last vote; the rest is folded away. */
function foldedVote(sitting: Sitting, inside: Inside | null) {
  const vote = inside?.course?.votes.at(-1);
  const isOver = sitting.state === 'closed' || sitting.state === 'signed';
  return isOver && inside?.course?.standing === 'decided' && vote?.state === 'counted' ? vote : null;
}

function Tied({ one }: { readonly one: Case }) {
  const words = useWords(sittingWords);
  const withdraw = useWrite(api.withdrawTie);
  const reasons = one.ownTies.map(({ reason, source }) => `${words.reasons[reason]} (${words.sources[source]})`).join('; ');
  return (
    <>
      <Note kind="wait" icon="leave" title={words.tied}>
        {words.tiedWhy(reasons)}
      </Note>
      {one.whyNot.withdraw.length === 0 && (
        <div>
          <Button busy={withdraw.pending} onClick={() => withdraw.write({ caseId: one.id })}>
            {words.withdraw}
          </Button>
          {withdraw.failure && <Trouble error={withdraw.failure} />}
        </div>
      )}
    </>
  );
}

function Content(props: CaseProps & { readonly inside: Inside }) {
  const words = useWords(sittingWords);
  const vote = foldedVote(props.sitting, props.inside);
  if (!vote) return <Whole {...props} />;
  return (
    <>
      <ResultLine vote={vote} />
      <Fold title={words.whole}>
        <div className={styles.group}>
          <p>{props.one.proposal}</p>
          <Whole {...props} />
        </div>
      </Fold>
    </>
  );
}

/** What is said of a matter, who is tied to it, its votes, and the acts on it. */
function Whole({ sitting, one, inside }: CaseProps & { readonly inside: Inside }) {
  const words = useWords(sittingWords);
  const runs = inside.whyNot.setTie.length === 0;
  return (
    <>
      {inside.summary && <p className={styles.pre}>{inside.summary}</p>}
      <Ties one={one} inside={inside} runs={runs} />
      {sitting.seats.length > 0 && <p className={styles.hint}>{`${words.chair}: ${inside.chairName ?? words.nobody}`}</p>}
      {inside.course && runs && inside.whyNot.note.length === 0 ? (
        <Discussion one={one} inside={inside} course={inside.course} />
      ) : (
        inside.course?.discussion && <p className={styles.pre}>{inside.course.discussion}</p>
      )}
      <Votes sitting={sitting} one={one} inside={inside} />
      {runs && <VoteActs sitting={sitting} one={one} inside={inside} />}
      <CaseActs sitting={sitting} one={one} inside={inside} />
    </>
  );
}

function Ties({ one, inside, runs }: { readonly one: Case; readonly inside: Inside; readonly runs: boolean }) {
  const words = useWords(sittingWords);
  const lift = useWrite(api.liftTie);
  const liftable = runs && (inside.course?.votes.length ?? 0) === 0;
  if (inside.ties.length === 0) return <p className={styles.hint}>{words.noTies}</p>;
  return (
    <div>
      <b>{words.ties}</b>
      <ul>
        {inside.ties.map(({ personId, name, reason, source }) => (
          <li key={`${personId}.${source}.${reason}`}>
            {words.tieLine(name, words.reasons[reason].toLowerCase(), words.sources[source])}{' '}
            {liftable && source === 'set' && (
              <Button size="s" kind="quiet" busy={lift.pending} onClick={() => lift.write({ caseId: one.id, personId })}>
                {words.liftTie(name)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalList refusals={lift.refusals} />
      {lift.failure && <Trouble error={lift.failure} />}
    </div>
  );
}

type Opened = 'declare' | 'tie' | 'edit' | null;

function CaseActs({ sitting, one, inside }: CaseProps & { readonly inside: Inside }) {
  const words = useWords(sittingWords);
  const [opened, setOpened] = useState<Opened>(null);
  const takeUp = useWrite(api.takeUpCase);
  const drop = useWrite(api.dropSittingCase);
  const failure = takeUp.failure ?? drop.failure;
  const { whyNot } = inside;
  const open = sitting.state === 'open';
  const runs = whyNot.setTie.length === 0;
  const close = () => setOpened(null);
  return (
    <div className={styles.acts}>
      {open && runs && sitting.currentCaseId !== one.id && (
        <Button busy={takeUp.pending} onClick={() => takeUp.write({ caseId: one.id })}>
          {words.takeUp}
        </Button>
      )}
      {sitting.seats.length > 0 && (
        <Button kind="quiet" onClick={() => setOpened('declare')}>
          {words.declare}
        </Button>
      )}
      {runs && (
        <Button kind="quiet" onClick={() => setOpened('tie')}>
          {words.setTie}
        </Button>
      )}
      {whyNot.change.length === 0 && (
        <Button kind="quiet" icon="pen" onClick={() => setOpened('edit')}>
          {words.editCase}
        </Button>
      )}
      {whyNot.drop.length === 0 && (
        <Button
          kind="quiet"
          icon="trash"
          busy={drop.pending}
          onClick={() => drop.write({ caseId: one.id, version: inside.version })}
        >
          {words.dropCase}
        </Button>
      )}
      <RefusalList refusals={[...takeUp.refusals, ...drop.refusals]} />
      {failure && <Trouble error={failure} />}
      {opened === 'declare' && <DeclareDialog sitting={sitting} one={one} onClose={close} />}
      {opened === 'tie' && <SetTieDialog sitting={sitting} one={one} onClose={close} />}
      {opened === 'edit' && <CaseDialog sitting={sitting} one={one} inside={inside} onClose={close} />}
    </div>
  );
}
