import { useState } from 'react';
import * as api from '#api/activities.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Activity } from './useActivities.ts';
import { activitiesWords } from './words.ts';

interface RemoveDialogProps {
  readonly activity: Activity;
  readonly onClose: () => void;
}

/** Takes an activity off, with the reason. */
export function RemoveDialog({ activity, onClose }: RemoveDialogProps) {
  const words = useWords(activitiesWords);
  const [why, setWhy] = useState('');
  const write = useWrite(api.removeActivity, {
    onDone: () => {
      toast(words.removed);
      onClose();
    },
  });
  const missing = why.trim() === '' ? [words.whyNeeded] : [];
  return (
    <FormDialog
      title={words.removeTitle(activity.title)}
      act={words.remove}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={() => missing.length === 0 && write.write({ activityId: activity.id, why })}
      write={write}
    >
      <p>{words.removeHint}</p>
      <TextField name="why" label={words.why} maxLength={500} value={why} onChange={setWhy} />
    </FormDialog>
  );
}
