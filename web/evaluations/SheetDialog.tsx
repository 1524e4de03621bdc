import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import { type OutKind, outKinds } from '#domain/evaluations/subject.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Evaluation, Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { Said } from './OwnSheet.tsx';
import type { Person } from './PeopleView.tsx';
import { evaluationsWords } from './words.ts';

interface SheetDialogProps {
  readonly evaluation: Evaluation;
  readonly round: Round;
  readonly person: Person;
  readonly onClose: () => void;
}

/** One person's sheet; that it was opened is noted, and the person sees by whom. */
export function SheetDialog({ evaluation, round, person, onClose }: SheetDialogProps) {
  const words = useWords(evaluationsWords);
  const { personId, fullName } = person;
  const read = useRead(api.readSheet, { roundId: round.id, personId });
  const mayKeep = evaluation.whyNot.keep.length === 0;
  return (
    <Dialog opened onClose={onClose} title={fullName} size="l" foot={<Button onClick={onClose}>{words.close}</Button>}>
      <p className={styles.hint}>{words.noted}</p>
      <Loaded read={read}>
        {(sheet) => (
          <>
            <Said sheet={sheet} />
            {sheet.whyNot.return.length === 0 && <GiveBack roundId={round.id} personId={personId} />}
            {mayKeep && round.steps.decided === 0 && <Place roundId={round.id} person={person} onDone={onClose} />}
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function GiveBack({ roundId, personId }: { readonly roundId: string; readonly personId: string }) {
  const words = useWords(evaluationsWords);
  const reason = useDraft(`evaluation-return.${roundId}.${personId}`, '');
  const { write, pending, refusals, failure } = useWrite(api.returnSelf, {
    onDone: () => {
      reason.clear();
      toast(words.returnedToast);
    },
  });
  const missing = reason.value.trim() === '' ? [words.missing.reason] : [];
  const submit = () => {
    if (missing.length === 0) write({ roundId, personId, reason: reason.value });
  };
  return (
    <Section title={words.giveBack} level={3}>
      <Form onSubmit={submit} refusals={refusals} label={words.giveBack}>
        <TextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          maxLength={600}
          value={reason.value}
          onChange={reason.change}
        />
        {failure && <Trouble error={failure} />}
        <div>
          <Button type="submit" busy={pending} whyNot={missing}>
            {words.giveBack}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

interface PlaceProps {
  readonly roundId: string;
  readonly person: Person;
  readonly onDone: () => void;
}

/** In the base, or out of it by the kind of reason; nothing more is asked. */
function Place({ roundId, person, onDone }: PlaceProps) {
  const words = useWords(evaluationsWords);
  const [chosen, setChosen] = useState<OutKind | 'in'>(person.out ?? 'in');
  const { write, pending, refusals, failure } = useWrite(api.placePerson, {
    onDone: () => {
      toast(words.placedToast);
      onDone();
    },
  });
  const out = chosen === 'in' ? null : chosen;
  const submit = () => write({ roundId, personId: person.personId, out, version: person.version });
  return (
    <Section title={words.place} level={3}>
      <Form onSubmit={submit} refusals={refusals} label={words.place}>
        <SelectField
          name="out"
          label={words.place}
          hint={words.placeHint}
          options={[{ value: 'in', label: words.placeIn }, ...outKinds.map((value) => ({ value, label: words.outKinds[value] }))]}
          value={chosen}
          onChange={setChosen}
        />
        {failure && <Trouble error={failure} />}
        <div>
          <Button type="submit" busy={pending} whyNot={out === person.out ? [words.placeSame] : []}>
            {words.placeDo}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
