import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { closingText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Grid.module.css';
import type { Grid } from './gridRows.ts';
import { gridWords } from './gridWords.ts';

interface MissingPledgesProps {
  readonly campaignId: string;
  readonly grid: Grid;
}

/** Who is still to be asked, for the clerk alone; one touch tells each of them, and what is shared outside names nobody. */
export function MissingPledges({ campaignId, grid }: MissingPledgesProps) {
  const words = useWords(gridWords);
  const remind = useWrite(api.remindPledges, { onDone: ({ reminded }) => toast(words.reminded(reminded)) });
  const missing = grid.rows.filter((row) => row.pledge === null || row.pledge.state === 'returned');
  if (missing.length === 0) return null;
  const { reminded, whyNot } = grid;
  return (
    <Section title={words.missing(missing.length)} aside={words.missingHint}>
      <ul className={styles.missing}>
        {missing.map((row) => (
          <li key={row.personId}>{row.fullName}</li>
        ))}
      </ul>
      <RefusalList refusals={remind.refusals} takesFocus />
      <div className="stack roomy">
        <div className="row top">
          <Button
            icon="bell"
            busy={remind.pending}
            whyNot={reasonsOf(whyNot.remind)}
            onClick={() => remind.write({ campaignId })}
          >
            {words.remind}
          </Button>
          {reminded && whyNot.remind.length === 0 && (
            <span className="small ink-2">{words.lastReminded(reminded.count, shortDate(reminded.onDay))}</span>
          )}
        </div>
        <Share grid={grid} />
      </div>
    </Section>
  );
}

/** Words for a group chat: how many have signed of how many, until when. */
function Share({ grid }: { readonly grid: Grid }) {
  const words = useWords(gridWords);
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const { signed, staff } = grid.count;
  const text = words.reminder(signed, staff, grid.year, closingText(grid.window.closesAt, language));
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <div className="stack">
      <p className="small ink-2">{words.shareHint}</p>
      <p className="row">
        <span>{text}</span>
        <Button size="s" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
          {copied ? words.copied : words.copyReminder}
        </Button>
      </p>
    </div>
  );
}
