import { getHouse } from './_server/house.ts';
import { isIllustration } from './_server/illustration.ts';
import { unitName } from './_server/unit-words.ts';
import { countWork } from './_server/work-count.ts';
import type { LayoutServerLoad } from './$types.ts';

/** What the frame of every page needs. */
export const load: LayoutServerLoad = async (event) => {
  const { language, person } = event.locals;
  const house = await getHouse();
  const world = await house.world();
  return {
    language,
    illustration: await isIllustration(house),
    rights: person?.role.rights ?? [],
    personId: person?.id,
    person: person && {
      name: person.name,
      role: person.role.label,
      unit: unitName(world, person.unit),
      ...(await countWork(event))
    }
  };
};
