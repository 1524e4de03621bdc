import { useState } from 'react';
import * as api from '#api/council.ts';
import { type DecisionKind, decisionKinds } from '#domain/law/votingRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Council.module.css';
import type { Case, Inside, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import { councilWords } from './words.ts';

interface Typed {
  readonly kind: DecisionKind | null;
  readonly name: string;
  readonly proposal: string;
  readonly unitId: string | null;
  readonly unitName: string;
  readonly namedPersonIds: readonly string[];
  readonly summary: string;
}

const blank: Typed = { kind: null, name: '', proposal: '', unitId: null, unitName: '', namedPersonIds: [], summary: '' };

const typedOf = (one: Case, { unitId, namedPersonIds, summary }: Inside): Typed => ({
  ...{ kind: one.kind, name: one.name, proposal: one.proposal, unitId, unitName: one.unitName, namedPersonIds, summary },
});

interface CaseDialogProps {
  readonly sitting: Sitting;
  readonly one?: Case;
  readonly inside?: Inside;
  readonly onClose: () => void;
}

/** A matter for the agenda, new or corrected; who is tied to it follows by itself. */
export function CaseDialog({ sitting, one, inside, onClose }: CaseDialogProps) {
  const words = useWords(sittingWords);
  const kinds = useWords(councilWords).decisionKinds;
  const begun = one && inside ? typedOf(one, inside) : blank;
  const draft = useDraft<Typed>(`sitting-case.${sitting.id}.${one ? `${one.id}.${inside?.version}` : 'new'}`, begun);
  const typed = draft.value;
  const put = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const done = (said: string) => {
    draft.clear();
    toast(said);
    onClose();
  };
  const add = useWrite(api.addSittingCase, { onDone: ({ tied }) => done(words.added(tied)) });
  const change = useWrite(api.changeSittingCase, { onDone: ({ voided }) => done(voided ? words.voided : words.done) });
  const { kind, unitId, name, proposal, summary } = typed;
  const isWhole = kind && unitId && name.trim() && proposal.trim();
  const submit = () => {
    if (!kind || !unitId) return;
    const asked = { kind, unitId, name, proposal, summary, namedPersonIds: [...typed.namedPersonIds] };
    if (one && inside) change.write({ caseId: one.id, version: inside.version, ...asked });
    else add.write({ sittingId: sitting.id, ...asked });
  };
  return (
    <FormDialog
      title={one ? words.editCase : words.addCase}
      act={one ? words.editCase : words.addCase}
      onClose={onClose}
      onSubmit={submit}
      write={one ? change : add}
      whyNot={isWhole ? [] : [words.caseMissing]}
    >
      <SelectField
        name="kind"
        label={words.kind}
        options={decisionKinds.map((value) => ({ value, label: kinds[value] }))}
        value={kind}
        onChange={(chosen) => put({ kind: chosen })}
      />
      <UnitField sitting={sitting} typed={typed} put={put} />
      <TextField name="name" label={words.caseName} maxLength={300} value={name} onChange={(value) => put({ name: value })} />
      <TextField
        name="proposal"
        label={words.proposal}
        hint={words.proposalHint}
        maxLength={500}
        value={proposal}
        onChange={(value) => put({ proposal: value })}
      />
      <Named sitting={sitting} typed={typed} put={put} />
      <TextArea
        name="summary"
        label={words.summary}
        hint={words.summaryHint}
        optional
        rows={4}
        maxLength={5000}
        value={summary}
        onChange={(value) => put({ summary: value })}
      />
    </FormDialog>
  );
}

interface PartProps {
  readonly sitting: Sitting;
  readonly typed: Typed;
  readonly put: (part: Partial<Typed>) => void;
}

function UnitField({ sitting, typed, put }: PartProps) {
  const words = useWords(sittingWords);
  const [search, setSearch] = useState('');
  const read = useRead(api.listCaseUnits, { sittingId: sitting.id, search }, { keepShown: true });
  const found = (read.data?.units ?? []).map((one) => ({ value: one.unitId, label: one.name }));
  const own =
    typed.unitId && !found.some(({ value }) => value === typed.unitId) ? [{ value: typed.unitId, label: typed.unitName }] : [];
  const pick = (unitId: string | null) => {
    const unitName = found.find(({ value }) => value === unitId)?.label ?? '';
    setSearch('');
    put({ unitId, unitName, ...(typed.name === '' ? { name: unitName } : {}) });
  };
  return (
    <PickField
      name="unitId"
      label={words.unit}
      hint={words.unitHint}
      options={[...found, ...own]}
      value={typed.unitId}
      onChange={pick}
      onSearch={setSearch}
    />
  );
}

function Named({ sitting, typed, put }: PartProps) {
  const words = useWords(sittingWords);
  if (sitting.around.length === 0) return null;
  const tick = (personId: string, checked: boolean) =>
    put({ namedPersonIds: checked ? [...typed.namedPersonIds, personId] : typed.namedPersonIds.filter((id) => id !== personId) });
  return (
    <fieldset className={styles.rows}>
      <legend>{words.named}</legend>
      {sitting.around.map(({ personId, name }) => (
        <CheckField
          key={personId}
          name={`named.${personId}`}
          label={name}
          checked={typed.namedPersonIds.includes(personId)}
          onChange={(checked) => tick(personId, checked)}
        />
      ))}
    </fieldset>
  );
}
