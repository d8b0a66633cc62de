import type { ISql } from 'postgres';

/** A browser, as it subscribed to its maker's push service. */
export interface PushDevice {
  readonly id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly label: string;
  readonly at: string;
}

/** False when the session is not one of the person's own. */
export async function keepDevice(
  sql: ISql,
  person: string,
  session: string,
  { id, endpoint, p256dh, auth, label, at }: PushDevice
): Promise<boolean> {
  const added = await sql`
    insert into push_device (id, person, session, endpoint, p256dh, auth, label, at)
    select ${id}, s.person, s.token_hash, ${endpoint}, ${p256dh}, ${auth}, ${label}, ${at}
    from session s where s.token_hash = ${session} and s.person = ${person}
    returning id`;
  return added.length > 0;
}

/** Devices on which the person is still signed in. */
export async function readDevices(sql: ISql, person: string, now: string): Promise<readonly PushDevice[]> {
  return sql<PushDevice[]>`
    select d.id, d.endpoint, d.p256dh, d.auth, d.label, d.at
    from push_device d join session s on s.token_hash = d.session
    where d.person = ${person} and s.ends_at > ${now}
    order by d.at`;
}

export async function removeDevice(sql: ISql, person: string, id: string): Promise<boolean> {
  const rows = await sql`delete from push_device where person = ${person} and id = ${id} returning id`;
  return rows.length > 0;
}

/** Whoever was told by this browser before is told by it no more. */
export async function forgetEndpoint(sql: ISql, endpoint: string): Promise<void> {
  await sql`select forget_push_endpoint(${endpoint})`;
}
