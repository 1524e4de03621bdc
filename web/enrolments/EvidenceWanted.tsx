import * as api from '#api/evidence.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './MyWork.module.css';
import { enrolmentWords } from './words.ts';

const shown = 3;

interface EvidenceWantedProps {
  readonly campaignId: string;
  readonly year: number;
  /** Which of the unit's plans of the year it is for; null where there is but one. */
  readonly plan: string | null;
}

/** What a member can help to show: the first criteria without evidence, each a picture away. */
export function EvidenceWanted({ campaignId, year, plan }: EvidenceWantedProps) {
  const words = useWords(enrolmentWords);
  const read = useRead(api.listEvidence, { campaignId });
  const page = `/phong-trao/${campaignId}/minh-chung`;
  return (
    <Section title={words.evidenceOf(year)}>
      <Loaded read={read}>
        {({ groups, whyNot }) => {
          const lines = groups.flatMap((group) => group.lines).filter((line) => !line.isForbidding);
          const bare = lines.filter((line) => line.count === 0);
          return (
            <>
              {plan && <p className="strong">{plan}</p>}
              <p className={`ink-2 ${styles.share}`}>{words.evidenceShare(lines.length - bare.length, lines.length)}</p>
              <Lines label={words.evidenceOf(year)}>
                {bare.slice(0, shown).map((line) => (
                  <Line
                    key={line.code}
                    when={line.code}
                    title={line.text}
                    why={line.expected ?? undefined}
                    actions={
                      whyNot.add.length === 0 ? (
                        <Button
                          size="s"
                          icon="camera"
                          href={`${page}?tieu-chi=${encodeURIComponent(line.code)}`}
                          aria-label={words.sendFor(line.code)}
                        >
                          {words.sendEvidence}
                        </Button>
                      ) : undefined
                    }
                  />
                ))}
              </Lines>
              <p className={styles.more}>
                <Anchor href={page}>{words.allEvidence}</Anchor>
              </p>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
