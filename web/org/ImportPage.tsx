import { useState } from 'react';
import * as org from '#api/org.ts';
import * as people from '#api/people.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Segments } from '../ui/Segments.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import styles from './Org.module.css';
import { orgWords } from './words.ts';

export type Preview = Output<typeof org.previewUnitImport>;
type What = 'units' | 'people';

/** A list from a workbook: choose, look at what it would do, then take it whole. */
export function ImportPage() {
  const words = useWords(orgWords);
  const [what, setWhat] = useState<What>(new URLSearchParams(location.search).get('loai') === 'nguoi' ? 'people' : 'units');
  return (
    <Page title={words.importTitle} crumb={[{ label: words.admin, href: '/quan-tri' }]} lead={words.importLead}>
      <div className={styles.take}>
        <Segments
          label={words.importWhat}
          options={[
            { value: 'units', label: words.importUnits },
            { value: 'people', label: words.importPeople },
          ]}
          value={what}
          onChange={setWhat}
        />
      </div>
      <List key={what} what={what} onPeople={() => setWhat('people')} />
    </Page>
  );
}

function List({ what, onPeople }: { readonly what: What; readonly onPeople: () => void }) {
  const words = useWords(orgWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const preview = useWrite(what === 'units' ? org.previewUnitImport : people.previewPeopleImport, { rereads: false });
  const take = useWrite(what === 'units' ? org.importUnits : people.importPeople);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    preview.reset();
    take.reset();
    if (chosen[0]) preview.write({ file: chosen[0] });
  };
  const template = what === 'units' ? org.unitTemplate.path : people.peopleTemplate.path;
  if (take.result) return <Taken result={take.result} onAnother={() => choose([])} onPeople={onPeople} what={what} />;
  return (
    <>
      <div className={styles.take}>
        <Lines label={words.importTitle}>
          <Line
            when={words.stepOne}
            title={words.fillTitle[what]}
            why={words.fillWhy[what]}
            actions={
              <Button icon="download" href={template} download>
                {words.template}
              </Button>
            }
          >
            <p className="small ink-2">{words.fillHint[what]}</p>
          </Line>
          <Line when={words.stepTwo} title={words.chooseTitle} why={words.chooseWhy}>
            <div className={styles.file}>
              <Form onSubmit={() => undefined} refusals={preview.refusals} label={words.file}>
                <FileField
                  name="file"
                  label={words.file}
                  hint={words.fileHint}
                  accept=".xlsx,.csv"
                  value={files}
                  onChange={choose}
                />
              </Form>
              {preview.failure && <Trouble error={preview.failure} />}
            </div>
          </Line>
        </Lines>
      </div>
      {preview.pending && <Skeleton lines={4} />}
      {preview.result && (
        <ImportPreview preview={preview.result} take={take} onTake={() => files[0] && take.write({ file: files[0] })} />
      )}
    </>
  );
}

interface TakenProps {
  readonly result: Output<typeof org.importUnits>;
  readonly what: What;
  readonly onAnother: () => void;
  readonly onPeople: () => void;
}

function Taken({ result, what, onAnother, onPeople }: TakenProps) {
  const words = useWords(orgWords);
  return (
    <div className={`${styles.file} ${styles.take}`}>
      <Note kind="done" title={words.takenTitle} live>
        <p>{words.taken(result.new, result.changed)}</p>
        {result.warnings.map((warning) => (
          <p key={`${warning.at} ${warning.message}`}>{warning.message}</p>
        ))}
      </Note>
      <div className={styles.acts}>
        {what === 'units' ? (
          <Button kind="main" href="/quan-tri/nhap?loai=nguoi" onClick={onPeople}>
            {words.nextPeople}
          </Button>
        ) : (
          <Button kind="main" href="/quan-tri/moi-dang-nhap">
            {words.nextInvite}
          </Button>
        )}
        <Button href="/quan-tri">{words.toUnits}</Button>
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </div>
  );
}
