import { useState } from 'react';
import * as api from '#api/conferences.ts';
import { SignMinutesAct } from '../kernel/SignMinutesAct.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { shareText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { toast } from '../ui/toast.ts';
import type { Conference, Shown } from './ConferencePage.tsx';
import styles from './Conferences.module.css';
import { conferencesWords } from './words.ts';

interface SignMinutesProps {
  readonly shown: Shown;
  readonly conference: Conference;
}

/** The signed minutes come in: from then on the conference stays as it is. */
export function SignMinutes({ shown, conference }: SignMinutesProps) {
  const words = useWords(conferencesWords);
  const [opened, setOpened] = useState(false);
  if (conference.state === 'signed')
    return (
      <div className={styles.group}>
        <div>
          <Button icon="attach" href={`/api/conferences/${conference.id}/scan`} download>
            {words.openScan}
          </Button>
        </div>
      </div>
    );
  if (conference.whyNot.sign.length > 0) return null;
  return (
    <div className={styles.group}>
      <div>
        <SealButton onClick={() => setOpened(true)}>{words.sign}</SealButton>
      </div>
      {opened && <SignAct shown={shown} conference={conference} onClose={() => setOpened(false)} />}
    </div>
  );
}

function SignAct({ shown, conference, onClose }: SignMinutesProps & { readonly onClose: () => void }) {
  const words = useWords(conferencesWords);
  const course = conference.course!;
  const write = useWrite(api.signConference, {
    onDone: () => {
      toast(words.signedToast);
      onClose();
    },
  });
  const passed = course.votes.filter((vote) => vote.passed).length;
  return (
    <SignMinutesAct
      question={words.signTitle}
      consequence={words.signConsequence}
      fixes={[
        { text: words.fixesFigures(shareText(course.present, conference.convened)) },
        { text: words.fixesVotes(passed, course.votes.length) },
      ]}
      confirm={words.signDo}
      hint={words.scanHint}
      heldOn={course.heldOn}
      today={shown.today}
      write={write}
      onSign={(signed) => write.write({ conferenceId: conference.id, version: conference.version, ...signed })}
      onClose={onClose}
    />
  );
}
