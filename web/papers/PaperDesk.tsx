import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { SideBySide } from '../ui/SideBySide.tsx';
import { FillForm } from './FillForm.tsx';
import { Missing } from './Missing.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import { stageOf } from './paperStage.ts';
import { usePaperDraft } from './usePaperDraft.ts';
import { usePreview } from './usePreview.ts';
import { paperWords } from './words.ts';

interface PaperDeskProps {
  readonly paper: CasePaper;
  readonly campaignId: string;
}

/** A paper under work: what is typed into it, and beside it the paper as it prints with that. */
export function PaperDesk({ paper, campaignId }: PaperDeskProps) {
  const words = useWords(paperWords);
  const [shown, setShown] = useState('fill');
  const desk = useRef<HTMLDivElement>(null);
  const draft = usePaperDraft(paper, campaignId);
  const preview = usePreview(campaignId, paper, draft.values);
  const missing = preview.data?.missing ?? paper.missing.map((text) => ({ text, fields: [] }));
  const goTo = (key: string) => {
    flushSync(() => setShown('fill'));
    const name = `values.${CSS.escape(key)}`;
    desk.current?.querySelector<HTMLElement>(`[name="${name}"], [name^="${name}."]`)?.focus();
  };
  return (
    <div ref={desk} className={styles.desk}>
      <SideBySide
        widths="minmax(0, 5fr) minmax(0, 6fr)"
        shown={shown}
        onShown={setShown}
        columns={[
          {
            id: 'fill',
            title: words.fill,
            short: words.fill,
            content: (
              <>
                {stageOf(paper) === 'issued' && <NextEdition edition={paper.life.issues.length} />}
                <Missing missing={missing} onField={goTo} />
                <FillForm paper={paper} draft={draft} wanting={missing.flatMap(({ fields }) => fields)} />
              </>
            ),
          },
          {
            id: 'preview',
            title: words.preview,
            short: words.preview,
            note: preview.fetchStatus === 'paused' ? words.previewWaits : draft.changed > 0 && words.previewUnsaved,
            content: (
              <div className={styles.beside}>
                <Loaded read={preview}>
                  {({ html }) => <PaperPreview html={html} label={words.previewOf(paper.title)} onField={goTo} />}
                </Loaded>
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

/** What went out stays as it is; what is typed now belongs to the next edition. */
function NextEdition({ edition }: { readonly edition: number }) {
  const words = useWords(paperWords);
  return (
    <div className={styles.missing}>
      <Note kind="done">{words.nextEdition(edition)}</Note>
    </div>
  );
}
