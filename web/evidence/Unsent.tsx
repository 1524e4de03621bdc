import type * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { useDraftFiles } from '../kernel/draftFiles.ts';
import { useDraft } from '../kernel/drafts.ts';
import { OutboxLines } from '../kernel/outbox/OutboxLines.tsx';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Evidence.module.css';
import { nothingTyped, type Typed } from './evidenceItems.ts';
import { KeptShots } from './KeptShots.tsx';
import { formOf, useForgetQueued } from './useEvidenceForm.ts';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;

/** What this machine holds for the year and the server does not have yet: what waits, what came back, what was begun. */
export function Unsent({ year, onGoOn }: { readonly year: Year; readonly onGoOn: () => void }) {
  const { campaignId } = year;
  const words = useWords(evidenceWords);
  const items = useOutbox().filter((item) => item.state !== 'sent' && item.input.campaignId === campaignId && item.slot === null);
  const draft = useDraft<Typed>(formOf(campaignId), nothingTyped);
  const { files } = useDraftFiles(formOf(campaignId));
  useForgetQueued(draft);
  const isBegun = draft.restored || files.length > 0;
  return (
    <>
      <div className={styles.kept}>
        {isBegun && (
          <Note kind="wait">
            <p>{words.begun(files.length)}</p>
            <p>
              <Button size="s" icon="pen" onClick={onGoOn}>
                {words.goOn}
              </Button>
            </p>
          </Note>
        )}
        <KeptShots year={year} />
      </div>
      {items.length > 0 && (
        <Section title={words.unsentTitle} aside={String(items.length)}>
          <OutboxLines label={words.unsentTitle} items={items} />
        </Section>
      )}
    </>
  );
}
