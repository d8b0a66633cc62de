import { roles } from '#programme/catalogue.ts';
import { demonstrationPassword } from '#programme/demonstration/accounts.ts';
import signIn from '#operations/people/sign-in.ts';
import * as people from '#store/people/people.ts';
import { redirect } from '@sveltejs/kit';
import { act } from '../_server/act.ts';
import { getHouse } from '../_server/house.ts';
import { isIllustration } from '../_server/illustration.ts';
import { localPath } from '../_server/local-path.ts';
import { refused } from '../_server/refusal.ts';
import { keepToken } from '../_server/session.ts';
import { unitName } from '../_server/unit-words.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const den = localPath(url.searchParams.get('den'));
  if (locals.person) redirect(303, den);
  const house = await getHouse();
  const login = (url.searchParams.get('ten') ?? '').slice(0, 100);
  if (!(await isIllustration(house))) return { den, login, password: '', accounts: [] };
  const world = await house.world();
  const list = await people.list(house.database.app);
  return {
    den,
    login,
    password: demonstrationPassword,
    accounts: list
      .filter((one) => one.demonstration)
      .map(({ login, name, role, unit }) => ({
        login,
        name,
        role: roles.get(role)?.label,
        unit: unitName(world, unit)
      }))
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const login = String(form.get('login') ?? '');
    try {
      const { token } = await act(event, signIn, { login, password: String(form.get('password') ?? '') });
      keepToken(event, token);
    } catch (error) {
      return refused(error, { login });
    }
    return redirect(303, localPath(String(form.get('den') ?? '/')));
  }
};
