import { Button, type ButtonProps } from './Button.tsx';
import { useWords } from './language.ts';
import styles from './PaperButton.module.css';
import { uiWords } from './words.ts';

interface PaperButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'icon'> {
  /** Where the paper is, as PDF. */
  readonly href: string;
  /** What a screen reader calls the paper, where the button's word does not name it. */
  readonly name?: string;
  readonly children: string;
}

/** A paper to download: as PDF to print, and beside it as a Word file to edit. */
export function PaperButton({ href, name, children, icon = 'download', kind = 'default', size = 'm' }: PaperButtonProps) {
  const words = useWords(uiWords);
  const word = `${href}${href.includes('?') ? '&' : '?'}as=docx`;
  return (
    <span className={styles.pair}>
      <Button kind={kind} size={size} icon={icon} href={href} download {...(name ? { 'aria-label': name } : {})}>
        {children}
      </Button>
      <Button
        kind="quiet"
        size={size}
        href={word}
        download
        aria-label={words.asWordFile((name ?? children).replace(/ \(PDF\)$/, ''))}
      >
        {words.wordFile}
      </Button>
    </span>
  );
}
