import { type ReactNode, useState } from 'react';
import type * as law from '#api/law.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Output } from './client.ts';
import styles from './Import.module.css';
import { ImportPreview } from './ImportPreview.tsx';
import { importWords } from './importWords.ts';
import { Trouble } from './Trouble.tsx';
import { useWrite } from './useWrite.ts';

type PreviewEndpoint = typeof law.previewLegalImport;
type TakeEndpoint = typeof law.importLegalDocuments;
type Taken = Output<TakeEndpoint>;

interface ImportListProps {
  readonly preview: PreviewEndpoint;
  readonly take: TakeEndpoint;
  /** Where the form to fill in is. */
  readonly template: string;
  /** What to fill in: the step, the columns that must be there, those that help. */
  readonly fill: { readonly title: string; readonly why: string; readonly hint?: string };
  readonly accept?: string;
  /** The word on the button: `Nhập 12 hàng`. */
  readonly takes: (rows: number) => string;
  /** What may be done once the list is taken. */
  readonly after: ReactNode;
}

/** A list from a workbook: fill in the form, choose the file, look at what it would do, then take it whole. */
export function ImportList({
  preview: looked,
  take: taken,
  template,
  fill,
  accept = '.xlsx,.csv',
  takes,
  after,
}: ImportListProps) {
  const words = useWords(importWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const preview = useWrite(looked, { rereads: false });
  const take = useWrite(taken);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    preview.reset();
    take.reset();
    if (chosen[0]) preview.write({ file: chosen[0] });
  };
  if (take.result) return <AfterTaking result={take.result} after={after} onAnother={() => choose([])} />;
  return (
    <>
      <div className={styles.take}>
        <Lines label={words.steps}>
          <Line
            when={words.stepOne}
            title={fill.title}
            why={fill.why}
            actions={
              <Button icon="download" href={template} download>
                {words.template}
              </Button>
            }
          >
            {fill.hint && <p className="small ink-2">{fill.hint}</p>}
          </Line>
          <Line when={words.stepTwo} title={words.chooseTitle} why={words.chooseWhy}>
            <div className={styles.file}>
              <Form onSubmit={() => undefined} refusals={preview.refusals}>
                <FileField name="file" label={words.file} hint={words.fileHint} accept={accept} value={files} onChange={choose} />
              </Form>
              {preview.failure && <Trouble error={preview.failure} />}
            </div>
          </Line>
        </Lines>
      </div>
      {preview.pending && <Skeleton lines={4} />}
      {preview.result && (
        <ImportPreview
          preview={preview.result}
          take={take}
          takes={takes}
          onTake={() => files[0] && take.write({ file: files[0] })}
        />
      )}
    </>
  );
}

interface AfterTakingProps {
  readonly result: Taken;
  readonly after: ReactNode;
  readonly onAnother: () => void;
}

function AfterTaking({ result, after, onAnother }: AfterTakingProps) {
  const words = useWords(importWords);
  return (
    <div className={`${styles.file} ${styles.take}`}>
      <Note kind="done" title={words.takenTitle} live>
        <p>{words.taken(result.new, result.changed)}</p>
        {result.warnings.map((warning) => (
          <p key={`${warning.at} ${warning.message}`}>{warning.message}</p>
        ))}
      </Note>
      <div className={styles.acts}>
        {after}
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </div>
  );
}
