import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { kernelWords } from './words.ts';

export function ThemeToggle() {
  const words = useWords(kernelWords);
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <IconButton
      icon={dark ? 'sun' : 'moon'}
      label={dark ? words.toLight : words.toDark}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    />
  );
}
