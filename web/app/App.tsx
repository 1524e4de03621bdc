import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { signInFrom, signInPath } from '../kernel/signIn.ts';
import { newCache } from './cache.ts';
import { router } from './routes.tsx';
import { theme, tokenVariables } from './theme.ts';

const cache = newCache(() => {
  const here = router.state.location;
  if (!here.pathname.startsWith(signInPath)) router.history.push(signInFrom(here.href));
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={tokenVariables} defaultColorScheme="auto">
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
