import * as api from '#api/campaigns.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { closingText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { Campaign } from './useYears.ts';
import { campaignWords } from './words.ts';

const meanings = ['through', 'before', 'at-latest'] as const;
type Meaning = (typeof meanings)[number];

interface MoveWindowProps {
  readonly campaign: Campaign;
  readonly window: Campaign['windows'][number];
  readonly onClose: () => void;
}

interface Typed {
  readonly to: Day | null;
  readonly meaning: Meaning;
  readonly reason: string;
}

/** A later (or earlier) end for one window, with its reason; the server says what stands against it. */
export function MoveWindow({ campaign, window, onClose }: MoveWindowProps) {
  const words = useWords(campaignWords);
  const draft = useDraft<Typed>(`window.${campaign.id}.${window.kind}`, { to: null, meaning: 'through', reason: '' });
  const { to, meaning, reason } = draft.value;
  const act = useWrite(api.moveWindow, {
    onDone: () => {
      draft.clear();
      toast(words.moved(window.name));
      onClose();
    },
  });
  const submit = () => {
    if (to === null) return;
    const latest = meaning === 'at-latest' ? ({ latest: '17:00' } as const) : {};
    act.write({ campaignId: campaign.id, kind: window.kind, version: campaign.version, to, meaning, reason, ...latest });
  };
  const missing = to === null || reason.trim() === '' ? [words.fillBoth] : [];
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.moveQuestion(window.name)}
      busy={act.pending}
      foot={
        <>
          <Button onClick={onClose}>{words.giveUp}</Button>
          <Button kind="main" onClick={submit} busy={act.pending} whyNot={missing}>
            {words.move}
          </Button>
        </>
      }
    >
      <Form onSubmit={submit} refusals={act.refusals}>
        <p>{words.moveWhy(closingText(window.closesAt))}</p>
        <DateField
          name={`windows.${window.kind}`}
          label={words.moveTo}
          value={to}
          onChange={(next) => draft.change((now) => ({ ...now, to: next }))}
        />
        <RadioField
          name="meaning"
          label={words.meaning}
          value={meaning}
          options={meanings.map((value) => ({ value, label: words.meanings[value] }))}
          onChange={(next) => draft.change((now) => ({ ...now, meaning: next }))}
        />
        <TextArea
          name="reason"
          label={words.reason}
          value={reason}
          maxLength={500}
          onChange={(next) => draft.change((now) => ({ ...now, reason: next }))}
        />
        {act.failure && <Trouble error={act.failure} />}
      </Form>
    </Dialog>
  );
}
