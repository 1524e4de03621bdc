import { useState } from 'react';
import * as api from '#api/papers.ts';
import { entriesOf } from '#domain/papers/casePaper.ts';
import { namedIn } from '#domain/papers/subject.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import styles from './Group.module.css';
import { groupWords } from './groupWords.ts';
import type { PaperGroup } from './PapersPage.tsx';
import { PeopleField } from './PeopleField.tsx';

interface AddSubjectsProps {
  readonly group: PaperGroup;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** Chooses those who get a paper of their own: from the staff or the teams, or written. */
export function AddSubjects({ group, campaignId, onClose }: AddSubjectsProps) {
  const words = useWords(groupWords);
  const { kind, title } = group;
  const of = group.of === 'collective' ? 'collective' : 'person';
  const [typed, setTyped] = useState('');
  const write = useWrite(api.addSubjects, {
    onDone: ({ added }) => {
      toast(words.added(added));
      onClose();
    },
  });
  const { person, office, collective } = words.columns;
  const columns =
    of === 'collective'
      ? [{ label: collective, fills: 'collective' as const }]
      : [
          { label: person, fills: 'person' as const },
          { label: office, fills: 'office' as const },
        ];
  return (
    <FormDialog
      title={words.addTitle(title)}
      act={words.addDo}
      onClose={onClose}
      onSubmit={() => write.write({ campaignId, kind, named: entriesOf(typed).map((entry) => namedIn(entry)) })}
      write={write}
    >
      <p>{words.addLead[of]}</p>
      {/* Room for what is offered under the last field, inside the dialog. */}
      <div className={styles.choosing}>
        <PeopleField name="named" label={words.named[of]} columns={columns} single={false} value={typed} onChange={setTyped} />
      </div>
    </FormDialog>
  );
}
