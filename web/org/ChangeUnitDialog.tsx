import * as api from '#api/org.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { PlacementFields, said, type TypedPlacement } from './PlacementFields.tsx';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

/** Another name, type, place or parent from a day on. */
export function ChangeUnitDialog({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const words = useWords(orgWords);
  const { me } = useSession();
  const parent = unit.above.at(-1);
  const { name, type, parentId } = unit;
  const first: TypedPlacement = { name, type, parentId, place: unit.place ?? '', decision: '', from: me?.site.today ?? null };
  const draft = useDraft(`unit.${unit.id}.${unit.version}`, first);
  const write = useWrite(api.changeUnit, {
    onDone: () => {
      draft.clear();
      toast(words.changed);
      onClose();
    },
  });
  const typed = draft.value;
  const submit = () =>
    write.write({
      unitId: unit.id,
      version: unit.version,
      name: typed.name,
      type: typed.type!,
      parentId: typed.parentId,
      place: said(typed.place),
      decision: said(typed.decision),
      from: typed.from!,
    });
  return (
    <FormDialog title={words.changeTitle(unit.name)} act={words.save} onClose={onClose} onSubmit={submit} write={write}>
      <p className="ink-2">{words.changeWhy}</p>
      <PlacementFields
        value={typed}
        parent={parent}
        but={unit.id}
        onChange={(part) => draft.change((value) => ({ ...value, ...part }))}
      />
    </FormDialog>
  );
}
