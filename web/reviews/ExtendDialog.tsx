import * as api from '#api/reviews.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useWords } from '../ui/language.ts';
import { NewDayDialog, type ShortcomingDialogProps } from './NewDayDialog.tsx';
import { reviewsWords } from './words.ts';

/** It takes longer: a reason and a later day. */
export function ExtendDialog(props: ShortcomingDialogProps) {
  const words = useWords(reviewsWords);
  return (
    <NewDayDialog
      {...props}
      endpoint={api.extendShortcoming}
      act="extend"
      title={words.extendTitle}
      doIt={words.extend}
      done={words.extendedToast}
      reasonLabel={words.extendReason}
    >
      <p className="ink-2">{words.due(shortDate(props.shortcoming.dueOn))}</p>
    </NewDayDialog>
  );
}
