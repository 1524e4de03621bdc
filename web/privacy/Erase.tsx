import { useState } from 'react';
import * as api from '#api/privacy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Erasure } from './ErasurePage.tsx';
import styles from './Privacy.module.css';
import { privacyWords } from './words.ts';

/** The request, one question, and what the name is from now on. */
export function Erase({ erasure }: { readonly erasure: Erasure }) {
  const words = useWords(privacyWords);
  const { now } = useSession();
  const paper = useDraft(`erasure.${erasure.personId}`, '');
  const [askedOn, setAskedOn] = useState<Day | null>(null);
  const [opened, setOpened] = useState(false);
  const act = useWrite(api.erasePerson, { onDone: () => paper.clear() });
  const missing = [
    ...erasure.whyNot.erase.map(({ message }) => message),
    ...(paper.value.trim() === '' ? [words.missing.paper] : []),
    ...(askedOn === null ? [words.missing.day] : []),
  ];
  const close = () => {
    setOpened(false);
    act.reset();
  };
  const name = act.result && (act.result.isNameKept ? `${act.result.fullName} (${words.nameKept})` : act.result.fullName);
  return (
    <div className={styles.act}>
      <Form onSubmit={() => missing.length === 0 && setOpened(true)} refusals={act.refusals} label={words.erasureTitle}>
        <TextField
          name="paper"
          label={words.paper}
          hint={words.paperHint}
          maxLength={300}
          value={paper.value}
          onChange={paper.change}
        />
        <DateField name="askedOn" label={words.askedOn} value={askedOn} onChange={setAskedOn} max={erasure.today} />
        <div>
          <SealButton whyNot={missing} onClick={() => setOpened(true)}>
            {words.erase}
          </SealButton>
        </div>
      </Form>
      {opened && (
        <BindingAct
          opened
          onClose={close}
          question={words.eraseAsk(erasure.fullName)}
          consequence={words.eraseThen}
          fixes={[
            { icon: 'lock', text: words.fixErased },
            { icon: 'person', text: words.fixName },
            { icon: 'documents', text: words.fixTexts },
            { icon: 'check', text: words.fixProofs },
          ]}
          confirm={words.erase}
          onConfirm={() => act.write({ personId: erasure.personId, askedOn: askedOn!, paper: paper.value })}
          pending={act.pending}
          refusals={act.refusals}
          failure={act.failure && <Trouble error={act.failure} />}
          receipt={
            name
              ? {
                  title: words.doneTitle,
                  code: paper.value || words.doneStamp,
                  at: now,
                  stamp: words.doneStamp,
                  rows: [[words.nameNow, name]],
                }
              : null
          }
          doneTitle={words.doneTitle}
        />
      )}
    </div>
  );
}
