import { useEffect, useState } from 'react';
import { useWords } from '../ui/language.ts';
import styles from './Evidence.module.css';
import { evidenceWords } from './words.ts';

interface Preview {
  readonly name: string;
  readonly url: string;
}

/** The pictures that are about to be sent, so that a person looks before they say that no pupil can be recognised. */
export function Previews({ files }: { readonly files: readonly File[] }) {
  const words = useWords(evidenceWords);
  const [previews, setPreviews] = useState<readonly Preview[]>([]);
  useEffect(() => {
    const made = files
      .filter((file) => file.type.startsWith('image/'))
      .map((file) => ({ name: file.name, url: URL.createObjectURL(file) }));
    setPreviews(made);
    return () => {
      for (const { url } of made) URL.revokeObjectURL(url);
    };
  }, [files]);
  if (previews.length === 0) return null;
  return (
    <ul className={styles.previews} aria-label={words.previews}>
      {previews.map(({ name, url }) => (
        <li key={url}>
          <img src={url} alt={words.pictureOf(name)} />
        </li>
      ))}
    </ul>
  );
}
