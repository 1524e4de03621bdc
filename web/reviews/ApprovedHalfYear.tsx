import { shortDate } from '#domain/kernel/day.ts';
import { Facts } from '../ui/Facts.tsx';
import { shareText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import type { HalfYear } from './HalfYearPage.tsx';
import { halfYearWords } from './halfYearWords.ts';
import styles from './Reviews.module.css';

interface ApprovedHalfYearProps {
  readonly half: HalfYear;
  readonly sitting: NonNullable<HalfYear['sitting']>;
}

/** The report as it was approved: what was written, what must change, the meeting, the papers. */
export function ApprovedHalfYear({ half, sitting }: ApprovedHalfYearProps) {
  const words = useWords(halfYearWords);
  const { texts, decisions } = half;
  const { heldOn, from, until, venue, present, total, opinions, conclusion } = sitting;
  const at = `/api/campaigns/${half.campaignId}/half-year`;
  return (
    <>
      <Section title={words.writing}>
        <Facts
          rows={(['strengths', 'causes', 'lessons', 'proposals'] as const).map((key) => [
            words[key],
            texts[key].length > 0 ? <Entries key={key} lines={texts[key]} /> : null,
          ])}
        />
      </Section>
      {decisions.length > 0 && (
        <Section title={words.decisions}>
          <Lines label={words.decisions}>
            {decisions.map(({ area, role, text, dueOn }) => (
              <Line key={`${area} ${text}`} when={words.due(shortDate(dueOn))} title={text} why={words.areaRole(area, role)} />
            ))}
          </Lines>
        </Section>
      )}
      <Section title={words.sitting}>
        <Facts
          rows={[
            [words.facts.when, words.when(shortDate(heldOn), from, until)],
            [words.facts.venue, venue],
            [words.facts.present, shareText(present, total)],
            [words.opinions, opinions.length > 0 ? <Entries key="opinions" lines={opinions} /> : null],
            [words.conclusion, conclusion],
          ]}
        />
        {half.whyNot.print.length === 0 && (
          <div className={styles.acts}>
            <PaperButton href={`${at}/report`}>{words.report}</PaperButton>
            <PaperButton href={`${at}/minutes`}>{words.minutes}</PaperButton>
          </div>
        )}
      </Section>
    </>
  );
}

function Entries({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.entries}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
