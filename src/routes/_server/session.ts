import type { Person } from '#engine/rights/role.ts';
import { personOfToken } from '#operations/people/person-of.ts';
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { getHouse } from './house.ts';

const COOKIE = 'phien';
/** As long as the session itself lives. */
const WEEK = 7 * 86_400;

export function tokenOf(cookies: Cookies): string | undefined {
  return cookies.get(COOKIE);
}

export function keepToken({ cookies, url }: RequestEvent, token: string): void {
  cookies.set(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: WEEK
  });
}

export function forgetToken({ cookies, url }: RequestEvent): void {
  cookies.delete(COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
}

/** The API also takes `Authorization: Bearer …`; a bad token there must not fall back to the cookie. */
export async function findPerson({ request, cookies }: RequestEvent): Promise<Person | undefined> {
  const token = bearerOf(request) ?? tokenOf(cookies);
  if (token === undefined || token === '') return undefined;
  const { database } = await getHouse();
  return personOfToken(database.app, token, new Date());
}

export function bearerOf(request: Request): string | undefined {
  return /^Bearer\s+(\S+)$/iu.exec(request.headers.get('authorization') ?? '')?.[1];
}
