import { useRef } from 'react';
import { Button, type ButtonProps } from '../ui/Button.tsx';

interface CameraButtonProps extends Pick<ButtonProps, 'kind' | 'size' | 'wide' | 'children' | 'aria-label'> {
  readonly onTaken: (file: File) => void;
}

/** One touch opens the camera of a phone; elsewhere the list of pictures. */
export function CameraButton({ onTaken, ...button }: CameraButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="camera" {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onTaken(file);
        }}
      />
    </>
  );
}
