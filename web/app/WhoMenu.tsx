import { Menu } from '@mantine/core';
import { Icon } from '../ui/Icon.tsx';
import { chooseLanguage, useLanguage, useWords } from './language.ts';
import './menu.css';
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
  const language = useLanguage();
  const seat = who.seats.find(({ id }) => id === who.seatId);
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <button type="button" className={styles.who} aria-label={`${words.you}: ${who.name}`}>
          <span className={styles.text}>
            <b>{who.name}</b>
            {seat && <span>{`${seat.role} · ${seat.unit}`}</span>}
          </span>
          <Icon name="person" className={styles.icon} />
          <Icon name="down" size="s" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={styles.head}>
          <b>{who.name}</b>
        </p>
        {who.seats.length > 0 && <Menu.Label>{words.asSeat}</Menu.Label>}
        {who.seats.map((choice) => (
          <Menu.Item
            key={choice.id}
            role="menuitemradio"
            aria-checked={choice.id === who.seatId}
            leftSection={
              <Icon
                name={choice.id === who.seatId ? 'check' : 'swap'}
                size="s"
                className={choice.id === who.seatId ? '' : styles.faint}
              />
            }
            onClick={() => who.onSeat(choice.id)}
          >
            {choice.role}
            <span className={styles.unit}>{choice.unit}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="settings" size="s" />}
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => chooseLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="leave" size="s" />} onClick={who.onSignOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
