import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/conferences.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { useKeys } from '../ui/useKeys.ts';
import { type Conference, kindOf, type Shown } from './ConferencePage.tsx';
import styles from './Projector.module.css';
import { SlideView } from './SlideView.tsx';
import { slidesOf } from './slides.ts';
import { conferencesWords } from './words.ts';

/** A conference in front of people: one thing a screen, large, without any person's name at a fault. */
export function ProjectorPage() {
  const words = useWords(conferencesWords);
  const { campaignId = '', kind = '' } = useParams({ strict: false });
  const read = useRead(api.showConference, { campaignId, kind: kindOf(kind) });
  return (
    <Loaded read={read}>
      {(shown) =>
        shown.conference ? (
          <Slides shown={shown} conference={shown.conference} />
        ) : (
          <Empty title={words.notYet} action={<Button href={backTo(shown)}>{words.leave}</Button>}>
            {words.notKeeper}
          </Empty>
        )
      }
    </Loaded>
  );
}

const backTo = ({ campaignId, kind }: Shown) => `/phong-trao/${campaignId}/hoi-nghi/${kind}`;

function Slides({ shown, conference }: { readonly shown: Shown; readonly conference: Conference }) {
  const words = useWords(conferencesWords);
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const slides = slidesOf(conference, shown.open);
  const move = (by: number) => setAt((now) => Math.min(slides.length - 1, Math.max(0, now + by)));
  const leave = () => void navigate({ to: backTo(shown) });
  const [next, back] = [() => move(1), () => move(-1)];
  useKeys(
    Object.fromEntries([
      ...['ArrowRight', 'PageDown', ' '].map((key) => [key, next] as const),
      ...['ArrowLeft', 'PageUp'].map((key) => [key, back] as const),
      ['Escape', leave],
    ]),
  );
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <span>{shown.name}</span>
        <span className={styles.unit}>{shown.unitName}</span>
      </header>
      <div className={styles.slide} aria-live="polite">
        <SlideView slide={slides[at]!} conference={conference} when={shortDate(conference.meetsOn)} name={shown.name} />
      </div>
      <footer className={styles.foot}>
        <div className={styles.moves}>
          <Button icon="left" onClick={() => move(-1)}>
            {words.back}
          </Button>
          <span>{words.slide(at + 1, slides.length)}</span>
          <Button icon="right" onClick={() => move(1)}>
            {words.next}
          </Button>
        </div>
        <div className={styles.moves}>
          <span className={styles.unit}>{words.keys}</span>
          <Button kind="quiet" icon="close" onClick={leave}>
            {words.leave}
          </Button>
        </div>
      </footer>
    </main>
  );
}
