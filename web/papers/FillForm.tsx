import { Trouble } from '../kernel/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { isShort, PaperFieldInput } from './PaperFieldInput.tsx';
import styles from './Papers.module.css';
import type { CasePaper } from './PapersPage.tsx';
import type { PaperDraft } from './usePaperDraft.ts';
import { paperWords } from './words.ts';

interface FillFormProps {
  readonly paper: CasePaper;
  readonly draft: PaperDraft;
  /** Keys of the fields the paper cannot be printed without. */
  readonly wanting: readonly string[];
}

/** What a paper says and the case does not know; what was typed waits in this browser until it is kept. */
export function FillForm({ paper, draft, wanting }: FillFormProps) {
  const words = useWords(paperWords);
  const { write, changed } = draft;
  if (paper.fields.length === 0) return <p className="ink-2">{words.nothingToFill}</p>;
  return (
    <Form onSubmit={draft.save} refusals={write.refusals} label={words.fillOne(paper.title)}>
      <div className={styles.fields}>
        {paper.fields.map((field) => (
          <div key={field.key} className={isShort(field) ? undefined : styles.whole}>
            <PaperFieldInput
              field={field}
              value={draft.values[field.key] ?? ''}
              isMissing={wanting.includes(field.key)}
              onChange={(value) => draft.set(field.key, value)}
            />
          </div>
        ))}
      </div>
      {write.failure && <Trouble error={write.failure} />}
      {write.waitingForNetwork && (
        <Note kind="wait" icon="offline" live>
          {words.waiting}
        </Note>
      )}
      <div className={styles.save}>
        <Button kind={changed > 0 ? 'main' : 'default'} busy={write.pending} type="submit">
          {words.save}
        </Button>
        {changed > 0 && (
          <Button kind="quiet" onClick={draft.undo}>
            {words.undo}
          </Button>
        )}
        <p className={styles.unsaved} role="status">
          {changed === 0 ? words.allKept : draft.savedAt ? words.keptHere(changed) : words.unsaved(changed)}
        </p>
      </div>
    </Form>
  );
}
