import * as api from '#api/documents.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import type { Shown } from './DocumentPage.tsx';
import styles from './Documents.module.css';
import { documentWords } from './words.ts';

/** The copies that were attached, the newest first, each with the hash of its bytes. */
export function Copies({ shown }: { readonly shown: Shown }) {
  const words = useWords(documentWords);
  const { copies } = shown;
  if (copies.length === 0) return <p className="ink-2">{words.noCopies}</p>;
  const addressOf = (copyId: string) => api.openCopy.path.replace(':documentId', shown.id).replace(':copyId', copyId);
  return (
    <Lines label={words.copies}>
      {copies.map(({ id, hash, mediaType, addedAt, byName, signatures }, index) => (
        <Line
          key={id}
          when={momentText(addedAt)}
          margin={byName}
          title={words.copyName(copies.length - index, mediaType === 'application/pdf' ? words.pdf : words.picture)}
          actions={
            <Button size="s" icon="download" href={addressOf(id)} download>
              {words.openCopy}
            </Button>
          }
        >
          {signatures.map(({ standing, standingName, signer, issuer, signedAt }) => (
            <p key={`${signer} ${signedAt}`} className={styles.signature}>
              <Tag kind={standing === 'trusted' ? 'done' : 'risk'}>{standingName}</Tag>
              <span className={styles.under}>
                {words.signedBy(signer ?? words.unnamed, issuer ?? words.unnamed)}
                {signedAt && ` ${words.signedAt(momentText(signedAt))}`}
              </span>
            </p>
          ))}
          <p className={styles.hash}>
            {words.hash}: {hash}
          </p>
        </Line>
      ))}
    </Lines>
  );
}
