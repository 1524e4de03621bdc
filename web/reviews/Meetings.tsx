import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { monthOf, shortDate } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Form } from '../ui/Form.tsx';
import { shareText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { blankRaised, isWhole, RaisedFields } from './RaisedFields.tsx';
import type { Item } from './ReviewPage.tsx';
import styles from './Reviews.module.css';
import { meetingName } from './Shortcomings.tsx';
import { reviewsWords } from './words.ts';

type Meeting = Item['meetings'][number];

/** The year's meetings, latest first; a keeper may still add a shortcoming to one. */
export function Meetings({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const [raising, setRaising] = useState<Meeting | null>(null);
  const mayKeep = item.whyNot.hold.length === 0;
  return (
    <Section title={words.meetings}>
      {item.meetings.length === 0 ? (
        <Empty title={words.noMeetings}>{mayKeep && words.noMeetingsWhy}</Empty>
      ) : (
        <Lines label={words.meetings}>
          {item.meetings.map((meeting) => (
            <Line
              key={meeting.id}
              when={
                words.kinds[meeting.kind] === words.kinds.monthly
                  ? words.monthOf(monthOf(meeting.month), false)
                  : words.kinds['half-year']
              }
              margin={shortDate(meeting.heldOn)}
              title={words.figures(meeting.raised, meeting.closed)}
              why={words.presentOf(shareText(meeting.present, meeting.total))}
              actions={
                mayKeep && (
                  <Button
                    kind="quiet"
                    icon="plus"
                    onClick={() => setRaising(meeting)}
                    aria-label={`${words.raiseMore}: ${meetingName(meeting, words)}`}
                  >
                    {words.addRaised}
                  </Button>
                )
              }
            >
              {meeting.notes && <p className={styles.notes}>{meeting.notes}</p>}
            </Line>
          ))}
        </Lines>
      )}
      {raising && <RaiseDialog meeting={raising} item={item} onClose={() => setRaising(null)} />}
    </Section>
  );
}

interface RaiseDialogProps {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onClose: () => void;
}

function RaiseDialog({ meeting, item, onClose }: RaiseDialogProps) {
  const words = useWords(reviewsWords);
  const [raised, setRaised] = useState(blankRaised);
  const { write, pending, refusals, failure } = useWrite(api.raiseShortcoming, {
    onDone: () => {
      toast(words.raisedToast);
      onClose();
    },
  });
  const missing = isWhole(raised) ? [] : [words.missing.raised];
  const submit = () => {
    if (missing.length === 0) write({ meetingId: meeting.id, ...raised, dueOn: raised.dueOn! });
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={pending} whyNot={missing} onClick={submit}>
        {words.raiseDo}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={meetingName(meeting, words)} size="l" busy={pending} foot={foot}>
      <Form onSubmit={submit} refusals={refusals}>
        <RaisedFields
          at=""
          value={raised}
          onChange={setRaised}
          roles={item.roles}
          areas={item.shortcomings.map(({ area }) => area)}
        />
        {failure && <Trouble error={failure} />}
      </Form>
    </Dialog>
  );
}
