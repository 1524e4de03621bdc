import { useEffect, useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { sizeText } from '../ui/format.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import styles from './EvidencePiece.module.css';
import type { Piece } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

/** A piece of evidence in the page: its day, its note, the picture itself; other files to download. */
export function EvidencePiece({ piece }: { readonly piece: Piece }) {
  const { file, link, note, onDay } = piece;
  const href = `/api/evidence/${piece.id}/file`;
  return (
    <li>
      <p>
        <b>{shortDate(onDay)}</b> {note}
      </p>
      {file?.isPicture && <Picture href={href} alt={note || file.name} />}
      {file && (
        <p className={styles.file}>
          <Icon name={file.isPicture ? 'picture' : 'document'} size="s" />
          <a href={href} download={file.name}>
            {file.name}
          </a>
          <span className="ink-2">{sizeText(file.size)}</span>
        </p>
      )}
      {link && (
        <p className={styles.file}>
          <Icon name="link" size="s" />
          <Anchor href={link} target="_blank" rel="noreferrer noopener">
            {link}
          </Anchor>
        </p>
      )}
    </li>
  );
}

/** Files are only ever handed out as downloads; a picture is fetched and shown from memory. */
function Picture({ href, alt }: { readonly href: string; readonly alt: string }) {
  const words = useWords(appraisalWords);
  const [source, setSource] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | undefined;
    const load = async () => {
      const answer = await fetch(href, { credentials: 'same-origin', signal: stop.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      made = URL.createObjectURL(await answer.blob());
      setSource(made);
    };
    load().catch(() => {
      if (!stop.signal.aborted) setFailed(true);
    });
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [href]);
  if (failed) return <p className="tiny ink-2">{words.notShown}</p>;
  return source ? (
    <img className={styles.picture} src={source} alt={alt} onError={() => setFailed(true)} />
  ) : (
    <span className={styles.waiting} aria-hidden="true" />
  );
}
