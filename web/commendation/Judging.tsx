import * as api from '#api/commendation.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

interface Typed {
  readonly choice: 'yes' | 'no' | null;
  readonly reason: string;
  readonly note: string;
}

const typedOf = ({ state, reason, note }: ShownDossier['nominees'][number]): Typed => ({
  choice: state === 'proposed' ? 'yes' : state === 'not-proposed' ? 'no' : null,
  ...{ reason: reason ?? '', note: note ?? '' },
});

/** The standing agency's word on each nominee; nothing is chosen beforehand, and what is typed is kept. */
export function Judging({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const weighed = dossier.nominees.filter(({ state }) => state !== 'withdrawn');
  const initial = Object.fromEntries(weighed.map((one) => [one.id, typedOf(one)]));
  const draft = useDraft<Readonly<Record<string, Typed>>>(`award-judging.${dossier.id}.${dossier.version}`, initial);
  const typed = draft.value;
  const put = (id: string, part: Partial<Typed>) =>
    draft.change((value) => ({ ...value, [id]: { choice: null, reason: '', note: '', ...value[id], ...part } }));
  const write = useWrite(api.appraiseDossier, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
    },
  });
  const submit = () => {
    const judgements = weighed.flatMap(({ id }) => {
      const one = typed[id];
      return one?.choice
        ? [{ nominationId: id, proposes: one.choice === 'yes', reason: one.choice === 'yes' ? '' : one.reason, note: one.note }]
        : [];
    });
    write.write({ dossierId: dossier.id, version: dossier.version, judgements });
  };
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.judge}>
      <p className={styles.hint}>{words.judgeLead}</p>
      {weighed.map(({ id, name, form }) => (
        <div key={id} className={styles.box}>
          <RadioField
            name={`judgements.${id}`}
            label={name}
            hint={form}
            options={[
              { value: 'yes', label: words.proposes },
              { value: 'no', label: words.proposesNot },
            ]}
            value={typed[id]?.choice ?? null}
            onChange={(choice) => put(id, { choice })}
          />
          {typed[id]?.choice === 'no' && (
            <TextArea
              name={`judgements.${id}.reason`}
              label={words.reason}
              rows={2}
              maxLength={1000}
              value={typed[id]?.reason ?? ''}
              onChange={(reason) => put(id, { reason })}
            />
          )}
          <TextArea
            name={`judgements.${id}.note`}
            label={words.note}
            rows={2}
            optional
            maxLength={2000}
            value={typed[id]?.note ?? ''}
            onChange={(note) => put(id, { note })}
          />
        </div>
      ))}
      {write.failure && <Trouble error={write.failure} />}
      <div className={styles.acts}>
        <Button kind="main" busy={write.pending} onClick={submit}>
          {words.judgeDo}
        </Button>
      </div>
    </Form>
  );
}
