import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import type { Conference } from './ConferencePage.tsx';
import styles from './Conferences.module.css';
import { conferencesWords } from './words.ts';

interface PreparedProps {
  readonly conference: Conference;
  readonly onEdit?: () => void;
}

/** What was prepared: when, where, who, the agenda, what is voted on. */
export function Prepared({ conference, onEdit }: PreparedProps) {
  const words = useWords(conferencesWords);
  const { meetsOn, from, venue, convened, chairName, secretaryName, quorum, majority, ruleSource, invited, pact } = conference;
  const rule = words.ruleText(words.ofConvened(words.shares[quorum]), words.ofPresent(words.shares[majority]));
  return (
    <Section title={words.preparation} first aside={onEdit && <Button onClick={onEdit}>{words.edit}</Button>}>
      <Facts
        rows={[
          [words.facts.when, words.when(shortDate(meetsOn), from)],
          [words.facts.venue, venue],
          [words.facts.convened, `${convened} ${words.people}`],
          [words.facts.chair, chairName],
          [words.facts.secretary, secretaryName],
          [words.facts.rule, rule],
          [words.facts.source, ruleSource],
          [words.facts.invited, invited.join('; ')],
          [words.facts.parties, pact?.parties.map(({ name }) => name).join('; ')],
        ]}
      />
      <div className={styles.group}>
        <h3 className={styles.groupTitle}>{words.agenda}</h3>
        <ol className={styles.list}>
          {conference.agenda.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
