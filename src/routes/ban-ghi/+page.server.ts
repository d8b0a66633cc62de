import { isDay } from '#basis/day.ts';
import type { Language } from '#basis/label.ts';
import type { Filter } from '#components/Filters/props.ts';
import { unitIn } from '#components/UnitPicker/unit-text.ts';
import findRecords from '#operations/records/find-records.ts';
import { say } from '#messages/say.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties } from '#programme/parties.ts';
import type { World } from '#operations/world.ts';
import type { Person } from '#engine/rights/role.ts';
import { act, getPersonWith } from '../_server/act.ts';
import { bulkOf } from '../_server/bulk.ts';
import { getHouse } from '../_server/house.ts';
import { areaChoices } from '../_server/area-choices.ts';
import { recordRows } from '../_server/record-rows.ts';
import type { PageServerLoad } from './$types.ts';

const PER_PAGE = 25;
const statuses = ['recorded', 'rejected', 'merged', 'withdrawn'] as const;
const sides = ['police', 'front'] as const;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-records');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const asked = readAsked(event.url.searchParams);
  const page = Math.max(1, Math.min(9999, Math.floor(Number(event.url.searchParams.get('trang')) || 1)));
  const found = await act(event, findRecords, { ...asked, limit: PER_PAGE, offset: (page - 1) * PER_PAGE });
  return {
    rows: recordRows(found.lines, world, language),
    bulk: bulkOf(event),
    total: found.total,
    page,
    pages: Math.ceil(found.total / PER_PAGE),
    from: found.lines.length ? (page - 1) * PER_PAGE + 1 : 0,
    filters: filtersOf(asked, world, person, language),
    isFiltered: Object.values(asked).some((value) => value !== undefined && value !== '')
  };
};

interface Asked {
  readonly text: string;
  readonly unit: string | undefined;
  readonly kind: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly host: string | undefined;
  readonly status: string | undefined;
  readonly waitsFor: string | undefined;
  readonly flagged: true | undefined;
}

/** Only what can be asked is passed on: an address typed by hand filters by what it names rightly. */
function readAsked(query: URLSearchParams): Asked {
  const given = (name: string): string => query.get(name)?.trim() ?? '';
  const one = (name: string, isFit: (text: string) => boolean): string | undefined =>
    given(name) !== '' && isFit(given(name)) ? given(name) : undefined;
  const unit = unitIn(given('dia-ban'));
  return {
    text: given('tim').slice(0, 200),
    unit: unit === '' ? undefined : unit,
    kind: one('loai', (id) => kinds.has(id)),
    from: one('tu', isDay),
    to: one('den', isDay),
    host: one('chu-tri', (id) => parties.some((party) => party.id === id)),
    status: one('tinh-trang', (id) => statuses.some((status) => status === id)),
    waitsFor: one('cho', (id) => sides.some((side) => side === id)),
    flagged: given('theo-doi') === 'co' ? true : undefined
  };
}

function filtersOf(asked: Asked, world: World, person: Person, language: Language): readonly Filter[] {
  const labelled = (list: Iterable<{ id: string; label: Record<Language, string> }>) =>
    [...list].map(({ id, label }) => ({ id, label: label[language] }));
  const places = areaChoices(world, person, language);
  const place: readonly Filter[] =
    places.length > 1
      ? [
          {
            type: 'choice',
            name: 'dia-ban',
            label: say(language, 'records.unit'),
            value: asked.unit,
            options: places
          }
        ]
      : [];
  return [
    {
      type: 'search',
      name: 'tim',
      label: say(language, 'shell.search'),
      value: asked.text,
      help: say(language, 'records.searchHelp')
    },
    ...place,
    {
      type: 'choice',
      name: 'loai',
      label: say(language, 'records.kind'),
      value: asked.kind,
      options: labelled(kinds.values())
    },
    { type: 'day', name: 'tu', label: say(language, 'records.from'), value: asked.from },
    { type: 'day', name: 'den', label: say(language, 'records.to'), value: asked.to },
    {
      type: 'choice',
      name: 'chu-tri',
      label: say(language, 'records.host'),
      value: asked.host,
      options: labelled(parties)
    },
    {
      type: 'choice',
      name: 'tinh-trang',
      label: say(language, 'records.status'),
      value: asked.status,
      options: statuses.map((id) => ({ id, label: say(language, `pagesRecords.status_${id}`) }))
    },
    {
      type: 'choice',
      name: 'cho',
      label: say(language, 'pagesRecords.waitsFor'),
      value: asked.waitsFor,
      options: sides.map((id) => ({ id, label: say(language, `reports.side_${id}`) }))
    },
    {
      type: 'choice',
      name: 'theo-doi',
      label: say(language, 'exchange.onlyFollowed'),
      value: asked.flagged ? 'co' : undefined,
      options: [{ id: 'co', label: say(language, 'exchange.followed') }]
    }
  ];
}
