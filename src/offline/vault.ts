/**
 * A person's keys on one phone. Each is random, and kept wrapped by a key derived from the password; there is
 * more than one only after the password was changed elsewhere, until the earlier one is typed once more.
 */
export interface Vault {
  readonly owner: string;
  /** The newest first: it seals what is written now. */
  readonly slots: readonly Slot[];
}

export interface Slot {
  readonly key: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** Keys that a password has opened; none can be read out of the browser by script. */
export interface Keys {
  readonly owner: string;
  readonly current: string;
  readonly byId: ReadonlyMap<string, CryptoKey>;
}

/** What OWASP asks of PBKDF2 with SHA-256; under a second on a cheap phone. */
export const ITERATIONS = 600_000;

/** Which vault a login has, without the login standing on the phone. */
export async function ownerOf(login: string): Promise<string> {
  const name = new TextEncoder().encode(`toandan ${login.trim().toLowerCase()}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', name));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every key the password opens; nothing when it opens none. */
export async function unlock(vault: Vault, password: string): Promise<Keys | undefined> {
  const opened = new Map<string, CryptoKey>();
  for (const slot of vault.slots) {
    const key = await unwrapped(slot, vault.owner, password);
    if (key) opened.set(slot.key, key);
  }
  const [current] = opened.keys();
  return current === undefined ? undefined : { owner: vault.owner, current, byId: opened };
}

/**
 * For a password that the server has just accepted. Where it does not open the newest key, the password was
 * changed elsewhere: a new key is begun, and the earlier ones stay for the earlier password.
 */
export async function unlockOrBegin(
  vault: Vault | undefined,
  { owner, password, iterations = ITERATIONS }: Beginning
): Promise<{ readonly vault: Vault; readonly keys: Keys }> {
  const known = vault && (await unlock(vault, password));
  if (vault && known && known.current === vault.slots[0]?.key) return { vault, keys: known };
  const { slot, key } = await begun({ owner, password, iterations });
  const byId = new Map([[slot.key, key], ...(known?.byId ?? [])]);
  return {
    vault: { owner, slots: [slot, ...(vault?.slots ?? [])] },
    keys: { owner, current: slot.key, byId }
  };
}

/** Without the slots whose key seals nothing any more. */
export function withoutSlots(vault: Vault, emptied: ReadonlySet<string>): Vault {
  return { ...vault, slots: vault.slots.filter(({ key }) => !emptied.has(key)) };
}

interface Beginning {
  readonly owner: string;
  readonly password: string;
  readonly iterations?: number;
}

async function begun({ owner, password, iterations }: Required<Beginning>) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await derived(password, salt, iterations);
  const random = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', random, wrapping, aes(owner, iv));
  const slot = { key: crypto.randomUUID(), salt, iterations, iv, wrapped: new Uint8Array(wrapped) };
  // Taken back out of its wrapping, so that what stays in use cannot be read out.
  const key = await unwrapped(slot, owner, password);
  if (!key) throw new Error('a key that was just wrapped does not open');
  return { slot, key };
}

async function unwrapped(
  { salt, iterations, iv, wrapped }: Slot,
  owner: string,
  password: string
): Promise<CryptoKey | undefined> {
  const wrapping = await derived(password, salt, iterations);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, aes(owner, iv), 'AES-GCM', false, [
      'encrypt',
      'decrypt'
    ]);
  } catch {
    return undefined;
  }
}

async function derived(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(password.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey'
  ]);
}

function aes(owner: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`toandan key of ${owner}`) };
}
