import type { Indicator } from '#engine/indicators/indicator.ts';
import awardedGroups from '../../indicators/awarded-groups.ts';
import awardedIndividuals from '../../indicators/awarded-individuals.ts';
import launchDrives from '../../indicators/launch-drives.ts';
import legalKnowledgeClasses from '../../indicators/legal-knowledge-classes.ts';
import listeningForums from '../../indicators/listening-forums.ts';
import mediationSettled from '../../indicators/mediation-settled.ts';
import modelSites from '../../indicators/model-sites.ts';
import outreachAttendances from '../../indicators/outreach-attendances.ts';
import outreachSessions from '../../indicators/outreach-sessions.ts';
import skillsClasses from '../../indicators/skills-classes.ts';
import tipsReceivedValuable from '../../indicators/tips-received-valuable.ts';
import warningTalks from '../../indicators/warning-talks.ts';

/** Columns of the appendix tables. */
export const headlineColumns: readonly Indicator[] = [
  outreachSessions,
  outreachAttendances,
  launchDrives,
  listeningForums,
  tipsReceivedValuable,
  warningTalks,
  modelSites,
  mediationSettled,
  legalKnowledgeClasses,
  skillsClasses,
  awardedGroups,
  awardedIndividuals
];

/** Drawn over time. */
export const drawnColumns: readonly Indicator[] = [outreachSessions, launchDrives, tipsReceivedValuable];
