import { useState } from 'react';
import * as api from '#api/assessments.ts';
import type { Capacity } from '#domain/assessments/assessment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** The clerk enters a signature that was given on paper, with its scan. */
export function EnterPaper({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button icon="upload" whyNot={reasonsOf(shown.whyNot.enterPaper)} onClick={() => setOpened(true)}>
        {words.enterPaper}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words.enterPaper} binding size="l">
        <PaperForm shown={shown} onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function PaperForm({ shown, onDone }: { readonly shown: ShownAssessment; readonly onDone: () => void }) {
  const words = useWords(assessmentWords);
  const signed = shown.signatures.filter(({ voided }) => voided === null).map(({ capacity }) => capacity);
  const sides = (
    [
      { value: 'co-signer', label: shown.coSigning.name, people: shown.coSigning.people },
      { value: 'unit-head', label: words.headPanel, people: shown.heads },
    ] as const
  ).filter(({ value }) => !signed.includes(value));
  const [capacity, setCapacity] = useState<Capacity | null>(sides.length === 1 ? sides[0]!.value : null);
  const people = sides.find(({ value }) => value === capacity)?.people ?? [];
  const [personId, setPersonId] = useState<string | null>(null);
  const chosen = personId ?? (people.length === 1 ? people[0]!.id : null);
  const [signedOn, setSignedOn] = useState<Day | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const enter = useWrite(api.enterSignedPaper, {
    onDone: () => {
      toast(words.entered);
      onDone();
    },
  });
  const submit = () => {
    const input = {
      assessmentId: shown.id,
      contentHash: shown.contentHash ?? '',
      capacity,
      personId: chosen,
      signedOn,
      file: files[0],
    };
    enter.write(input as Parameters<typeof enter.write>[0]);
  };
  return (
    <Form onSubmit={submit} refusals={enter.refusals} label={words.enterPaper}>
      <p className="small ink-2">{words.enterPaperWhy}</p>
      <RadioField
        name="capacity"
        label={words.capacity}
        options={sides}
        value={capacity}
        onChange={(value) => {
          setCapacity(value);
          setPersonId(null);
        }}
      />
      {people.length > 0 && (
        <SelectField
          name="personId"
          label={words.signer}
          options={people.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          value={chosen}
          onChange={setPersonId}
        />
      )}
      <DateField name="signedOn" label={words.signedOn} value={signedOn} onChange={setSignedOn} />
      <FileField
        name="file"
        label={words.scan}
        hint={words.scanHint}
        accept=".pdf,image/*"
        maxBytes={20_000_000}
        value={files}
        onChange={setFiles}
      />
      <div className="row end">
        <SealButton type="submit" busy={enter.pending}>
          {words.enter}
        </SealButton>
      </div>
    </Form>
  );
}
