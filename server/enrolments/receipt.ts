/** `DK-2021-7F3A-91C2`: what is being received, the year, and the head of the content's hash. */
export function receiptOf(kind: 'DK' | 'TD' | 'TT', year: number, hash: string): string {
  return `${kind}-${year}-${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}
