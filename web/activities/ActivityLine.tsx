import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { numberText, shareText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Activities.module.css';
import type { Activity, Year } from './useActivities.ts';
import { activitiesWords } from './words.ts';

interface ActivityLineProps {
  readonly year: Year;
  readonly activity: Activity;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

/** One thing the unit did: when, what, its figures, and what it is tied to. */
export function ActivityLine({ year, activity, onChange, onRemove }: ActivityLineProps) {
  const words = useWords(activitiesWords);
  const { facts, title, onDay, note, addedBy, whyNot } = activity;
  const said = factsSaid(activity, words);
  return (
    <Line
      when={shortDate(onDay).slice(0, 5)}
      margin={words.kinds[facts.kind]}
      title={title}
      why={words.byOf(addedBy)}
      actions={
        whyNot.change.length === 0 && (
          <>
            <Button size="s" kind="quiet" onClick={onChange} aria-label={`${words.change}: ${title}`}>
              {words.change}
            </Button>
            <Button size="s" kind="quiet" onClick={onRemove} aria-label={`${words.remove}: ${title}`}>
              {words.remove}
            </Button>
          </>
        )
      }
    >
      <Said said={said} />
      {note && <p className={styles.note}>{note}</p>}
      <Ties year={year} activity={activity} />
    </Line>
  );
}

const shortEnough = 140;

/** Short facts in one line, long ones a line each. */
function Said({ said }: { readonly said: readonly string[] }) {
  if (said.length === 0) return null;
  const joined = said.join(' · ');
  if (joined.length <= shortEnough) return <p className={styles.saidShort}>{joined}</p>;
  return (
    <ul className={styles.facts}>
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

type Words = (typeof activitiesWords)['vi'];
const whole = (count: number) => numberText(count, 0);
const some = (...said: readonly (string | null | false)[]) =>
  said.filter((one) => typeof one === 'string' && one !== '') as string[];

/** The facts of its kind, a sentence each. */
function factsSaid({ facts, attendedCount, attended, document, personName }: Activity, words: Words): readonly string[] {
  if (facts.kind === 'outreach') return some(words.forms[facts.form], facts.reach !== null && words.reached(whole(facts.reach)));
  if (facts.kind === 'culture')
    return some(words.sorts[facts.sort], facts.people !== null && words.tookPart(whole(facts.people)));
  if (facts.kind === 'care')
    return some(words.caredFor(whole(facts.people)), facts.amount !== null && words.amountOf(whole(facts.amount)));
  if (facts.kind === 'course') {
    const length = some(
      facts.until && words.untilOf(shortDate(facts.until)),
      facts.hours !== null && words.hoursOf(numberText(facts.hours, 1)),
    ).join(', ');
    const names = attended.map(({ fullName }) => fullName).join(', ');
    return some(facts.organiser, length, words.attendedCount(attendedCount) + (names ? `: ${names}` : ''));
  }
  if (facts.kind === 'satisfaction') {
    const { asked, answered, satisfied, source } = facts;
    return [
      words.satisfiedOf(shareText(satisfied, answered)),
      words.answeredOf(shareText(answered, asked)),
      words.sourceOf(source),
    ];
  }
  if (facts.kind === 'rule') return document ? [words.documentOf(document.number, shortDate(document.day))] : [];
  if (facts.kind === 'check')
    return some(words.areaOf(facts.area), words.foundOf(facts.found), facts.asked !== '' && words.toMendOf(facts.asked));
  const waits = facts.consentOn === null ? ` (${words.consentWaits})` : '';
  return personName ? [words.deedBy(personName) + waits] : [];
}

function Ties({ year, activity }: Pick<ActivityLineProps, 'year' | 'activity'>) {
  const words = useWords(activitiesWords);
  const { facts, lines, pieces, driveId } = activity;
  const drive = year.drives.find(({ id }) => id === driveId);
  if (lines.length + pieces.length === 0 && !drive && facts.kind !== 'rule' && facts.kind !== 'outreach') return null;
  return (
    <p className={styles.ties}>
      {lines.length > 0 && (
        <Anchor href={`/phong-trao/${year.campaignId}/minh-chung?tieu-chi=${encodeURIComponent(lines[0]!)}`}>
          {`${words.line} ${lines.join(', ')}`}
        </Anchor>
      )}
      {drive && <Anchor href={`/phong-trao/${year.campaignId}/dot-thi-dua`}>{words.inDrive(drive.name)}</Anchor>}
      {facts.kind === 'outreach' && facts.link && (
        <Anchor href={facts.link}>
          <Icon name="link" size="s" />
          {words.link}
        </Anchor>
      )}
      {facts.kind === 'rule' && activity.document && <Anchor href={`/van-ban/${facts.documentId}`}>{words.toDocument}</Anchor>}
      {pieces.map((piece) => (
        <PieceTie key={piece.id} piece={piece} />
      ))}
    </p>
  );
}

/** A piece of evidence: its file, its page, or only its words. */
function PieceTie({ piece }: { readonly piece: Activity['pieces'][number] }) {
  const { id, label, hasFile, isPicture, link } = piece;
  const href = hasFile ? `/api/evidence/${id}/file` : link;
  if (!href) return <span>{label}</span>;
  return (
    <Anchor href={href} {...(hasFile ? { download: true } : {})}>
      <Icon name={isPicture ? 'picture' : link ? 'link' : 'document'} size="s" />
      {label}
    </Anchor>
  );
}
