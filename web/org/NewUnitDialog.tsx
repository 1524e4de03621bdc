import { useRouter } from '@tanstack/react-router';
import * as api from '#api/org.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { PlacementFields, said, type TypedPlacement } from './PlacementFields.tsx';
import { orgWords } from './words.ts';

interface NewUnitDialogProps {
  readonly parent: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** A new unit below another. */
export function NewUnitDialog({ parent, onClose }: NewUnitDialogProps) {
  const words = useWords(orgWords);
  const router = useRouter();
  const { me } = useSession();
  const blank: TypedPlacement & { readonly code: string } = {
    name: '',
    type: null,
    parentId: parent?.id ?? null,
    place: '',
    decision: '',
    from: me?.site.today ?? null,
    code: '',
  };
  const draft = useDraft(`unit.new.${parent?.id ?? ''}`, blank);
  const write = useWrite(api.createUnit, {
    onDone: ({ id }) => {
      draft.clear();
      toast(words.created);
      onClose();
      router.history.push(`/quan-tri/don-vi/${id}`);
    },
  });
  const { name, type, parentId, place, decision, from, code } = draft.value;
  const submit = () =>
    write.write({ name, type: type!, parentId, place: said(place), decision: said(decision), code: said(code), from: from! });
  return (
    <FormDialog title={words.newUnit} act={words.newUnit} onClose={onClose} onSubmit={submit} write={write}>
      <PlacementFields
        value={draft.value}
        parent={parent}
        onChange={(part) => draft.change((value) => ({ ...value, ...part }))}
      />
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        optional
        maxLength={60}
        value={code}
        onChange={(text) => draft.change((value) => ({ ...value, code: text }))}
      />
    </FormDialog>
  );
}
