import { type Day, shortDate } from '#domain/kernel/day.ts';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import type { Conference } from './ConferencePage.tsx';
import styles from './Projector.module.css';
import type { Slide } from './slides.ts';
import { conferencesWords } from './words.ts';

interface SlideViewProps {
  readonly slide: Slide;
  readonly conference: Conference;
  readonly when: string;
  readonly name: string;
}

/** What stands on one screen. */
export function SlideView({ slide, conference, when, name }: SlideViewProps) {
  const words = useWords(conferencesWords);
  const { course, agenda, pact, convened, needed, venue, from } = conference;
  switch (slide.kind) {
    case 'title':
      return (
        <>
          <h1 className={styles.title}>{name}</h1>
          <p className={styles.small}>{`${words.when(when, from)}. ${words.where(venue)}`}</p>
        </>
      );
    case 'agenda':
      return <List title={words.slides.agenda} lines={agenda} numbered />;
    case 'attendance':
      return (
        <>
          <h1 className={styles.title}>{words.slides.attendance}</h1>
          <p className={styles.big}>{shareText(course!.present, convened)}</p>
          <p className={styles.small}>{words.quorumMet(course!.present, convened, needed)}</p>
        </>
      );
    case 'shortcomings':
      return (
        <List
          title={words.slides.shortcomings}
          lines={slide.part.map(
            ({ area, text, role, dueOn }) => `${area}: ${text} (${role}, ${words.slides.due(shortDate(dueOn as Day))})`,
          )}
        />
      );
    case 'vote':
      return <VoteSlide at={slide.at} conference={conference} />;
    case 'pact':
      return (
        <>
          <List title={words.slides.pact} lines={pact!.contents} />
          <p className={styles.small}>{pact!.parties.map((party) => party.name).join('; ')}</p>
        </>
      );
    case 'conclusion':
      return <List title={words.slides.conclusion} lines={course!.conclusion} />;
  }
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbered?: boolean;
}

function List({ title, lines, numbered = false }: ListProps) {
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      {numbered ? <ol className={styles.list}>{items}</ol> : <ul className={styles.list}>{items}</ul>}
    </>
  );
}

function VoteSlide({ at, conference: { matters, course } }: { readonly at: number; readonly conference: Conference }) {
  const words = useWords(conferencesWords);
  const vote = course?.votes[at];
  return (
    <>
      <p className={styles.small}>{words.slides.vote(at + 1, matters.length)}</p>
      <h1 className={styles.title}>{matters[at]}</h1>
      {vote && course ? (
        <>
          <ThresholdBar
            label={words.agree}
            value={vote.agree}
            of={course.present}
            valueText={words.counted(vote.agree, course.present, vote.needed)}
            threshold={vote.needed}
            thresholdText={words.needs(vote.needed)}
            tone={vote.passed ? 'done' : 'risk'}
            size="l"
          />
          <div className={styles.result}>
            <Tag kind={vote.passed ? 'done' : 'risk'}>{vote.passed ? words.passed : words.failed}</Tag>
            <span>{`${words.agree} ${shareText(vote.agree, course.present)}`}</span>
            <span>{`${words.against} ${vote.against}`}</span>
            <span>{`${words.abstain} ${vote.abstain}`}</span>
          </div>
        </>
      ) : (
        <p className={styles.small}>{words.slides.notCounted}</p>
      )}
    </>
  );
}
