import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import { type DecisionKind, decisionKinds } from '#domain/evaluations/decision.ts';
import type { RoundTitle } from '#domain/evaluations/titles.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type Grade, grades } from '#domain/law/evaluationRules.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Chain } from './ChainView.tsx';
import { NameCell } from './EntryGrid.tsx';
import type { Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import type { People, Person } from './PeopleView.tsx';
import { type EvaluationsWords, evaluationsWords } from './words.ts';

interface Typed {
  readonly number: string;
  readonly signedOn: Day | null;
  readonly issuer: string;
  readonly reason: string;
  /** Grades that differ from what stands proposed, by person. */
  readonly grades: Readonly<Record<string, Grade>>;
  /** Persons given the title, or titles given to the head. */
  readonly chosen: readonly string[];
}

const blank: Typed = { number: '', signedOn: null, issuer: '', reason: '', grades: {}, chosen: [] };

interface DecideFormProps {
  readonly round: Round;
  readonly people: People;
}

/** The decisions, one kind after the other: grades, each title, what the superior decided of the head. */
export function DecideForm({ round, people }: DecideFormProps) {
  const words = useWords(evaluationsWords);
  const [kind, setKind] = useState<DecisionKind>('grades');
  const { data: chain } = useRead(api.showChain, { roundId: round.id });
  const hasHead = people.people.some(({ isHead, out }) => isHead && out === null);
  const kinds = decisionKinds.filter((each) => each !== 'head' || hasHead);
  return (
    <>
      <div className={styles.narrow}>
        <SelectField
          name="kind"
          label={words.decisionKind}
          options={kinds.map((value) => ({ value, label: words.decisionKinds[value] }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      {chain && <OneKind key={kind} kind={kind} round={round} people={people} chain={chain} />}
    </>
  );
}

interface OneKindProps extends DecideFormProps {
  readonly kind: DecisionKind;
  readonly chain: Chain;
}

function OneKind({ kind, round, people, chain }: OneKindProps) {
  const words = useWords(evaluationsWords);
  const draft = useDraft<Typed>(`evaluation-decision.${round.id}.${kind}`, blank);
  const set = fieldsOf(draft);
  const typed = draft.value;
  const [scans, setScans] = useState<readonly File[]>([]);
  const [asking, setAsking] = useState(false);
  const write = useWrite(api.decide, {
    onDone: () => {
      draft.clear();
      setScans([]);
      setAsking(false);
      toast(words.decidedToast);
    },
  });
  const before = chain.decisions.find((one) => one.kind === kind && one.isStanding);
  const listed = people.people.filter(({ out, isHead }) => out === null && isHead === (kind === 'head'));
  const rows = rowsOf(kind, listed, typed);
  const missing = [
    ...reasonsOf(chain.whyNot[kind]),
    ...(typed.number.trim() ? [] : [words.missing.number]),
    ...(typed.signedOn ? [] : [words.missing.day]),
    ...(before && !typed.reason.trim() ? [words.missing.reasonAgain] : []),
    ...(kind === 'head' && !typed.issuer.trim() ? [words.missing.issuer] : []),
    ...(kind === 'head' && scans.length === 0 ? [words.missing.paper] : []),
  ];
  const decide = () => {
    if (!typed.signedOn) return;
    write.write({
      ...{ roundId: round.id, kind, number: typed.number, signedOn: typed.signedOn, rows },
      issuer: kind === 'head' ? typed.issuer : null,
      reason: before ? typed.reason : null,
      ...(scans[0] ? { paper: scans[0] } : {}),
    });
    setAsking(false);
  };
  return (
    <>
      {before && (
        <Note kind="wait" title={words.decidedBefore(before.number, shortDate(before.signedOn))}>
          {words.decidedBeforeWhy}
        </Note>
      )}
      <Form onSubmit={() => missing.length === 0 && setAsking(true)} refusals={write.refusals} label={words.decisionKinds[kind]}>
        <div className={styles.two}>
          <TextField name="number" label={words.number} maxLength={60} value={typed.number} onChange={set('number')} />
          <DateField name="signedOn" label={words.signedOn} value={typed.signedOn} onChange={set('signedOn')} />
          {kind === 'head' && (
            <TextField name="issuer" label={words.issuer} maxLength={300} value={typed.issuer} onChange={set('issuer')} />
          )}
          <FileField
            name="paper"
            label={words.scan}
            hint={words.scanHint}
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            optional={kind !== 'head'}
            value={scans}
            onChange={setScans}
          />
        </div>
        {before && (
          <TextField name="reason" label={words.reasonAgain} maxLength={600} value={typed.reason} onChange={set('reason')} />
        )}
        <Whom kind={kind} listed={listed} typed={typed} onChange={draft.change} />
        <div>
          <Button type="submit" kind="main" busy={write.pending} whyNot={missing}>
            {words.decideDo}
          </Button>
        </div>
      </Form>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.decideQuestion(words.decisionKinds[kind])}
        consequence={words.decideConsequence}
        fixes={[
          { icon: 'people', text: words.decideFixes(rows.length) },
          { icon: 'check', text: words.decideFixChain },
        ]}
        confirm={words.decideDo}
        onConfirm={decide}
        pending={write.pending}
        failure={write.failure ? words.failure : null}
      />
    </>
  );
}

const gradeOf = ({ personId, grade }: Person, typed: Typed) => typed.grades[personId] ?? grade;

function rowsOf(kind: DecisionKind, listed: readonly Person[], typed: Typed) {
  if (kind === 'grades') return listed.map((one) => ({ personId: one.personId, grade: gradeOf(one, typed), titles: [] }));
  if (kind !== 'head')
    return listed.filter(({ personId }) => typed.chosen.includes(personId)).map(({ personId }) => ({ personId }));
  const titles = typed.chosen.filter((one): one is RoundTitle => one === 'advanced-worker' || one === 'emulation-soldier');
  return listed.map((one) => ({ personId: one.personId, grade: gradeOf(one, typed), titles }));
}

interface WhomProps {
  readonly kind: DecisionKind;
  readonly listed: readonly Person[];
  readonly typed: Typed;
  readonly onChange: (change: (typed: Typed) => Typed) => void;
}

/** Whom the decision names: grades as they stand proposed, or who is given the title; nobody is ticked beforehand. */
function Whom({ kind, listed, typed, onChange }: WhomProps) {
  const words = useWords(evaluationsWords);
  const isOfTitle = kind === 'advanced-worker' || kind === 'emulation-soldier';
  const free = isOfTitle ? listed.filter((one) => reasonsFor(one, kind).length === 0) : [];
  const tick = (id: string, ticked: boolean) =>
    onChange((now) => ({ ...now, chosen: ticked ? [...now.chosen, id] : now.chosen.filter((one) => one !== id) }));
  return (
    <>
      {isOfTitle && (
        <div className={styles.acts}>
          <Button onClick={() => onChange((now) => ({ ...now, chosen: free.map(({ personId }) => personId) }))}>
            {words.chooseFree(free.length)}
          </Button>
          <span className={styles.hint}>{words.chosen(typed.chosen.length)}</span>
        </div>
      )}
      <DataTable
        caption={words.decisionKinds[kind]}
        columns={
          isOfTitle ? titleColumns(kind, words, typed, tick) : gradeColumns(words, typed, onChange, kind === 'head' ? tick : null)
        }
        rows={listed}
        rowKey={({ personId }) => personId}
        numbered
        density="dense"
        toneOf={(one) => (isOfTitle && reasonsFor(one, kind).length > 0 ? 'muted' : undefined)}
      />
    </>
  );
}

const reasonsFor = (one: Person, title: RoundTitle) => (title === 'advanced-worker' ? one.advanced : one.emulation);

function titleColumns(
  title: RoundTitle,
  words: EvaluationsWords,
  typed: Typed,
  tick: (id: string, ticked: boolean) => void,
): readonly Column<Person>[] {
  return [
    { key: 'name', head: words.person, cell: ({ fullName, position }) => <NameCell fullName={fullName} position={position} /> },
    { key: 'grade', head: words.gradeColumn, cell: ({ grade }) => grade && words.short[grade] },
    {
      key: 'reasons',
      head: words.condition,
      cell: (one) =>
        reasonsFor(one, title)
          .map((reason) => words.reasons[reason])
          .join('; ') || words.free,
    },
    {
      key: 'given',
      head: words.titles[title],
      cell: (one) =>
        reasonsFor(one, title).length === 0 && (
          <CheckField
            name={`chosen.${one.personId}`}
            label={words.give}
            checked={typed.chosen.includes(one.personId)}
            onChange={(ticked) => tick(one.personId, ticked)}
          />
        ),
    },
  ];
}

function gradeColumns(
  words: EvaluationsWords,
  typed: Typed,
  onChange: WhomProps['onChange'],
  tick: ((id: string, ticked: boolean) => void) | null,
): readonly Column<Person>[] {
  const titles: Column<Person> = {
    key: 'titles',
    head: words.titlesColumn,
    cell: () =>
      tick &&
      (['advanced-worker', 'emulation-soldier'] as const).map((title) => (
        <CheckField
          key={title}
          name={`titles.${title}`}
          label={words.titles[title]}
          checked={typed.chosen.includes(title)}
          onChange={(ticked) => tick(title, ticked)}
        />
      )),
  };
  return [
    { key: 'name', head: words.person, cell: ({ fullName, position }) => <NameCell fullName={fullName} position={position} /> },
    {
      key: 'grade',
      head: words.gradeColumn,
      cell: (one, index) => (
        <div className={styles.cell}>
          <SelectField
            name={`rows.${index}.grade`}
            label={words.cellOf(words.gradeColumn, one.fullName)}
            quiet
            options={grades.map((value) => ({ value, label: words.short[value] }))}
            value={gradeOf(one, typed)}
            onChange={(grade) => onChange((now) => ({ ...now, grades: { ...now.grades, [one.personId]: grade } }))}
          />
          {one.mustBe && <div className={styles.small}>{words.mustBe(words.short[one.mustBe])}</div>}
        </div>
      ),
    },
    ...(tick ? [titles] : []),
  ];
}
