import { useState } from 'react';
import * as api from '#api/scrutiny.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Fold } from '../ui/Fold.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Scrutiny.module.css';
import { ScrutinyFrame, type Shown } from './scope.tsx';
import { scrutinyWords } from './words.ts';

type Samples = Output<typeof api.listSamples>;
type Sample = Samples['samples'][number];

/** Which submitted files are visited, and why these. */
export function SamplePage() {
  return <ScrutinyFrame at="mau-kiem-tra">{(shown) => <Draws shown={shown} />}</ScrutinyFrame>;
}

function Draws({ shown: { byUnitId, year } }: { readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const read = useRead(api.listSamples, { byUnitId, year });
  const [drawing, setDrawing] = useState(false);
  return (
    <Loaded read={read}>
      {(samples) => (
        <>
          <Section
            title={words.sample}
            aside={
              <Button kind="main" whyNot={samples.whyNot.draw.map(({ message }) => message)} onClick={() => setDrawing(true)}>
                {words.draw}
              </Button>
            }
            first
          >
            <p>{words.candidates(samples.candidates)}.</p>
            <p className="tiny ink-2">{words.drawWhy}</p>
            {samples.samples.length === 0 && <Empty title={words.noDraws}>{words.drawWhy}</Empty>}
          </Section>
          {samples.samples.map((sample) => (
            <Draw key={sample.id} sample={sample} />
          ))}
          <Fold title={words.weightsTitle}>
            <p className="ink-2">{words.weightsNote}</p>
            <DataTable
              caption={words.weightsTitle}
              rows={samples.weights}
              rowKey={({ reason }) => reason}
              density="dense"
              columns={[
                { key: 'reason', head: words.why, names: true, cell: ({ reason }) => reason },
                { key: 'weight', head: words.weight, numeric: true, cell: ({ weight }) => `+${weight}` },
              ]}
            />
          </Fold>
          {drawing && <DrawDialog scope={{ byUnitId, year }} samples={samples} onClose={() => setDrawing(false)} />}
        </>
      )}
    </Loaded>
  );
}

function Draw({ sample }: { readonly sample: Sample }) {
  const words = useWords(scrutinyWords);
  return (
    <Section title={words.drawOf(sample.number)}>
      <p>{words.drawnBy(sample.drawnBy, momentText(sample.drawnAt), sample.size, sample.of)}</p>
      {sample.reason && <p>{words.drawAgainBecause(sample.reason)}</p>}
      <DataTable
        caption={words.drawOf(sample.number)}
        rows={sample.files}
        rowKey={({ assessmentId }) => assessmentId}
        numbered
        columns={columnsOf(words)}
      />
      <p className="tiny ink-2">
        {words.codeOf}: <span className={styles.code}>{sample.id}</span>. {words.codeWhy}
      </p>
    </Section>
  );
}

function columnsOf(words: (typeof scrutinyWords)['vi']): readonly Column<Sample['files'][number]>[] {
  return [
    {
      key: 'unit',
      head: words.unit,
      names: true,
      cell: ({ assessmentId, unitName }) => <Anchor href={`/tham-dinh/${assessmentId}`}>{unitName}</Anchor>,
    },
    { key: 'weight', head: words.weight, numeric: true, cell: ({ weight }) => weight },
    {
      key: 'why',
      head: words.why,
      cell: ({ reasons }) => (reasons.length === 0 ? words.noReason : `${reasons.join('; ')}.`),
    },
  ];
}

interface DrawDialogProps {
  readonly scope: { readonly byUnitId: string; readonly year: number };
  readonly samples: Samples;
  readonly onClose: () => void;
}

function DrawDialog({ scope, samples, onClose }: DrawDialogProps) {
  const words = useWords(scrutinyWords);
  const [size, setSize] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const isAgain = samples.samples.length > 0;
  const write = useWrite(api.drawSample, {
    onDone: ({ number }) => {
      toast(words.drawnToast(number));
      onClose();
    },
  });
  const missing = [
    ...(size === null ? [words.missingSize] : []),
    ...(isAgain && reason.trim() === '' ? [words.missingReason] : []),
  ];
  const send = () => {
    if (size !== null && missing.length === 0) write.write({ ...scope, size, ...(isAgain && { reason }) });
  };
  return (
    <FormDialog title={words.drawTitle} act={words.draw} whyNot={missing} onClose={onClose} onSubmit={send} write={write}>
      <p>{words.drawWhy}</p>
      <NumberField
        name="size"
        label={words.drawSize}
        hint={words.candidates(samples.candidates)}
        value={size}
        min={1}
        max={samples.candidates}
        digits={0}
        onChange={setSize}
      />
      {isAgain && <TextArea name="reason" label={words.drawReason} value={reason} maxLength={500} onChange={setReason} />}
    </FormDialog>
  );
}
