import { useState } from 'react';

export type Density = 'roomy' | 'normal' | 'dense';

const storageKey = 'dat-chuan.mat-do';
const known: readonly string[] = ['roomy', 'normal', 'dense'];

/** How closely a person likes tables set; remembered in this browser. */
export function useDensity(first: Density = 'normal') {
  const [density, setDensity] = useState<Density>(() => {
    try {
      const stored = localStorage.getItem(storageKey);
      return stored && known.includes(stored) ? (stored as Density) : first;
    } catch {
      return first;
    }
  });
  const choose = (next: Density) => {
    setDensity(next);
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Kept for this page only.
    }
  };
  return [density, choose] as const;
}
