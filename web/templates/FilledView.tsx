import type * as api from '#api/templates.ts';
import type { Output } from '../kernel/client.ts';
import { FindingCard } from '../ui/FindingCard.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PreviewSheet } from './PreviewSheet.tsx';
import styles from './Templates.module.css';
import { templateWords } from './words.ts';

type Filled = Output<typeof api.checkTemplate>;

/** A filled template: what is wrong at its place; else how it looks, with what to look at. */
export function FilledView({ filled }: { readonly filled: Filled }) {
  const words = useWords(templateWords);
  const { faults, preview } = filled;
  if (faults.length > 0) return <Faults faults={faults} />;
  return (
    <div className={styles.filled}>
      <div>
        <Note kind="done" live title={words.rightNow}>
          <p>{words.previewNote}</p>
        </Note>
        {preview.length === 0 ? <p>{words.noPreview}</p> : <PreviewSheet blocks={preview} label={words.previewLabel} />}
      </div>
      <Notes filled={filled} />
    </div>
  );
}

function Faults({ faults }: Pick<Filled, 'faults'>) {
  const words = useWords(templateWords);
  return (
    <div className={styles.finds}>
      <Note kind="error" live title={words.faults(faults.length)}>
        <p>{words.faultsWhy}</p>
      </Note>
      {faults.map(({ place, excerpt, message, suggestion }, at) => (
        <FindingCard
          key={`${place} ${message} ${excerpt}`}
          severity="error"
          number={at + 1}
          title={words.faultAt(place, message)}
          {...(excerpt ? { quotation: excerpt } : {})}
          suggestion={suggestion === null ? undefined : { text: suggestion }}
        />
      ))}
    </div>
  );
}

/** Names and figures that differ from the system's paper, and slips of form. */
function Notes({ filled: { differences, notes } }: { readonly filled: Filled }) {
  const words = useWords(templateWords);
  return (
    <section className={styles.finds} aria-label={words.notes}>
      <h3 className={styles.notesTitle}>{words.notes}</h3>
      {differences.length + notes.length === 0 && <p className="ink-2">{words.noNotes}</p>}
      {differences.length > 0 && (
        <Note kind="risk" title={words.differs(differences.length)}>
          <p>{words.differsWhy}</p>
          <ul>
            {differences.map(({ ours, theirs, excerpt }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may differ twice in one sentence
              <li key={at}>
                {words.difference(ours ?? words.nothing, theirs ?? words.nothing)}
                <span className={styles.excerpt}>{excerpt}</span>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {notes.length > 0 && (
        <Note kind="info" title={words.form(notes.length)}>
          <ul>
            {notes.map(({ message, excerpt, law }) => (
              <li key={`${message} ${excerpt}`}>
                {message} <span className="ink-2">({law})</span>
                {excerpt && <span className={styles.excerpt}>{excerpt}</span>}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </section>
  );
}
