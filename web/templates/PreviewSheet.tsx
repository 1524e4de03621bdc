import '../ui/paperFonts.css';
import { Fragment, type ReactNode } from 'react';
import type { z } from 'zod';
import type { previewBlock } from '#api/templates.ts';
import styles from './PreviewSheet.module.css';

type Block = z.output<typeof previewBlock>;
type Paragraph = Extract<Block, { kind: 'paragraph' }>['paragraph'];

interface PreviewSheetProps {
  readonly blocks: readonly Block[];
  readonly label: string;
}

/** A Word file as one long sheet: words, weight, place of lines, tables. */
export function PreviewSheet({ blocks, label }: PreviewSheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={styles.view} aria-label={label} tabIndex={0}>
      <div className={styles.sheet} lang="vi">
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place
          <Fragment key={at}>
            {block.kind === 'paragraph' ? <Line paragraph={block.paragraph} /> : <Table block={block} />}
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function Line({ paragraph: { align, indented, runs } }: { readonly paragraph: Paragraph }) {
  const look = [styles[align], indented && align !== 'center' && styles.indented].filter(Boolean).join(' ');
  return (
    <p className={look}>
      {runs.map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place
        <Fragment key={at}>{weighted(run)}</Fragment>
      ))}
    </p>
  );
}

function weighted({ text, bold, italic, underlined }: Paragraph['runs'][number]): ReactNode {
  const strong = bold ? <b>{text}</b> : text;
  const slanted = italic ? <i>{strong}</i> : strong;
  return underlined ? <u>{slanted}</u> : slanted;
}

/** Tables that only place things side by side have no lines and are no tables to a reader. */
function Table({ block: { rows, ruled } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className={ruled ? styles.ruled : styles.layout} {...(ruled ? {} : { role: 'presentation' })}>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place
          <tr key={row}>
            {cells.map((paragraphs, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its place
              <td key={column}>
                {paragraphs.map((paragraph, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
                  <Line key={at} paragraph={paragraph} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
