import { Outlet } from '@tanstack/react-router';
import { Shell } from './Shell.tsx';

/** The bar around every page that has one. */
export function Frame() {
  return (
    <Shell nav={[]} who={null} demoDay={null}>
      <Outlet />
    </Shell>
  );
}
