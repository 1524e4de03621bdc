import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { type BlocKind, blocKinds } from '#domain/blocs/bloc.ts';
import type { Day } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { type ChosenUnit, UnitsField } from './UnitsField.tsx';
import { blocWords } from './words.ts';

interface EstablishActProps {
  readonly bodies: readonly ChosenUnit[];
  readonly onClose: () => void;
}

/** The decision that makes a bloc, with its first members. */
export function EstablishAct({ bodies, onClose }: EstablishActProps) {
  const words = useWords(blocWords);
  const navigate = useNavigate();
  const [unitId, setUnitId] = useState(bodies[0]?.id ?? '');
  const [typed, setTyped] = useState({ kind: 'bloc' as BlocKind, name: '', number: '', decidedOn: null as Day | null });
  const [units, setUnits] = useState<readonly ChosenUnit[]>([]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const write = useWrite(api.establishBloc, {
    onDone: ({ id }) => {
      toast(words.done);
      void navigate({ to: `/khoi-thi-dua/${id}` });
    },
  });
  const { kind, name, number, decidedOn } = typed;
  const isFilled = name.trim() !== '' && number.trim() !== '' && decidedOn !== null;
  const submit = () => {
    if (!decidedOn || !isFilled) return;
    const unitIds = units.map(({ id }) => id);
    write.write({ unitId, kind, name, number, decidedOn, unitIds, ...(files[0] ? { paper: files[0] } : {}) } as never);
  };
  return (
    <FormDialog
      title={words.establishTitle}
      act={words.establish}
      whyNot={[...(isFilled ? [] : [words.fieldsMissing]), ...(units.length < 2 ? [words.unitsMissing] : [])]}
      {...{ onClose, write }}
      onSubmit={submit}
    >
      <p>{words.establishThen(bodies.find(({ id }) => id === unitId)?.name ?? '')}</p>
      {bodies.length > 1 && (
        <SelectField
          name="unitId"
          label={words.body}
          value={unitId}
          options={bodies.map((body) => ({ value: body.id, label: body.name }))}
          onChange={(value) => {
            setUnitId(value);
            setUnits([]);
          }}
        />
      )}
      <div className="two">
        <SelectField
          name="kind"
          label={words.kind}
          value={kind}
          options={blocKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(value) => change({ kind: value })}
        />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          maxLength={200}
          value={name}
          onChange={(value) => change({ name: value })}
        />
        <TextField
          name="number"
          label={words.number}
          maxLength={60}
          value={number}
          onChange={(value) => change({ number: value })}
        />
        <DateField
          name="decidedOn"
          label={words.decidedOn}
          value={decidedOn}
          onChange={(value) => change({ decidedOn: value })}
        />
      </div>
      <UnitsField unitId={unitId} chosen={units} onChange={setUnits} />
      <FileField
        name="paper"
        label={words.paper}
        hint={words.paperLater}
        optional
        accept=".pdf,image/*"
        value={files}
        onChange={setFiles}
      />
    </FormDialog>
  );
}
