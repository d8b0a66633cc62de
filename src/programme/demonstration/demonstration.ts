import type { ReportedTotal } from '#engine/indicators/figure.ts';
import type { Entry } from '#engine/records/entry.ts';
import { awards } from './awards.ts';
import { classes } from './classes.ts';
import { festivals } from './festivals.ts';
import { forums } from './forums.ts';
import { type DemonstrationForum, heldForums } from './held-forums.ts';
import { idCardDrives } from './id-cards.ts';
import { launches } from './launches.ts';
import { models } from './models.ts';
import { otherDeeds } from './other-deeds.ts';
import { outreach } from './outreach.ts';
import { paperCounts } from './paper-counts.ts';
import { type DemonstrationPlan, withPlans } from './plans.ts';
import { withRecordedTwice } from './recorded-twice.ts';
import { reportedTotals } from './reported-totals.ts';
import { reviewConferences } from './reviews.ts';
import { outreachRounds } from './rounds.ts';
import { standingForces } from './standing-forces.ts';
import type { Story } from './story.ts';
import { tips } from './tips.ts';
import { warnings } from './warnings.ts';
import { writeDown } from './write-down.ts';
import { yearlyResults } from './yearly-results.ts';

const themes: readonly (() => readonly Story[])[] = [
  outreach,
  outreachRounds,
  launches,
  forums,
  tips,
  warnings,
  models,
  classes,
  festivals,
  awards,
  reviewConferences,
  idCardDrives,
  paperCounts,
  standingForces,
  yearlyResults,
  otherDeeds
];

/**
 * Illustrative data that names no person: the same bytes wherever it is made. In huyện Phước Sơn from
 * 1/8/2013 to 11/7/2023 it adds up to exactly what the district reported about its ten years.
 */
export function demonstration(): {
  readonly entries: readonly Entry[];
  readonly reportedTotals: readonly ReportedTotal[];
  readonly plans: readonly DemonstrationPlan[];
  readonly forums: readonly DemonstrationForum[];
} {
  const told = withPlans(withRecordedTwice(writeDown(themes.flatMap((theme) => theme()))));
  return { ...told, reportedTotals, forums: heldForums(told.entries) };
}
