import signOut from '#operations/people/sign-out.ts';
import { redirect } from '@sveltejs/kit';
import { act } from '../_server/act.ts';
import { forgetToken, tokenOf } from '../_server/session.ts';
import type { RequestHandler } from './$types.ts';

export const POST: RequestHandler = async (event) => {
  const token = tokenOf(event.cookies);
  if (token) await act(event, signOut, { token });
  forgetToken(event);
  return redirect(303, '/dang-nhap');
};
