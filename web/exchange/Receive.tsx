import { useState } from 'react';
import * as api from '#api/exchange.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Exchange.module.css';
import type { Exchange } from './ExchangePage.tsx';
import { Incoming } from './Incoming.tsx';
import { exchangeWords } from './words.ts';

export type Preview = Output<typeof api.previewPackage>;

export function Receive({ shown }: { readonly shown: Exchange }) {
  const words = useWords(exchangeWords);
  return (
    <>
      {shown.receivesFor.length > 0 ? (
        <Bring bodies={shown.receivesFor} />
      ) : (
        <Empty title={words.mayNotReceive}>{words.mayNotReceiveWhy}</Empty>
      )}
      <Received received={shown.received} />
    </>
  );
}

function Bring({ bodies }: { readonly bodies: Exchange['receivesFor'] }) {
  const words = useWords(exchangeWords);
  const [unitId, setUnitId] = useState(bodies[0]!.id);
  const [files, setFiles] = useState<readonly File[]>([]);
  const look = useWrite(api.previewPackage, { rereads: false });
  const take = useWrite(api.takePackage, { onDone: () => setFiles([]) });
  const file = files[0];
  const choose = (chosen: readonly File[]) => {
    look.reset();
    take.reset();
    setFiles(chosen);
  };
  return (
    <>
      <div className={styles.form}>
        <Form onSubmit={() => file && look.write({ unitId, file: file as never })} refusals={look.refusals}>
          {bodies.length > 1 && (
            <SelectField
              name="unitId"
              label={words.forUnit}
              value={unitId}
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setUnitId}
            />
          )}
          <FileField
            name="file"
            label={words.packageFile}
            hint={words.packageHint}
            accept=".zip"
            value={files}
            onChange={choose}
          />
          <div className={styles.acts}>
            <Button
              kind={look.result ? 'default' : 'main'}
              type="submit"
              busy={look.pending}
              whyNot={file ? [] : [words.chooseFile]}
            >
              {words.look}
            </Button>
            <span className="small ink-2">{words.lookWhy}</span>
          </div>
        </Form>
        {look.failure && <Trouble error={look.failure} />}
        {take.result && (
          <Note kind="done" title={words.taken} live>
            <p>{words.takenWhy}</p>
            <p className={styles.after}>
              <Button icon="download" href={`/api/exchange/incoming/${take.result.packageId}/receipt`} download>
                {words.getReceipt}
              </Button>
            </p>
          </Note>
        )}
      </div>
      {look.result && file && (
        <Incoming
          key={look.result.packageId}
          preview={look.result}
          take={take}
          onTake={(matches) => take.write({ unitId, matches: [...matches], file: file as never })}
        />
      )}
    </>
  );
}

function Received({ received }: Pick<Exchange, 'received'>) {
  const words = useWords(exchangeWords);
  return (
    <Section title={words.received}>
      <DataTable
        caption={words.received}
        density="dense"
        rows={received}
        rowKey={({ id }) => id}
        whenEmpty={words.receivedNone}
        columns={[
          {
            ...{ key: 'dossiers', head: words.dossiers, names: true },
            cell: ({ dossiers }) =>
              dossiers.map(({ id, unitName, year, isSuperseded }) => (
                <span key={id} style={{ display: 'block' }}>
                  <Anchor href={`/quan-tri/trao-doi/ho-so/${id}`}>{`${unitName}, ${year}`}</Anchor>
                  {isSuperseded && <span className="ink-2"> ({words.superseded})</span>}
                </span>
              )),
          },
          {
            ...{ key: 'from', head: words.from },
            cell: ({ from, byUnitName }) => (
              <>
                {from}
                <span className={styles.under}>{byUnitName}</span>
              </>
            ),
          },
          {
            ...{ key: 'taken', head: words.takenAt },
            cell: ({ takenAt, takenBy }) => (
              <>
                {momentText(takenAt)}
                <span className={styles.under}>{takenBy}</span>
              </>
            ),
          },
          {
            ...{ key: 'get', head: words.receipt, acts: true },
            cell: ({ id, takenAt }) => (
              <Button
                icon="download"
                size="s"
                href={`/api/exchange/incoming/${id}/receipt`}
                download
                aria-label={words.getReceiptOf(momentText(takenAt))}
              >
                {words.getReceipt}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
