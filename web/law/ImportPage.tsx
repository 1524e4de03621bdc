import { useState } from 'react';
import * as api from '#api/law.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import styles from './Law.module.css';
import { lawWords } from './words.ts';

export type Preview = Output<typeof api.previewLegalImport>;

const most = 20_000_000;

/** A list of documents: choose, look at what it would do, then take it whole. */
export function ImportPage() {
  const words = useWords(lawWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const preview = useWrite(api.previewLegalImport, { rereads: false });
  const take = useWrite(api.importLegalDocuments);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    preview.reset();
    take.reset();
    if (chosen[0]) preview.write({ file: chosen[0] });
  };
  return (
    <Page title={words.import} crumb={[{ label: words.register, href: '/so-van-ban' }]} lead={words.importLead}>
      {take.result ? (
        <div className={styles.file}>
          <Note kind="done" title={words.takenTitle} live>
            <p>{words.taken(take.result.new, take.result.changed)}</p>
          </Note>
          <div className={styles.acts}>
            <Button kind="main" href="/so-van-ban">
              {words.toRegister}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <div className={styles.file}>
            <Form onSubmit={() => undefined} refusals={preview.refusals} label={words.file}>
              <FileField
                name="file"
                label={words.file}
                hint={words.fileHint}
                accept=".xlsx,.csv,.tsv"
                maxBytes={most}
                value={files}
                onChange={choose}
              />
            </Form>
            <div>
              <Button icon="download" href={api.legalTemplate.path} download>
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
      )}
    </Page>
  );
}
