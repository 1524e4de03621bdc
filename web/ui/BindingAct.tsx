import type { ReactNode } from 'react';
import styles from './BindingAct.module.css';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { useWords } from './language.ts';
import { Note } from './Note.tsx';
import { Receipt, type ReceiptData } from './Receipt.tsx';
import { RefusalList } from './RefusalList.tsx';
import type { ShownRefusal } from './refusal.ts';
import { SealButton } from './SealButton.tsx';
import { uiWords } from './words.ts';

interface BindingActProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The one question: `Ký và nộp hồ sơ năm 2026?` */
  readonly question: string;
  /** What follows, and how it could be undone at all. */
  readonly consequence: ReactNode;
  /** Exactly what will be fixed, one thing a line. */
  readonly fixes: readonly { readonly icon?: IconName; readonly text: ReactNode }[];
  /** The word on the button: `Ký và nộp`. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly pending: boolean;
  /** What is still missing before it can be done. */
  readonly whyNot?: readonly string[];
  readonly refusals?: readonly ShownRefusal[];
  /** What went wrong that is no refusal, in words. */
  readonly failure?: ReactNode;
  /** Once the act has happened. */
  readonly receipt?: ReceiptData | null | undefined;
  /** Over the receipt: `Đã ký và nộp`. */
  readonly doneTitle?: string;
  /** Something the act itself needs: a password, the number of the paper. */
  readonly children?: ReactNode;
}

const none: readonly ShownRefusal[] = [];

/** An act that binds: what will be fixed, one question, then the receipt. */
export function BindingAct(props: BindingActProps) {
  return props.receipt ? <After {...props} receipt={props.receipt} /> : <Before {...props} />;
}

function Before(props: BindingActProps) {
  const {
    opened,
    onClose,
    question,
    consequence,
    fixes,
    confirm,
    onConfirm,
    pending,
    whyNot = [],
    refusals = none,
    failure,
    children,
  } = props;
  const words = useWords(uiWords);
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <SealButton busy={pending} whyNot={whyNot} onClick={onConfirm}>
        {pending ? words.working : confirm}
      </SealButton>
    </>
  );
  return (
    <Dialog opened={opened} onClose={onClose} title={question} binding busy={pending} foot={foot}>
      <div>{consequence}</div>
      {fixes.length > 0 && (
        <ul className={styles.fixes} aria-label={words.willBeFixed}>
          {fixes.map(({ icon, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other identity and never move
            <li key={index}>
              <Icon name={icon ?? 'lock'} className={styles.icon} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
      <RefusalList refusals={refusals} takesFocus />
      {failure && (
        <Note kind="error" live>
          {failure}
        </Note>
      )}
    </Dialog>
  );
}

function After({ opened, onClose, receipt, doneTitle }: BindingActProps & { readonly receipt: ReceiptData }) {
  const words = useWords(uiWords);
  const foot = (
    <>
      <Button icon="print" onClick={() => window.print()}>
        {words.printReceipt}
      </Button>
      <Button kind="main" onClick={onClose}>
        {words.finish}
      </Button>
    </>
  );
  return (
    <Dialog key="receipt" opened={opened} onClose={onClose} title={doneTitle ?? words.actDone} binding foot={foot}>
      <Receipt {...receipt} />
    </Dialog>
  );
}
