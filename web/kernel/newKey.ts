const machineKey = 'dat-chuan.may';

/** Names this browser among those of one person, so that keys made from content do not meet those of another phone. */
export function machineName(): string {
  try {
    const name = localStorage.getItem(machineKey) ?? newKey();
    localStorage.setItem(machineKey, name);
    return name;
  } catch {
    return newKey();
  }
}

/** A random key; `crypto.randomUUID` is missing on plain-HTTP office networks. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
