import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import type { Conference, Shown } from './ConferencePage.tsx';
import styles from './Conferences.module.css';
import { SignMinutes } from './SignMinutes.tsx';
import { conferencesWords } from './words.ts';

interface CourseProps {
  readonly shown: Shown;
  readonly conference: Conference;
  readonly onEdit?: () => void;
}

/** How it went: figures, each vote against its threshold, what was said and concluded. */
export function Course({ shown, conference, onEdit }: CourseProps) {
  const words = useWords(conferencesWords);
  const course = conference.course!;
  const { heldOn, from, until, present, excused, votes } = course;
  const absent = conference.convened - present;
  return (
    <Section title={words.course} aside={onEdit && <Button onClick={onEdit}>{words.holdAgain}</Button>}>
      <Facts
        rows={[
          [words.facts.when, words.when(shortDate(heldOn), `${from}–${until}`)],
          [words.facts.present, shareText(present, conference.convened)],
          ['', absent > 0 ? words.absent(absent, excused) : null],
        ]}
      />
      <div className={styles.group}>
        <h3 className={styles.groupTitle}>{words.votes}</h3>
        {votes.map(({ matter, agree, against, abstain, needed, passed }) => (
          <div key={matter} className={styles.vote}>
            <p className={styles.matter}>{matter}</p>
            <div className={styles.bar}>
              <ThresholdBar
                label={words.agree}
                value={agree}
                of={present}
                valueText={words.counted(agree, present, needed)}
                threshold={needed}
                thresholdText={words.needs(needed)}
                tone={passed ? 'done' : 'risk'}
              />
            </div>
            <div className={styles.counted}>
              <Tag kind={passed ? 'done' : 'risk'}>{passed ? words.passed : words.failed}</Tag>
              <span>{words.counted(agree, present, needed)}</span>
              <span>{`${words.against}: ${against}`}</span>
              <span>{`${words.abstain}: ${abstain}`}</span>
            </div>
          </div>
        ))}
      </div>
      <Said title={words.reports} lines={course.reports} />
      <Said title={words.contributions} lines={course.contributions} />
      <Said title={words.guidance} lines={course.guidance ? [course.guidance] : []} />
      <Said title={words.conclusion} lines={course.conclusion} />
      <SignMinutes shown={shown} conference={conference} />
    </Section>
  );
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.pre}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
