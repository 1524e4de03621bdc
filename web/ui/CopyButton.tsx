import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

interface CopyButtonProps {
  /** What is put on the clipboard: it goes out by the office's own ways, copied, not sent. */
  readonly text: string;
  readonly children: ReactNode;
  readonly size?: 's' | 'm';
  readonly kind?: 'main' | 'default' | 'quiet';
  readonly label?: string;
}

/** Nothing is shown where the browser has no clipboard. */
export function CopyButton({ text, children, size = 's', kind = 'default', label }: CopyButtonProps) {
  const words = useWords(uiWords);
  const [copied, setCopied] = useState(false);
  if (typeof navigator.clipboard?.writeText !== 'function') return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2500);
  };
  // The word for those who listen stands beside the button: inside, it would be no live region, and the button had no name.
  return (
    <>
      <Button
        size={size}
        kind={kind}
        icon={copied ? 'check' : 'copy'}
        title={text}
        onClick={() => void copy()}
        {...(label && !copied ? { 'aria-label': label } : {})}
      >
        {copied ? words.copied : children}
      </Button>
      <span role="status" className="sr">
        {copied && words.copied}
      </span>
    </>
  );
}
