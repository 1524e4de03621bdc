import { useState } from 'react';
import * as api from '#api/assessments.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** The clerk enters the co-scorer's column from their signed paper. */
export function EnterCoScores({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const [opened, setOpened] = useState(false);
  if (shown.whyNot.enterCoScores.length > 0) return null;
  return (
    <>
      <Button icon="upload" onClick={() => setOpened(true)}>
        {words.enterCo}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.enterCo} size="l">
        <CoScoresForm shown={shown} onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

type Typed = Readonly<Record<string, number | null>>;

function CoScoresForm({ shown, onDone }: { readonly shown: ShownAssessment; readonly onDone: () => void }) {
  const words = useWords(assessmentWords);
  const scores = shown.columns.find(({ layer }) => layer === 'co-scorer')!.scores;
  const given: Typed = Object.fromEntries(
    scores.map(({ lineCode, points }) => [lineCode, points === null ? null : points / 100]),
  );
  const draft = useDraft<Typed>(`co-paper.${shown.id}`, given);
  const [files, setFiles] = useState<readonly File[]>([]);
  const enter = useWrite(api.enterCoScores, {
    onDone: () => {
      draft.clear();
      toast(words.enteredCo);
      onDone();
    },
  });
  const submit = () => {
    const lines = scores.map(({ lineCode, note, version }) => {
      const typed = draft.value[lineCode] ?? null;
      return { lineCode, points: typed === null ? null : Math.round(typed * 100), note, version };
    });
    enter.write({ assessmentId: shown.id, lines, file: files[0] } as Parameters<typeof enter.write>[0]);
  };
  const rows = shown.sheet.groups.flatMap((group) => group.lines);
  return (
    <Form onSubmit={submit} refusals={enter.refusals} label={words.enterCo}>
      <p className="small ink-2">{words.enterCoWhy}</p>
      <FileField
        name="file"
        label={words.scan}
        hint={words.scanHint}
        accept=".pdf,image/*"
        maxBytes={20_000_000}
        value={files}
        onChange={setFiles}
      />
      <DataTable
        caption={words.enterCo}
        density="dense"
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          { key: 'line', head: words.criteria, names: true, cell: ({ code, text }) => `${code} ${text}` },
          { key: 'max', head: words.max, numeric: true, cell: ({ maxPoints }) => pointsText(maxPoints) },
          {
            key: 'points',
            head: words.coScore,
            width: '140px',
            cell: ({ code, maxPoints }) => (
              <NumberField
                name={`scores.${code}`}
                label={words.pointsAt(code, words.coScore)}
                quiet
                min={0}
                max={maxPoints / 100}
                value={draft.value[code] ?? null}
                onChange={(value) => draft.change((now) => ({ ...now, [code]: value }))}
              />
            ),
          },
        ]}
      />
      <div className="row end">
        <Button kind="main" type="submit" busy={enter.pending}>
          {words.enterCoSave}
        </Button>
      </div>
    </Form>
  );
}
