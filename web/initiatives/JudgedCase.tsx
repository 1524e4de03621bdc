import { Anchor } from '../ui/Anchor.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { Council } from './CouncilPage.tsx';
import styles from './Initiatives.module.css';
import { authorsText } from './InitiativeTable.tsx';
import type { SittingState, Waiting } from './useSitting.ts';
import { initiativeWords } from './words.ts';

interface JudgedCaseProps {
  readonly waiting: Waiting;
  readonly council: Council;
  readonly state: SittingState;
}

/** One initiative in a sitting: who may not judge it, the counts, and the reason where it does not reach the share. */
export function JudgedCase({ waiting, council, state }: JudgedCaseProps) {
  const words = useWords(initiativeWords);
  const vote = state.voteOf(waiting.id);
  const conflicted = council.members.filter(({ personId }) => waiting.conflicted.includes(personId));
  return (
    <div className={styles.case}>
      <p className="strong">
        <Anchor href={`/sang-kien/${waiting.id}`}>{waiting.name}</Anchor>
      </p>
      <p className="ink-2 small">
        {authorsText(waiting.authors, words)} · {waiting.field}
      </p>
      {conflicted.length > 0 && (
        <p className="small is-risk">{words.conflict(conflicted.map(({ fullName }) => fullName).join(', '))}</p>
      )}
      <CheckField
        name={`judged.${waiting.id}`}
        label={words.judgeThis}
        checked={vote.isJudged}
        onChange={(isJudged) => state.changeVote(waiting.id, { isJudged })}
      />
      {vote.isJudged && <Votes {...{ waiting, council, state }} />}
    </div>
  );
}

function Votes({ waiting, council, state }: JudgedCaseProps) {
  const words = useWords(initiativeWords);
  const vote = state.voteOf(waiting.id);
  const { judges, needed, base, others, passed } = state.countOf(waiting);
  const at = `votes.${state.placeOf(waiting.id)}`;
  const put = (part: Partial<typeof vote>) => state.changeVote(waiting.id, part);
  const free = council.members.filter(({ personId }) => !waiting.conflicted.includes(personId));
  return (
    <div className="stack">
      <p className="small ink-2" role="status">
        {words.judges(judges, needed, base)}
      </p>
      <div className={styles.votes}>
        {(['agree', 'against'] as const).map((side) => (
          <NumberField
            key={side}
            name={`${at}.${side}`}
            label={words[side]}
            min={0}
            max={judges}
            digits={0}
            value={vote[side]}
            onChange={(value) => put({ [side]: value })}
          />
        ))}
        <p className="ink-2">
          {words.others}: {others}
        </p>
      </div>
      {vote.agree !== null && vote.against !== null && !passed && (
        <TextArea
          name={`${at}.reason`}
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={1000}
          value={vote.reason}
          onChange={(reason) => put({ reason })}
        />
      )}
      <details>
        <summary className="small">{words.stepAside}</summary>
        <p className="small ink-2">{words.stepAsideHint}</p>
        <div className={styles.members}>
          {free.map(({ personId, fullName }) => (
            <CheckField
              key={personId}
              name={`${at}.aside.${personId}`}
              label={fullName}
              checked={vote.aside.includes(personId)}
              onChange={(on) => put({ aside: on ? [...vote.aside, personId] : vote.aside.filter((id) => id !== personId) })}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
