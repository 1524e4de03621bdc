import * as api from '#api/people.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Person } from './PersonPage.tsx';
import { peopleWords } from './words.ts';

/** Name, code and address set right. */
export function ContactDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const words = useWords(peopleWords);
  const first = { fullName: person.fullName, staffCode: person.staffCode ?? '', email: person.email ?? '' };
  const draft = useDraft(`person.${person.id}.${person.version}`, first);
  const change = (part: Partial<typeof first>) => draft.change((value) => ({ ...value, ...part }));
  const write = useWrite(api.changePerson, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
      onClose();
    },
  });
  const { fullName, staffCode, email } = draft.value;
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  const submit = () =>
    write.write({ personId: person.id, version: person.version, fullName, staffCode: said(staffCode), email: said(email) });
  return (
    <FormDialog title={words.contactTitle} act={words.save} onClose={onClose} onSubmit={submit} write={write}>
      <TextField
        name="fullName"
        label={words.fullName}
        maxLength={120}
        value={fullName}
        onChange={(text) => change({ fullName: text })}
      />
      <TextField
        name="staffCode"
        label={words.staffCode}
        optional
        maxLength={60}
        value={staffCode}
        onChange={(text) => change({ staffCode: text })}
      />
      <TextField
        name="email"
        label={words.email}
        optional
        type="email"
        value={email}
        onChange={(text) => change({ email: text })}
      />
    </FormDialog>
  );
}
