import type { Indicator } from '#engine/indicators/indicator.ts';
import launchDrives from '#programme/indicators/launch-drives.ts';
import legalKnowledgeClasses from '#programme/indicators/legal-knowledge-classes.ts';
import listeningForums from '#programme/indicators/listening-forums.ts';
import modelSites from '#programme/indicators/model-sites.ts';
import outreachSessions from '#programme/indicators/outreach-sessions.ts';
import tipsReceivedValuable from '#programme/indicators/tips-received-valuable.ts';

/** What an office looks at first; all others are in the explorer. */
export const headlineIndicators: readonly Indicator[] = [
  outreachSessions,
  launchDrives,
  listeningForums,
  tipsReceivedValuable,
  modelSites,
  legalKnowledgeClasses
];
