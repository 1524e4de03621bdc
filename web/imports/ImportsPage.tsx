import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/imports.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Imports.module.css';
import { isWorking, tagOf } from './importState.ts';
import { importsWords } from './words.ts';

type Listed = Output<typeof api.listImports>;
const pollMillis = 2000;

/** Lists of all kinds from an office's own workbook: one is brought here, and those under way are found again. */
export function ImportsPage() {
  const words = useWords(importsWords);
  const [watched, setWatched] = useState(false);
  const read = useRead(api.listImports, {}, watched ? { every: pollMillis } : {});
  const working = read.data?.imports.some(({ state }) => isWorking(state)) ?? false;
  if (working !== watched) setWatched(working);
  return (
    <Page title={words.title} crumb={[{ label: words.admin, href: '/quan-tri' }]} lead={words.lead}>
      <Loaded read={read}>
        {({ imports, may }) => (
          <>
            {may.length === 0 ? <p>{words.none}</p> : <Bring may={may} />}
            <Before imports={imports} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const asked: Readonly<Record<string, Listed['may'][number]['kind']>> = {
  nguoi: 'people',
  'danh-hieu': 'titles',
  'ket-qua': 'results',
};

function Bring({ may }: Pick<Listed, 'may'>) {
  const words = useWords(importsWords);
  const navigate = useNavigate();
  const wanted = asked[new URLSearchParams(location.search).get('loai') ?? ''];
  const [kind, setKind] = useState(may.find((one) => one.kind === wanted)?.kind ?? may[0]!.kind);
  const { units } = may.find((one) => one.kind === kind)!;
  const [chosen, setChosen] = useState<string>();
  const unitId = units.some(({ id }) => id === chosen) ? chosen! : units[0]!.id;
  const [files, setFiles] = useState<readonly File[]>([]);
  const begin = useWrite(api.beginImport, { onDone: ({ id }) => void navigate({ to: `/quan-tri/nhap/${id}` as never }) });
  return (
    <div className={styles.bring}>
      {may.length > 1 && (
        <Segments
          label={words.what}
          options={may.map((one) => ({ value: one.kind, label: words.kinds[one.kind] }))}
          value={kind}
          onChange={setKind}
        />
      )}
      <p className="ink-2">{words.whys[kind]}</p>
      <Form onSubmit={() => files[0] && begin.write({ kind, unitId, file: files[0] })} refusals={begin.refusals}>
        {units.length > 1 && (
          <SelectField
            name="unitId"
            label={words.forUnit}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            value={unitId}
            onChange={setChosen}
          />
        )}
        <FileField
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".xlsx,.csv,.tsv"
          value={files}
          onChange={setFiles}
        />
        <div className={styles.acts}>
          <Button kind="main" type="submit" busy={begin.pending} whyNot={files[0] ? [] : [words.chooseFile]}>
            {words.bring}
          </Button>
          <Button icon="download" href={`/api/import-templates/${kind}`} download>
            {words.template}
          </Button>
          <span className="small ink-2">{words.templateWhy}</span>
        </div>
      </Form>
      {begin.failure && <Trouble error={begin.failure} />}
    </div>
  );
}

function Before({ imports }: Pick<Listed, 'imports'>) {
  const words = useWords(importsWords);
  return (
    <Section title={words.before}>
      <DataTable
        caption={words.before}
        density="dense"
        rows={imports}
        rowKey={({ id }) => id}
        whenEmpty={words.noneBefore}
        columns={[
          {
            ...{ key: 'file', head: words.fileName, names: true },
            cell: ({ id, fileName, kind }) => (
              <>
                <Anchor href={`/quan-tri/nhap/${id}`} aria-label={words.open(fileName)}>
                  {fileName}
                </Anchor>
                <span className={styles.under}>{words.kinds[kind]}</span>
              </>
            ),
          },
          {
            ...{ key: 'by', head: words.by },
            cell: ({ askedBy, askedAt, unitName }) => (
              <>
                {askedBy}
                <span className={styles.under}>
                  {unitName}, {momentText(askedAt)}
                </span>
              </>
            ),
          },
          { key: 'state', head: words.state, cell: ({ state }) => <Tag kind={tagOf(state)}>{words.states[state]}</Tag> },
        ]}
      />
    </Section>
  );
}
