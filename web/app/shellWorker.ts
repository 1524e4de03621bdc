interface Connection {
  readonly saveData?: boolean;
}

/** Lets the application open without a network next time. Where no worker may be registered (plain HTTP, a private window) all else works. */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = async () => {
    await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await navigator.serviceWorker.ready;
    const { connection } = navigator as { readonly connection?: Connection };
    if (!connection?.saveData) active?.postMessage('keep-later');
  };
  addEventListener('load', () => void register().catch(() => undefined), { once: true });
}
