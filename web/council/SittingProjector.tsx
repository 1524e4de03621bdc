import { useParams } from '@tanstack/react-router';
import * as api from '#api/council.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import { ballotWords } from './ballotWords.ts';
import { ElectionState } from './ElectionActs.tsx';
import styles from './Projector.module.css';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import type { Vote } from './Votes.tsx';
import { councilWords } from './words.ts';

/** The case before the council, large: who leaves the table, the quorum, the vote; no count before it is closed. */
export function SittingProjector() {
  const { sittingId = '' } = useParams({ strict: false });
  const read = useRead(api.showSitting, { sittingId }, { every: 2_000 });
  return <Loaded read={read}>{(sitting) => <Screen sitting={sitting} />}</Loaded>;
}

function Screen({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const current = sitting.cases.find(({ id }) => id === sitting.currentCaseId);
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <b>{sitting.councilName}</b>
        <span>{`${sitting.title} · ${shortDate(sitting.meetsOn)}`}</span>
      </header>
      {current?.inside ? (
        <div className={styles.halves} aria-live="polite">
          <TheCase sitting={sitting} one={current} inside={current.inside} />
          <TheVote one={current} inside={current.inside} />
        </div>
      ) : (
        <div className={styles.empty}>
          <Empty title={words.nothingCurrent} />
        </div>
      )}
      <footer className={styles.foot}>
        <span>{sitting.secretaryName && words.secretary(sitting.secretaryName)}</span>
        <Button kind="quiet" icon="close" href={`/phien-hop/${sitting.id}`}>
          {words.back}
        </Button>
      </footer>
    </main>
  );
}

interface HalfProps {
  readonly one: Case;
  readonly inside: Inside;
}

/** Reasons that a person told stay their own; those that follow from office are said. */
const saidAloud = ['works-there', 'heads-above', 'named'] as const;

function TheCase({ sitting, one, inside }: HalfProps & { readonly sitting: Sitting }) {
  const words = useWords(sittingWords);
  const seated = new Map(
    inside.ties
      .filter(({ personId }) => sitting.seats.some((seat) => seat.personId === personId))
      .map((tie) => [tie.personId, tie]),
  );
  return (
    <section className={styles.half} aria-label={one.name}>
      <p className={styles.place}>{words.place(one.place, sitting.cases.length)}</p>
      <h1 className={styles.name}>{one.name}</h1>
      <p className={styles.proposal}>{one.proposal}</p>
      <div className={styles.ties}>
        {[...seated.values()].map(({ personId, name, reason }) => {
          const isSaid = saidAloud.some((one) => one === reason);
          return (
            <p key={personId} className={styles.tie}>
              {words.leaves(name, isSaid ? words.reasons[reason].toLowerCase() : words.toldTie)}
            </p>
          );
        })}
      </div>
    </section>
  );
}

function TheVote({ one, inside }: HalfProps) {
  const words = useWords(sittingWords);
  const forms = useWords(councilWords).forms;
  const { closed } = useWords(ballotWords).states;
  const last = inside.course?.votes.at(-1);
  const isClosed = last?.state === 'open' && last.election?.state === 'closed';
  const { expected, rule } = inside;
  const shown = last && last.state !== 'void' ? last.turnout : expected;
  return (
    <section className={styles.half} aria-label={forms[last?.form ?? rule.form]}>
      <div className={styles.turnout}>
        <div>
          <b>{`${shown.present}/${shown.members}`}</b>
          {words.present}
        </div>
        <div>
          <b>{shown.voters + shown.writers}</b>
          {words.voters}
        </div>
        <div>
          <b>{words.quorumFrom(shown.least)}</b>
          {words.isQuorum}
        </div>
        <Tag kind={shown.has >= shown.least ? 'done' : 'risk'}>
          {shown.has >= shown.least ? words.quorumMet : words.quorumMissing(shown.has, shown.of, shown.least)}
        </Tag>
      </div>
      {last?.state === 'counted' ? (
        <Counted vote={last} />
      ) : (
        <>
          <p className={styles.sealed}>{isClosed ? closed : last?.state === 'open' ? words.sealed : forms[rule.form]}</p>
          {last?.state === 'open' && last.election && <ElectionState election={last.election} large />}
        </>
      )}
      <div className={styles.rule}>
        <b>{words.carriedAt(shown.needed, shown.base)}</b>
        <p className={styles.fine}>{words.ruleAt(words.bases[rule.base], rule.source)}</p>
        <Bar vote={last} needed={shown.needed} base={shown.base} label={one.name} />
        {last?.state === 'counted' && <p className={styles.fine}>{words.resultOnly}</p>}
      </div>
    </section>
  );
}

function Counted({ vote }: { readonly vote: Vote }) {
  const words = useWords(sittingWords);
  const { outcome } = vote;
  if (!outcome) return null;
  const rows = [
    [words.agree, outcome.agree],
    [words.against, outcome.against],
    [words.abstain, outcome.abstain],
  ] as const;
  return (
    <>
      <p className={[styles.verdict, outcome.carried && styles.carried].filter(Boolean).join(' ')}>
        {outcome.carried ? words.carried : words.notCarried}
      </p>
      <dl className={styles.figures}>
        {rows.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.fine}>{vote.explained}</p>
    </>
  );
}

interface BarProps {
  readonly vote: Vote | undefined;
  readonly needed: number;
  readonly base: number;
  readonly label: string;
}

function Bar({ vote, needed, base, label }: BarProps) {
  const words = useWords(sittingWords);
  if (vote?.state !== 'open' && vote?.state !== 'counted') return null;
  const agree = vote.outcome?.agree ?? 0;
  return (
    <ThresholdBar
      label={label}
      value={agree}
      of={base}
      valueText={`${agree}/${base}`}
      threshold={needed}
      thresholdText={words.quorumFrom(needed)}
      tone={vote.outcome?.carried ? 'done' : 'risk'}
      sealed={vote.state === 'open'}
      size="l"
    />
  );
}
