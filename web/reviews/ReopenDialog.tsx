import * as api from '#api/reviews.ts';
import { useWords } from '../ui/language.ts';
import { NewDayDialog, type ShortcomingDialogProps } from './NewDayDialog.tsx';
import { reviewsWords } from './words.ts';

/** It was not mended after all: a reason and a new day. */
export function ReopenDialog(props: ShortcomingDialogProps) {
  const words = useWords(reviewsWords);
  return (
    <NewDayDialog
      {...props}
      endpoint={api.reopenShortcoming}
      act="reopen"
      title={words.reopenTitle}
      doIt={words.reopenDo}
      done={words.reopenedToast}
      reasonLabel={words.reason}
    />
  );
}
