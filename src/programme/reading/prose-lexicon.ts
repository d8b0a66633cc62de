import { type Lexicon, lexicon } from '#engine/reading/code-of.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { type Cue, split } from '#engine/reading/cue.ts';
import { indicators } from '../catalogue.ts';
import { crimeCues } from './crime-cues.ts';
import { equipmentCues } from './equipment-cues.ts';
import { informationCues } from './information-cues.ts';
import { kinds } from './kinds.ts';
import { modelCues } from './model-cues.ts';
import { peopleCues } from './people-cues.ts';
import { provinces } from './provinces.ts';
import { recognitionCues } from './recognition-cues.ts';
import { standingCues } from './standing-cues.ts';
import { weaponCues } from './weapon-cues.ts';

/** The phrases of every indicator; the first indicator that claims a phrase keeps it. */
function indicatorCues(all: Iterable<Indicator>): readonly Cue[] {
  return [...all].map((indicator) => ({
    code: indicator.proseCode ?? 'other',
    heads: indicator.phrases,
    indicator: indicator.id,
    weight: indicator.proseCode === undefined || indicator.proseCode === 'other' ? -2 : -1
  }));
}

/** What stands on a day rather than adding up, and what is given at the event reported on. */
const standing: ReadonlySet<string> = new Set(
  split(
    'model_types|models_total|model_sites|model_members|clubs|security_groups|security_group_members|cameras|camera_sites|equipment|' +
      'online_groups|online_members|mediation_groups|units_meeting_standard|award_collectives|award_individuals|awards_mixed|gifts|' +
      'households|population|member_base|org_units|geography|border_registrations|share_other|other|event_attendance'
  )
);

/** All by which the reader of old reports tells what a number counts. */
export function proseLexiconOf(all: Iterable<Indicator>): Lexicon {
  return lexicon(
    [
      ...informationCues,
      ...crimeCues,
      ...peopleCues,
      ...weaponCues,
      ...modelCues,
      ...equipmentCues,
      ...recognitionCues,
      ...standingCues,
      ...indicatorCues(all)
    ],
    {
      change: {
        crime_cases: 'crime_change',
        cases_solved: 'crime_change',
        accidents: 'crime_change',
        offenders_handled: 'crime_change',
        crime_change: 'crime_change'
      },
      share: {
        cases_solved: 'clearance_rate',
        clearance_rate: 'clearance_rate',
        prosecutions: 'clearance_rate',
        crime_cases: 'crime_change',
        crime_change: 'crime_change',
        units_meeting_standard: 'units_meeting_standard',
        pledges_signed: 'pledges_signed'
      },
      standing,
      parts: {
        other_weapons_collected: ['firearms_collected', 'ammunition_collected', 'explosives_collected'],
        tips_received: ['tips_valuable'],
        models_total: ['models_new']
      },
      otherChange: 'crime_change',
      otherShare: 'share_other',
      other: 'other'
    },
    kinds,
    provinces
  );
}

export const proseLexicon: Lexicon = proseLexiconOf(indicators.values());
