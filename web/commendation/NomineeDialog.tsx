import { useState } from 'react';
import * as api from '#api/commendation.ts';
import * as identity from '#api/identity.ts';
import { type Day, dayOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import { SolutionRows, type TypedSolution } from './SolutionRows.tsx';

type Awards = Output<typeof api.showRound>['terms']['awards'];
type Nominee = Output<typeof api.showAwardDossier>['nominees'][number];
type Possible = Output<typeof api.listNominees>['nominees'][number];

interface Typed {
  readonly audience: 'collective' | 'individual';
  readonly who: Possible | null;
  readonly form: string | null;
  readonly isDirectWorker: boolean;
  readonly merits: string;
  readonly meritsFrom: Day | null;
  readonly meritsTo: Day | null;
  readonly solutions: readonly TypedSolution[];
}

interface NomineeDialogProps {
  readonly roundId: string;
  readonly awards: Awards;
  readonly year: number;
  /** The unit that sends; for somebody who proposes themselves, empty. */
  readonly unitId: string;
  readonly isSelf: boolean;
  readonly nominee?: Nominee;
  readonly onClose: () => void;
}

const typedOf = (year: number, isSelf: boolean, nominee: Nominee | undefined): Typed =>
  nominee
    ? { ...nominee, who: null, solutions: nominee.solutions }
    : {
        ...{ audience: isSelf ? ('individual' as const) : ('collective' as const), who: null, form: null, isDirectWorker: false },
        ...{ merits: '', meritsFrom: dayOf(year, 1, 1), meritsTo: dayOf(year, 12, 31), solutions: [] },
      };

/** Who is put forward for which form, with merits and solutions put to use; what is typed is kept until it is saved. */
export function NomineeDialog(props: NomineeDialogProps) {
  const { roundId, awards, year, unitId, isSelf, nominee, onClose } = props;
  const words = useWords(intakeWords);
  const draft = useDraft<Typed>(`nominee.${roundId}.${nominee?.id ?? unitId}`, typedOf(year, isSelf, nominee));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const done = {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onClose();
    },
  };
  const add = useWrite(api.nominate, done);
  const alter = useWrite(api.changeNomination, done);
  const forms = awards.filter(({ audience }) => audience === typed.audience);
  const form = typed.form ?? (forms.length === 1 ? forms[0]!.form : null);
  const { meritsFrom, meritsTo } = typed;
  const isWhole = form && meritsFrom && meritsTo && (nominee || typed.who);
  const submit = () => {
    if (!form || !meritsFrom || !meritsTo) return;
    const solutions = typed.solutions.filter(({ name }) => name.trim() !== '').map((one) => ({ ...one }));
    const fields = { form, isDirectWorker: typed.isDirectWorker, merits: typed.merits, meritsFrom, meritsTo, solutions };
    if (nominee) alter.write({ nominationId: nominee.id, version: nominee.version, ...fields });
    else if (typed.who)
      add.write({ roundId, audience: typed.audience, unitId: typed.who.unitId, personId: typed.who.personId, ...fields });
  };
  return (
    <FormDialog
      title={nominee ? nominee.name : isSelf ? words.proposeSelf : words.addNominee}
      act={words.nomineeDo}
      onClose={onClose}
      onSubmit={submit}
      write={nominee ? alter : add}
      whyNot={isWhole ? [] : [words.nomineeMissing]}
    >
      {!nominee && !isSelf && (
        <RadioField
          name="audience"
          label={words.audience}
          options={(['collective', 'individual'] as const).map((value) => ({ value, label: words.audiences[value] }))}
          value={typed.audience}
          onChange={(audience) => change({ audience, who: null, form: null })}
        />
      )}
      {!nominee && (isSelf ? <Myself {...{ typed, change }} /> : <Who {...{ roundId, unitId, typed, change }} />)}
      <SelectField
        name="form"
        label={words.form}
        options={forms.map((one) => ({ value: one.form, label: one.form }))}
        value={form}
        onChange={(value) => change({ form: value })}
      />
      {typed.audience === 'individual' && (
        <CheckField
          name="isDirectWorker"
          label={words.isDirect}
          checked={typed.isDirectWorker}
          onChange={(isDirectWorker) => change({ isDirectWorker })}
        />
      )}
      <div className={styles.two}>
        <DateField
          name="meritsFrom"
          label={words.meritsFrom}
          value={meritsFrom}
          onChange={(day) => change({ meritsFrom: day })}
        />
        <DateField name="meritsTo" label={words.meritsTo} value={meritsTo} onChange={(day) => change({ meritsTo: day })} />
      </div>
      <TextArea
        name="merits"
        label={words.merits}
        hint={words.meritsHint}
        rows={5}
        maxLength={10_000}
        value={typed.merits}
        onChange={(merits) => change({ merits })}
      />
      <SolutionRows solutions={typed.solutions} onChange={(solutions) => change({ solutions })} />
    </FormDialog>
  );
}

interface PickProps {
  readonly typed: Typed;
  readonly change: (part: Partial<Typed>) => void;
}

const keyOf = ({ unitId, personId }: Possible) => `${unitId} ${personId ?? ''}`;

function Who({ roundId, unitId, typed, change }: PickProps & { readonly roundId: string; readonly unitId: string }) {
  const words = useWords(intakeWords);
  const [search, setSearch] = useState('');
  const { audience, who } = typed;
  const read = useRead(api.listNominees, { roundId, unitId, audience, search }, { keepShown: true });
  const found = read.data?.nominees ?? [];
  const all = who && !found.some((one) => keyOf(one) === keyOf(who)) ? [who, ...found] : found;
  return (
    <PickField
      name={audience === 'individual' ? 'personId' : 'unitId'}
      label={words.nominee}
      hint={words.nomineeHint}
      options={all.map((one) => ({
        value: keyOf(one),
        label: one.name,
        hint: one.personId ? [one.position, one.unitName].filter(Boolean).join(', ') : '',
      }))}
      value={who && keyOf(who)}
      onSearch={setSearch}
      onChange={(value) => {
        const chosen = all.find((one) => keyOf(one) === value) ?? null;
        change({ who: chosen, ...(chosen ? { isDirectWorker: chosen.isDirectWorker } : {}) });
      }}
    />
  );
}

/** At which of their units somebody proposes themselves. */
function Myself({ typed, change }: PickProps) {
  const words = useWords(intakeWords);
  const me = useRead(identity.whoAmI, {}).data;
  const places = [...new Map((me?.seats ?? []).map((seat) => [seat.unitId, seat])).values()];
  return (
    <SelectField
      name="unitId"
      label={words.unit}
      options={places.map((seat) => ({ value: seat.unitId, label: seat.unitName }))}
      value={typed.who?.unitId ?? null}
      onChange={(unitId) => {
        const seat = places.find((one) => one.unitId === unitId);
        if (!me || !seat) return;
        const { id: personId, fullName: name } = me.person;
        change({
          who: {
            unitId,
            unitName: seat.unitName,
            personId,
            name,
            position: seat.position ?? '',
            isDirectWorker: typed.isDirectWorker,
          },
        });
      }}
    />
  );
}
