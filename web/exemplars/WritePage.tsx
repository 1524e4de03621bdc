import { useNavigate, useParams } from '@tanstack/react-router';
import * as api from '#api/exemplars.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Page } from '../ui/Page.tsx';
import { PickField } from '../ui/PickField.tsx';
import { Section } from '../ui/Section.tsx';
import { SuggestField } from '../ui/SuggestField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Exemplars.module.css';
import { exemplarWords } from './words.ts';

type Shown = Output<typeof api.showExemplar>;
type Choices = Output<typeof api.showExemplarChoices>;

/** The page of an example, written by its unit. */
export function WritePage() {
  const words = useWords(exemplarWords);
  const { exemplarId = '' } = useParams({ strict: false });
  const read = useRead(api.showExemplar, { exemplarId });
  const crumb = [
    { label: words.title, href: '/guong-dien-hinh' },
    { label: read.data?.name || words.unnamed, href: `/guong-dien-hinh/${exemplarId}` },
  ];
  return (
    <Page title={words.writeTitle} crumb={crumb} lead={read.data?.ground ?? words.writeLead} width="narrow">
      <Loaded read={read}>{(shown) => <Choosing shown={shown} />}</Loaded>
    </Page>
  );
}

function Choosing({ shown }: { readonly shown: Shown }) {
  const read = useRead(api.showExemplarChoices, { exemplarId: shown.id });
  return <Loaded read={read}>{(choices) => <Writing key={shown.version} shown={shown} choices={choices} />}</Loaded>;
}

interface Typed {
  readonly name: string;
  readonly criterion: string;
  readonly done: string;
  readonly effect: string;
  readonly cost: string;
  readonly costAmount: number | null;
  readonly contact: string;
  readonly evidenceIds: readonly string[];
  readonly personIds: readonly string[];
}

function beginning({ name, criterion, done, effect, cost, costAmount, contact }: Shown, { chosen }: Choices): Typed {
  return { name, criterion, done, effect, cost, costAmount, contact, ...chosen };
}

function Writing({ shown, choices }: { readonly shown: Shown; readonly choices: Choices }) {
  const words = useWords(exemplarWords);
  const navigate = useNavigate();
  const draft = useDraft<Typed>(`exemplar.${shown.id}.${shown.version}`, beginning(shown, choices));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const save = useWrite(api.writeExemplar, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      void navigate({ to: '/guong-dien-hinh/$exemplarId', params: { exemplarId: shown.id } });
    },
  });
  const send = () =>
    save.write({
      ...typed,
      exemplarId: shown.id,
      version: shown.version,
      evidenceIds: [...typed.evidenceIds],
      personIds: [...typed.personIds],
    });
  return (
    <Form onSubmit={send} refusals={save.refusals} label={words.writeTitle}>
      {shown.reason && (
        <Note kind="risk" title={words.reasonTitle.returned}>
          <p>{shown.reason}</p>
        </Note>
      )}
      <p className="ink-2">{words.writeLead}</p>
      <Section title={words.partWhat} first>
        <div className="stack roomy">
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            value={typed.name}
            maxLength={200}
            onChange={(name) => change({ name })}
          />
          <SuggestField
            name="criterion"
            label={words.criterionLabel}
            value={typed.criterion}
            options={choices.criteria.map((label) => ({ label }))}
            onChange={(criterion) => change({ criterion })}
          />
          <TextArea
            name="done"
            label={words.done}
            hint={words.doneHint}
            rows={6}
            value={typed.done}
            maxLength={6000}
            onChange={(done) => change({ done })}
          />
          <TextArea
            name="effect"
            label={words.effect}
            hint={words.effectHint}
            value={typed.effect}
            maxLength={3000}
            onChange={(effect) => change({ effect })}
          />
          <TextArea
            name="cost"
            label={words.cost}
            hint={words.costHint}
            rows={2}
            value={typed.cost}
            maxLength={1000}
            onChange={(cost) => change({ cost })}
          />
          <NumberField
            name="costAmount"
            label={words.costAmount}
            unit={words.costUnit}
            value={typed.costAmount}
            min={0}
            digits={0}
            onChange={(costAmount) => change({ costAmount })}
          />
          <TextField
            name="contact"
            label={words.contact}
            hint={words.contactHint}
            value={typed.contact}
            maxLength={300}
            onChange={(contact) => change({ contact })}
          />
        </div>
      </Section>
      <Section title={words.partShow}>
        <PieceField choices={choices} chosen={typed.evidenceIds} onChange={(evidenceIds) => change({ evidenceIds })} />
      </Section>
      <Section title={words.partWho}>
        <PersonField choices={choices} chosen={typed.personIds} onChange={(personIds) => change({ personIds })} />
      </Section>
      {save.failure && <Trouble error={save.failure} />}
      <ActionBar
        label={words.writeTitle}
        actions={
          <>
            <Button kind="quiet" href={`/guong-dien-hinh/${shown.id}`}>
              {words.toPage}
            </Button>
            <Button kind="main" type="submit" busy={save.pending}>
              {words.save}
            </Button>
          </>
        }
      >
        {draft.savedAt && words.keptAt(hourText(draft.savedAt))}
      </ActionBar>
    </Form>
  );
}

interface ChosenProps {
  readonly choices: Choices;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const mostChosen = 12;

function PieceField({ choices, chosen, onChange }: ChosenProps) {
  const words = useWords(exemplarWords);
  const labelOf = ({ note, link, onDay, isPicture }: Choices['pieces'][number]) =>
    note || link || (isPicture ? words.picture(shortDate(onDay)) : shortDate(onDay));
  const free = choices.pieces.filter(({ whyNot }) => whyNot.show.length === 0);
  const hidden = choices.pieces.length - free.length;
  const pieces = chosen.flatMap((id) => choices.pieces.filter((piece) => piece.id === id));
  return (
    <div className="stack">
      {free.length === 0 ? (
        <p className="ink-2">{words.noPieces}</p>
      ) : (
        <PickField
          name="evidenceIds"
          label={words.pieces}
          hint={words.piecesHint}
          options={free
            .filter(({ id }) => !chosen.includes(id))
            .map((piece) => ({ value: piece.id, label: labelOf(piece), hint: shortDate(piece.onDay) }))}
          value={null}
          onChange={(id) => id && chosen.length < mostChosen && onChange([...chosen, id])}
        />
      )}
      {hidden > 0 && <p className="small ink-2">{words.hiddenPieces(hidden)}</p>}
      <Chosen
        rows={pieces.map((piece) => ({ id: piece.id, label: labelOf(piece), about: shortDate(piece.onDay) }))}
        remove={words.removePiece}
        onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  );
}

function PersonField({ choices, chosen, onChange }: ChosenProps) {
  const words = useWords(exemplarWords);
  const persons = chosen.flatMap((id) => choices.persons.filter(({ personId }) => personId === id));
  return (
    <div className="stack">
      <PickField
        name="personIds"
        label={words.persons}
        hint={words.personsHint}
        options={choices.persons
          .filter(({ personId }) => !chosen.includes(personId))
          .map(({ personId, fullName, position }) => ({ value: personId, label: fullName, hint: position }))}
        value={null}
        onChange={(id) => id && chosen.length < mostChosen && onChange([...chosen, id])}
      />
      <Chosen
        rows={persons.map(({ personId, fullName, position }) => ({ id: personId, label: fullName, about: position }))}
        remove={words.removePerson}
        onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  );
}

interface ChosenRowsProps {
  readonly rows: readonly { readonly id: string; readonly label: string; readonly about: string }[];
  readonly remove: (label: string) => string;
  readonly onRemove: (id: string) => void;
}

function Chosen({ rows, remove, onRemove }: ChosenRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles.pieces}>
      {rows.map(({ id, label, about }) => (
        <li key={id}>
          <span>
            {label} {about && <span className="ink-2">({about})</span>}
          </span>
          <IconButton icon="close" label={remove(label)} onClick={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  );
}
