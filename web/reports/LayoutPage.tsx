import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/reportLayouts.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type LayoutColumn, layoutFigures, layoutRows, mostColumns } from '#domain/reports/layout.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Reports.module.css';
import { reportsWords } from './words.ts';

type Kept = Output<typeof api.showReportLayout>;
type Form = Pick<Kept, 'name' | 'issuer' | 'number' | 'issuedOn' | 'version'> & {
  readonly validFrom: Day | null;
  readonly body: Kept['body'];
};

const noColumn: LayoutColumn = {
  headings: [''],
  figure: 'registered',
  yearsBack: 0,
  kind: null,
  cycleYear: null,
  unitType: null,
};
const empty: Form = {
  ...{ name: '', issuer: '', number: '', issuedOn: null, validFrom: null, version: 0 },
  body: { title: '', rows: 'units', columns: [noColumn], signer: '' },
};

/** A form of those above, written once: what the rows are, what each column counts, who signs. */
export function LayoutPage() {
  const words = useWords(reportsWords).layouts;
  const { unitId = '', layoutId = '' } = useParams({ strict: false });
  const isNew = layoutId === 'moi';
  const crumb = [{ label: words.title, href: `/bao-cao/${unitId}/mau-bieu` }];
  return (
    <Page title={isNew ? words.make : words.open} lead={words.lead} crumb={crumb}>
      {isNew ? <NewLayout unitId={unitId} /> : <OldLayout unitId={unitId} layoutId={layoutId} />}
    </Page>
  );
}

function NewLayout({ unitId }: { readonly unitId: string }) {
  const read = useRead(api.listReportLayouts, { unitId });
  return <Loaded read={read}>{({ whyNot }) => <Editor unitId={unitId} form={empty} whyNot={reasonsOf(whyNot.write)} />}</Loaded>;
}

function OldLayout({ unitId, layoutId }: { readonly unitId: string; readonly layoutId: string }) {
  const read = useRead(api.showReportLayout, { unitId, layoutId });
  return (
    <Loaded read={read}>
      {({ whyNot, validFrom, ...kept }) => (
        <Editor
          key={kept.version}
          unitId={unitId}
          layoutId={layoutId}
          form={{ ...kept, validFrom: validFrom as Day }}
          whyNot={reasonsOf(whyNot.write)}
        />
      )}
    </Loaded>
  );
}

interface EditorProps {
  readonly unitId: string;
  readonly layoutId?: string;
  readonly form: Form;
  readonly whyNot: readonly string[];
}

function Editor({ unitId, layoutId, form, whyNot }: EditorProps) {
  const words = useWords(reportsWords).layouts;
  const navigate = useNavigate();
  const [now, setNow] = useState(form);
  const save = useWrite(api.saveReportLayout, {
    onDone: () => {
      toast(words.saved);
      void navigate({ to: `/bao-cao/${unitId}/mau-bieu` });
    },
  });
  const { body } = now;
  const set = (change: Partial<Form>) => setNow({ ...now, ...change });
  const setBody = (change: Partial<Form['body']>) => set({ body: { ...body, ...change } });
  const setColumn = (at: number, change: Partial<LayoutColumn>) =>
    setBody({ columns: body.columns.map((one, place) => (place === at ? { ...one, ...change } : one)) });
  const { name, issuer, number, version } = now;
  const send = () =>
    save.write({
      ...{ unitId, ...(layoutId && { layoutId }), version, name, issuer, number, body },
      ...{ issuedOn: now.issuedOn as Day | null, validFrom: now.validFrom ?? ('' as Day) },
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <RefusalList refusals={save.refusals} takesFocus />
      <Section title={words.name} first>
        <div className={styles.column}>
          <TextField name="name" label={words.name} value={name} onChange={(next) => set({ name: next })} />
          <TextField name="issuer" label={words.issuer} value={issuer} onChange={(next) => set({ issuer: next })} />
          <TextField name="number" label={words.number} value={number} onChange={(next) => set({ number: next })} />
          <DateField
            name="issuedOn"
            label={words.issuedOn}
            optional
            value={now.issuedOn as Day | null}
            onChange={(next) => set({ issuedOn: next })}
          />
          <DateField
            name="validFrom"
            label={words.validFrom}
            value={now.validFrom}
            onChange={(next) => set({ validFrom: next })}
          />
        </div>
      </Section>
      <Section title={words.columns}>
        <div className={styles.column}>
          <TextField name="body.title" label={words.tableTitle} value={body.title} onChange={(title) => setBody({ title })} />
          <SelectField
            name="body.rows"
            label={words.rows}
            value={body.rows}
            options={layoutRows.map((value) => ({ value, label: words.rowNames[value] }))}
            onChange={(rows) => setBody({ rows })}
          />
          <TextField name="body.signer" label={words.signer} value={body.signer} onChange={(signer) => setBody({ signer })} />
        </div>
        {body.columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
          <fieldset key={at} className={styles.column}>
            <legend>{words.column(at + 1)}</legend>
            <ColumnFields at={at} column={column} onChange={(change) => setColumn(at, change)} />
            {body.columns.length > 1 && (
              <Button
                size="s"
                type="button"
                aria-label={words.drop(at + 1)}
                onClick={() => setBody({ columns: body.columns.filter((_, place) => place !== at) })}
              >
                {words.drop(at + 1)}
              </Button>
            )}
          </fieldset>
        ))}
        <p className="row">
          {body.columns.length < mostColumns && (
            <Button type="button" icon="plus" onClick={() => setBody({ columns: [...body.columns, noColumn] })}>
              {words.add}
            </Button>
          )}
          <Button kind="main" type="submit" busy={save.pending} whyNot={whyNot}>
            {words.save}
          </Button>
        </p>
      </Section>
    </form>
  );
}

interface ColumnFieldsProps {
  readonly at: number;
  readonly column: LayoutColumn;
  readonly onChange: (change: Partial<LayoutColumn>) => void;
}

const kinds = ['first', 'keeping', 'again'] as const;
const types = ['agency', 'public-service-unit', 'enterprise'] as const;

function ColumnFields({ at, column, onChange }: ColumnFieldsProps) {
  const all = useWords(reportsWords);
  const words = all.layouts;
  const path = `body.columns.${at}`;
  const every = { value: 'every', label: words.every };
  return (
    <>
      <TextField
        name={`${path}.headings`}
        label={words.headings}
        hint={words.headingsHint}
        value={column.headings.join('/')}
        onChange={(text) => onChange({ headings: text.split('/') })}
      />
      <SelectField
        name={`${path}.figure`}
        label={words.figure}
        value={column.figure}
        options={layoutFigures.map((value) => ({ value, label: words.figures[value] }))}
        onChange={(figure) => onChange({ figure })}
      />
      <SelectField
        name={`${path}.yearsBack`}
        label={words.year}
        value={column.yearsBack === 0 ? '0' : '1'}
        options={(['0', '1'] as const).map((value) => ({ value, label: words.yearNames[value] }))}
        onChange={(next) => onChange({ yearsBack: Number(next) })}
      />
      <SelectField
        name={`${path}.kind`}
        label={words.kind}
        value={column.kind ?? 'every'}
        options={[every, ...kinds.map((value) => ({ value, label: all.kinds[value]! }))]}
        onChange={(next) => onChange({ kind: kinds.find((one) => one === next) ?? null })}
      />
      <SelectField
        name={`${path}.cycleYear`}
        label={words.cycleYear}
        value={column.cycleYear === null ? 'every' : `${column.cycleYear}`}
        options={[every, ...[1, 2, 3, 4, 5].map((year) => ({ value: `${year}`, label: words.cycleYearName(year) }))]}
        onChange={(next) => onChange({ cycleYear: next === 'every' ? null : Number(next) })}
      />
      <SelectField
        name={`${path}.unitType`}
        label={words.unitType}
        value={column.unitType ?? 'every'}
        options={[every, ...types.map((value) => ({ value, label: all.types[value]! }))]}
        onChange={(next) => onChange({ unitType: types.find((one) => one === next) ?? null })}
      />
    </>
  );
}
