import * as api from '#api/council.ts';
import { type Choice, choices } from '#domain/council/tally.ts';
import { isStopped } from '#domain/council/vote.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import styles from './Council.module.css';
import { ElectionLinks, ElectionState } from './ElectionActs.tsx';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import { councilWords } from './words.ts';

export type Vote = NonNullable<Inside['course']>['votes'][number];

interface VotesProps {
  readonly sitting: Sitting;
  readonly one: Case;
  readonly inside: Inside;
}

/** Who may vote and by which rule; the vote under way; the result with its figures; votes that no longer count. */
export function Votes({ sitting, one, inside }: VotesProps) {
  const words = useWords(sittingWords);
  const votes = inside.course?.votes ?? [];
  const last = votes.at(-1);
  const earlier = votes.filter(({ voided }) => voided !== null);
  return (
    <>
      {sitting.seats.length > 0 && last?.state !== 'counted' && <Turnout sitting={sitting} inside={inside} />}
      {last?.state === 'open' && inside.isAsked && <OwnAnswer one={one} inside={inside} />}
      {last?.state === 'open' && last.election && <ElectionState election={last.election} />}
      {last?.state === 'counted' && <Result vote={last} label={one.name} />}
      {last?.election && <ElectionLinks sittingId={sitting.id} vote={last} />}
      {inside.course?.putOff && (
        <Note kind="wait" title={words.putOff}>
          {inside.course.putOff}
        </Note>
      )}
      {earlier.length > 0 && (
        <div>
          <b>{words.history}</b>
          <ul>
            {earlier.map(({ id, round, state, voided, explained }) => (
              <li key={id}>
                {`${words.round(round)}, ${words.voteStates[state]}: ${(isStopped({ state, voided }) ? words.stopped : words.againReasons[voided!]).toLowerCase()}.${explained ? ` ${explained}` : ''}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Turnout({ sitting, inside }: { readonly sitting: Sitting; readonly inside: Inside }) {
  const words = useWords(sittingWords);
  const forms = useWords(councilWords).forms;
  const { expected, rule } = inside;
  const inWriting = sitting.mode === 'in-writing';
  const isMet = expected.has >= expected.least;
  return (
    <>
      <div className={styles.figures}>
        {!inWriting && (
          <div>
            <b>{`${expected.present}/${expected.members}`}</b>
            <span>{words.present}</span>
          </div>
        )}
        <div>
          <b>{expected.voters + expected.writers}</b>
          <span>{inWriting ? words.asked : words.voters}</span>
        </div>
        <div>
          <b>{`${expected.needed}/${expected.base}`}</b>
          <span>{words.needed}</span>
        </div>
        {!inWriting && (
          <div>
            <Tag kind={isMet ? 'done' : 'risk'}>
              {isMet ? words.quorumMet : words.quorumMissing(expected.has, expected.of, expected.least)}
            </Tag>
          </div>
        )}
      </div>
      <p className={styles.hint}>
        {`${forms[inWriting ? 'in-writing' : rule.form]}. ${words.ruleAt(words.bases[rule.base], rule.source)}`}
      </p>
    </>
  );
}

/** In one line what a counted vote came to. */
export function ResultLine({ vote: { outcome, explained } }: { readonly vote: Vote }) {
  const words = useWords(sittingWords);
  if (!outcome) return null;
  return (
    <p className={styles.result}>
      <Tag kind={outcome.carried ? 'done' : 'risk'}>{outcome.carried ? words.carried : words.notCarried}</Tag> {explained}
    </p>
  );
}

/** What a counted vote came to, against what it needed. */
export function Result({ vote, label }: { readonly vote: Vote; readonly label: string }) {
  const words = useWords(sittingWords);
  const { outcome } = vote;
  if (!outcome) return null;
  const { agree, against, abstain, base, needed, carried } = outcome;
  return (
    <div className={styles.group}>
      <ResultLine vote={vote} />
      <div className={styles.bar}>
        <ThresholdBar
          label={label}
          value={agree}
          of={base}
          valueText={`${agree}/${base}`}
          threshold={needed}
          thresholdText={words.carriedAt(needed, base)}
          tone={carried ? 'done' : 'risk'}
        />
      </div>
      <p className={styles.hint}>
        {`${words.agree} ${agree} · ${words.against} ${against} · ${words.abstain} ${abstain}. ${words.resultOnly}`}
      </p>
    </div>
  );
}

function OwnAnswer({ one, inside }: { readonly one: Case; readonly inside: Inside }) {
  const words = useWords(sittingWords);
  const write = useWrite(api.answerVote);
  const answer = (choice: Choice) => write.write({ caseId: one.id, choice });
  return (
    <div className={styles.group}>
      <b>{words.answerNow}</b>
      <div className={styles.acts}>
        {choices.map((choice) => (
          <Button
            key={choice}
            kind={inside.ownAnswer === choice ? 'main' : 'default'}
            aria-pressed={inside.ownAnswer === choice}
            busy={write.pending}
            onClick={() => answer(choice)}
          >
            {words.choices[choice]}
          </Button>
        ))}
      </div>
      {inside.ownAnswer && <p className={styles.hint}>{words.answered}</p>}
      <RefusalList refusals={write.refusals} />
      {write.failure && <Trouble error={write.failure} />}
    </div>
  );
}
