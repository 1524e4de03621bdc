import { leastOf, type ShareKind } from '#domain/law/conferenceRules.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Conferences.module.css';
import { conferencesWords } from './words.ts';

/** Hands on one matter as they are being counted. */
export interface TypedVote {
  readonly agree: number | null;
  readonly against: number | null;
}

interface VoteFieldsProps {
  readonly matters: readonly string[];
  readonly votes: readonly TypedVote[];
  readonly present: number | null;
  readonly majority: ShareKind;
  readonly onChange: (votes: readonly TypedVote[]) => void;
}

/** Hands on each matter, and what follows from them while they are typed. */
export function VoteFields({ matters, votes, present, majority, onChange }: VoteFieldsProps) {
  const words = useWords(conferencesWords);
  const change = (at: number, part: Partial<TypedVote>) =>
    onChange(votes.map((vote, index) => (index === at ? { ...vote, ...part } : vote)));
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.votes}</h3>
      <p className={styles.hint}>{words.votesHint}</p>
      {matters.map((matter, index) => (
        <div key={matter} className={styles.vote}>
          <p className={styles.matter}>{matter}</p>
          <div className={styles.two}>
            <NumberField
              name={`votes.${index}.agree`}
              label={words.agree}
              unit={words.people}
              min={0}
              digits={0}
              value={votes[index]!.agree}
              onChange={(agree) => change(index, { agree })}
            />
            <NumberField
              name={`votes.${index}.against`}
              label={words.against}
              unit={words.people}
              min={0}
              digits={0}
              value={votes[index]!.against}
              onChange={(against) => change(index, { against })}
            />
          </div>
          <Counted vote={votes[index]!} present={present} majority={majority} />
        </div>
      ))}
    </div>
  );
}

interface CountedProps {
  readonly vote: TypedVote;
  readonly present: number | null;
  readonly majority: ShareKind;
}

function Counted({ vote: { agree, against }, present, majority }: CountedProps) {
  const words = useWords(conferencesWords);
  if (present === null || agree === null || against === null) return null;
  const abstain = present - agree - against;
  if (abstain < 0) return <Tag kind="error">{words.tooMany(agree + against, present)}</Tag>;
  const needed = leastOf(majority, present);
  return (
    <div className={styles.counted} role="status">
      <Tag kind={agree >= needed ? 'done' : 'risk'}>{agree >= needed ? words.passed : words.failed}</Tag>
      <span>{words.counted(agree, present, needed)}</span>
      <span>
        {words.abstain}: {abstain}
      </span>
    </div>
  );
}
