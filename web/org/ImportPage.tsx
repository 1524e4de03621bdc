import { useState } from 'react';
import * as org from '#api/org.ts';
import * as people from '#api/people.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
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

const most = 20 * 1024 * 1024;

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
      <List key={what} what={what} />
    </Page>
  );
}

function List({ what }: { readonly what: What }) {
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
  if (take.result) return <Taken result={take.result} onAnother={() => choose([])} what={what} />;
  return (
    <>
      <div className={`${styles.file} ${styles.take}`}>
        <Form onSubmit={() => undefined} refusals={preview.refusals} label={words.file}>
          <FileField
            name="file"
            label={words.file}
            hint={words.fileHint}
            accept=".xlsx,.csv"
            maxBytes={most}
            value={files}
            onChange={choose}
          />
        </Form>
        <div>
          <Button icon="download" href={template} download>
            {words.template}
          </Button>
        </div>
        {preview.failure && <Trouble error={preview.failure} />}
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
}

function Taken({ result, what, onAnother }: TakenProps) {
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
        <Button kind="main" href="/quan-tri">
          {words.units}
        </Button>
        <Button onClick={onAnother}>{words.another}</Button>
        {what === 'units' && (
          <Button href="/quan-tri/nhap?loai=nguoi" onClick={onAnother}>
            {words.importPeople}
          </Button>
        )}
      </div>
    </div>
  );
}
