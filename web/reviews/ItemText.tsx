import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { PaperSheet } from '../ui/PaperSheet.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import type { Item } from './ReviewPage.tsx';
import styles from './Reviews.module.css';
import { reviewsWords } from './words.ts';

/** The item as it will stand in the minutes, one press from the clipboard. */
export function ItemText({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const { text } = item;
  if (text === null) {
    return (
      <Section title={words.itemTitle} first>
        <Note>{words.memberOnly}</Note>
      </Section>
    );
  }
  return (
    <Section title={words.itemTitle} aside={words.itemHint} first>
      <div className={styles.acts}>
        <Button kind="main" icon="copy" onClick={() => void copy(text).then(() => toast(words.copied))}>
          {words.copy}
        </Button>
        <PaperButton icon="print" href={`/api/campaigns/${item.campaignId}/monthly-item/paper?month=${item.month}`}>
          {words.pdf}
        </PaperButton>
      </div>
      <div className={styles.sheet}>
        <PaperSheet label={words.itemPaper}>
          <div className={styles.paper}>{text}</div>
        </PaperSheet>
      </div>
    </Section>
  );
}

/** The clipboard is closed to pages on plain HTTP, as in many offices: then a selected field is copied the old way. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) {
    // Word takes the paragraphs, Zalo and the rest the plain lines.
    const blobs = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([paragraphsOf(text)], { type: 'text/html' }),
    };
    return await navigator.clipboard.write([new ClipboardItem(blobs)]).catch(() => navigator.clipboard.writeText(text));
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** Each line a paragraph; what HTML would read as its own is escaped. */
function paragraphsOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
