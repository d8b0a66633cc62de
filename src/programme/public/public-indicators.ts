import type { Indicator } from '#engine/indicators/indicator.ts';
import awardedGroups from '../indicators/awarded-groups.ts';
import awardedIndividuals from '../indicators/awarded-individuals.ts';
import festivalAttendances from '../indicators/festival-attendances.ts';
import festivalGifts from '../indicators/festival-gifts.ts';
import festivalPlaces from '../indicators/festival-places.ts';
import forumAttendances from '../indicators/forum-attendances.ts';
import forumOpinions from '../indicators/forum-opinions.ts';
import forumOpinionsAnswered from '../indicators/forum-opinions-answered.ts';
import guidanceTakenOn from '../indicators/guidance-taken-on.ts';
import householdGroups from '../indicators/household-groups.ts';
import householdsSupported from '../indicators/households-supported.ts';
import idCardSupportSessions from '../indicators/id-card-support-sessions.ts';
import launchDrives from '../indicators/launch-drives.ts';
import legalKnowledgeClasses from '../indicators/legal-knowledge-classes.ts';
import listeningForums from '../indicators/listening-forums.ts';
import mediaItems from '../indicators/media-items.ts';
import mediationConducted from '../indicators/mediation-conducted.ts';
import mediationNotSettled from '../indicators/mediation-not-settled.ts';
import mediationSettled from '../indicators/mediation-settled.ts';
import mediationTeams from '../indicators/mediation-teams.ts';
import modelMembers from '../indicators/model-members.ts';
import modelSites from '../indicators/model-sites.ts';
import outreachAttendances from '../indicators/outreach-attendances.ts';
import outreachSessions from '../indicators/outreach-sessions.ts';
import patrols from '../indicators/patrols.ts';
import protectionTeams from '../indicators/protection-teams.ts';
import skillsClasses from '../indicators/skills-classes.ts';
import standardAreasRecognised from '../indicators/standard-areas-recognised.ts';
import tipsDomesticViolence from '../indicators/tips-domestic-violence.ts';
import tipsDrugs from '../indicators/tips-drugs.ts';
import tipsEconomy from '../indicators/tips-economy.ts';
import tipsEnvironment from '../indicators/tips-environment.ts';
import tipsFireSafety from '../indicators/tips-fire-safety.ts';
import tipsForestMinerals from '../indicators/tips-forest-minerals.ts';
import tipsReceivedValuable from '../indicators/tips-received-valuable.ts';
import tipsSocialOrder from '../indicators/tips-social-order.ts';
import warningTalks from '../indicators/warning-talks.ts';
import youthReformed from '../indicators/youth-reformed.ts';

/**
 * What may be told to everybody once it is approved, in the order of the page. An indicator that is not named here
 * stays inside, so a new one is private until somebody decides otherwise. Rates are left out: with one of their
 * parts they tell the other.
 */
export const publicIndicators: readonly Indicator[] = [
  outreachSessions,
  outreachAttendances,
  launchDrives,
  mediaItems,
  listeningForums,
  forumAttendances,
  forumOpinions,
  forumOpinionsAnswered,
  modelSites,
  modelMembers,
  householdGroups,
  protectionTeams,
  patrols,
  legalKnowledgeClasses,
  skillsClasses,
  festivalPlaces,
  festivalAttendances,
  festivalGifts,
  householdsSupported,
  idCardSupportSessions,
  mediationTeams,
  standardAreasRecognised,
  awardedGroups,
  awardedIndividuals,
  tipsReceivedValuable,
  tipsSocialOrder,
  tipsEconomy,
  tipsDrugs,
  tipsEnvironment,
  tipsFireSafety,
  tipsDomesticViolence,
  tipsForestMinerals,
  mediationConducted,
  mediationSettled,
  mediationNotSettled,
  warningTalks,
  guidanceTakenOn,
  youthReformed
];

export const publicIds: ReadonlySet<string> = new Set(publicIndicators.map(({ id }) => id));

/** The columns drawn over the months of a year. */
export const drawnIndicators: readonly Indicator[] = [outreachSessions, outreachAttendances];
