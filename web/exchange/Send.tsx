import { useState } from 'react';
import * as api from '#api/exchange.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText, sizeText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Exchange.module.css';
import type { Exchange } from './ExchangePage.tsx';
import { exchangeWords } from './words.ts';

type Size = '0' | '2' | '5' | '20';
type Sendable = Output<typeof api.listSendable>;

export function Send({ shown }: { readonly shown: Exchange }) {
  const [year, setYear] = useState<number>();
  const read = useRead(api.listSendable, year === undefined ? {} : { year }, { keepShown: true });
  return (
    <>
      {shown.maySend && <Loaded read={read}>{(list) => <Choose key={list.year} list={list} onYear={setYear} />}</Loaded>}
      <Sent sent={shown.sent} />
      {shown.sent.length > 0 && <EnterReceipt />}
    </>
  );
}

function Choose({ list, onYear }: { readonly list: Sendable; readonly onYear: (year: number) => void }) {
  const words = useWords(exchangeWords);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [size, setSize] = useState<Size>('5');
  const make = useWrite(api.sendDossiers, { onDone: () => setChosen([]) });
  const { dossiers, years, year } = list;
  if (year === null) {
    return (
      <Section title={words.dossiers} first>
        <Empty title={words.noneToSend}>{words.noneToSendWhy}</Empty>
      </Section>
    );
  }
  const isAll = chosen.length === dossiers.length;
  return (
    <Section title={words.dossiers} aside={words.dossiersAside(chosen.length, dossiers.length)} first>
      <div className={styles.filters}>
        <SelectField
          name="year"
          label={words.chooseYear}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(one) => onYear(Number(one))}
        />
        <SelectField
          name="filesUpTo"
          label={words.filesUpTo}
          value={size}
          options={(Object.keys(words.sizes) as Size[]).map((one) => ({ value: one, label: words.sizes[one] }))}
          onChange={setSize}
        />
      </div>
      <p className="small ink-2">{words.filesUpToHint}</p>
      <DataTable
        caption={words.dossiers}
        density="dense"
        rows={dossiers}
        rowKey={({ campaignId }) => campaignId}
        columns={[
          {
            ...{ key: 'unit', head: words.unit, names: true },
            cell: ({ campaignId, unitName }) => (
              <CheckField
                name={campaignId}
                label={unitName}
                checked={chosen.includes(campaignId)}
                onChange={(on) => setChosen(on ? [...chosen, campaignId] : chosen.filter((one) => one !== campaignId))}
              />
            ),
          },
          { key: 'plan', head: words.plan, cell: ({ planTitle }) => planTitle },
          { key: 'submitted', head: words.submittedOn, cell: ({ submittedOn }) => shortDate(submittedOn) },
          {
            ...{ key: 'sent', head: words.lastSent },
            cell: ({ sentAt, receivedOn }) =>
              sentAt === null ? (
                <span className="ink-2">{words.neverSent}</span>
              ) : (
                <Tag kind={receivedOn ? 'done' : 'wait'}>{shortDate(dayAt(sentAt))}</Tag>
              ),
          },
        ]}
      />
      <div className={`${styles.acts} ${styles.after}`}>
        <Button
          kind="main"
          icon="send"
          busy={make.pending}
          whyNot={chosen.length === 0 ? [words.nothingChosen] : []}
          onClick={() => make.write({ campaignIds: [...chosen], filesUpTo: Number(size) * 1_000_000 })}
        >
          {words.make}
        </Button>
        {dossiers.length > 1 && (
          <Button onClick={() => setChosen(isAll ? [] : dossiers.map(({ campaignId }) => campaignId))}>
            {isAll ? words.chooseNone : words.chooseAll}
          </Button>
        )}
      </div>
      <RefusalList refusals={make.refusals} takesFocus />
      {make.failure && <Trouble error={make.failure} />}
      {make.result && (
        <div className={styles.after}>
          <Note kind="done" title={words.made} live>
            <p>{words.madeWhy(make.result.withheld)}</p>
            <p className={styles.after}>
              <Button icon="download" href={`/api/exchange/packages/${make.result.packageId}/file`} download>
                {words.download} ({sizeText(make.result.size)})
              </Button>
            </p>
          </Note>
        </div>
      )}
    </Section>
  );
}

function Sent({ sent }: Pick<Exchange, 'sent'>) {
  const words = useWords(exchangeWords);
  const whatOf = ({ dossiers }: Exchange['sent'][number]) =>
    `${dossiers[0]?.unitName ?? ''}, ${dossiers[0]?.year ?? ''}${dossiers.length > 1 ? words.more(dossiers.length - 1) : ''}`;
  return (
    <Section title={words.sent}>
      <DataTable
        caption={words.sent}
        density="dense"
        rows={sent}
        rowKey={({ id }) => id}
        whenEmpty={words.sentNone}
        columns={[
          {
            ...{ key: 'what', head: words.package, names: true },
            cell: (one) => (
              <>
                {whatOf(one)}
                <span className={styles.under}>{[one.sentBy, sizeText(one.size)].filter(Boolean).join(', ')}</span>
              </>
            ),
          },
          { key: 'when', head: words.when, cell: ({ sentAt }) => momentText(sentAt) },
          {
            ...{ key: 'receipt', head: words.receipt },
            cell: ({ receivedOn, receivedBy }) =>
              receivedOn ? (
                <Tag kind="done">{words.receivedOn(shortDate(receivedOn), receivedBy ?? '')}</Tag>
              ) : (
                <Tag kind="wait">{words.waiting}</Tag>
              ),
          },
          {
            ...{ key: 'get', head: words.download, acts: true },
            cell: (one) => (
              <Button
                icon="download"
                size="s"
                href={`/api/exchange/packages/${one.id}/file`}
                download
                aria-label={words.downloadOf(whatOf(one))}
              >
                {words.download}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}

function EnterReceipt() {
  const words = useWords(exchangeWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const keep = useWrite(api.keepReceipt, { onDone: () => setFiles([]) });
  return (
    <Section title={words.enterReceipt}>
      <p className="ink-2">{words.receiptWhy}</p>
      <div className={styles.form}>
        <Form onSubmit={() => files[0] && keep.write({ file: files[0] as never })} refusals={keep.refusals}>
          <FileField name="file" label={words.receiptFile} accept=".json" value={files} onChange={setFiles} />
          <div className={styles.acts}>
            <Button kind="main" type="submit" busy={keep.pending} whyNot={files[0] ? [] : [words.chooseFile]}>
              {words.keep}
            </Button>
          </div>
        </Form>
        {keep.failure && <Trouble error={keep.failure} />}
        {keep.result && (
          <Note kind="done" live>
            <p>{words.kept(shortDate(keep.result.receivedOn), keep.result.receivedBy)}</p>
          </Note>
        )}
      </div>
    </Section>
  );
}
