import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Anchor } from '../ui/Anchor.tsx';
import { DropPanel } from '../ui/DropPanel.tsx';
import { Icon } from '../ui/Icon.tsx';
import { chooseLanguage, useLanguage, useWords } from '../ui/language.ts';
import styles from './WhoMenu.module.css';
import { appWords } from './words.ts';

export interface SeatChoice {
  readonly id: string;
  /** `Văn thư`. */
  readonly role: string;
  /** `Trường THCS …`. */
  readonly unit: string;
}

/** The person signed in, the seats held today, and the one they act with. */
export interface Who {
  readonly name: string;
  readonly seats: readonly SeatChoice[];
  readonly seatId: string | null;
  readonly onSeat: (seatId: string) => void;
  readonly onSignOut: () => void;
}

export function WhoMenu({ who }: { readonly who: Who }) {
  const words = useWords(appWords);
  const seat = who.seats.find(({ id }) => id === who.seatId);
  const button = (
    <>
      <span className={styles.text}>
        <b>{who.name}</b>
        {seat && <span>{`${seat.role} · ${seat.unit}`}</span>}
      </span>
      <Icon name="person" className={styles.icon} />
      <Icon name="down" size="s" />
    </>
  );
  return (
    <DropPanel
      button={button}
      buttonClass={styles.who}
      label={`${words.you}: ${[who.name, seat?.role].filter(Boolean).join(', ')}`}
    >
      {(close) => <Choices who={who} close={close} />}
    </DropPanel>
  );
}

function Choices({ who, close }: { readonly who: Who; readonly close: () => void }) {
  const words = useWords(appWords);
  const language = useLanguage();
  const id = useId();
  const closing = (act: () => void) => () => {
    act();
    close();
  };
  const other = language === 'vi' ? 'en' : 'vi';
  const cache = useQueryClient();
  /** What the server says in words is asked again in the other language. */
  const changeLanguage = () => {
    chooseLanguage(other);
    void cache.invalidateQueries();
  };
  return (
    <>
      <p className={styles.head}>{who.name}</p>
      {who.seats.length > 0 && (
        <>
          <p className={styles.label} id={id}>
            {words.asSeat}
          </p>
          <ul aria-labelledby={id}>
            {who.seats.map((choice) => (
              <li key={choice.id}>
                <button type="button" aria-pressed={choice.id === who.seatId} onClick={closing(() => who.onSeat(choice.id))}>
                  <Icon name="check" className={choice.id === who.seatId ? undefined : styles.faint} />
                  <span>
                    {choice.role}
                    <span className={styles.unit}>{choice.unit}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.last}>
        <li>
          <Anchor href="/tai-khoan" onClick={close}>
            <Icon name="person" />
            {words.account}
          </Anchor>
        </li>
        <li>
          <Anchor href="/du-lieu-ve-toi" onClick={close}>
            <Icon name="lock" />
            {words.myData}
          </Anchor>
        </li>
        <li>
          <button type="button" lang={other} onClick={closing(changeLanguage)}>
            <Icon name="globe" />
            {language === 'vi' ? 'English' : 'Tiếng Việt'}
          </button>
        </li>
        <li>
          <button type="button" onClick={closing(who.onSignOut)}>
            <Icon name="leave" />
            {words.signOut}
          </button>
        </li>
      </ul>
    </>
  );
}
