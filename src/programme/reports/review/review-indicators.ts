import type { Indicator } from '#engine/indicators/indicator.ts';
import awardedGroups from '../../indicators/awarded-groups.ts';
import awardedIndividuals from '../../indicators/awarded-individuals.ts';
import festivalEditions from '../../indicators/festival-editions.ts';
import idCardSupportSessions from '../../indicators/id-card-support-sessions.ts';
import launchDrives from '../../indicators/launch-drives.ts';
import legalKnowledgeClasses from '../../indicators/legal-knowledge-classes.ts';
import listeningForums from '../../indicators/listening-forums.ts';
import modelSites from '../../indicators/model-sites.ts';
import modelTypes from '../../indicators/model-types.ts';
import outreachSessions from '../../indicators/outreach-sessions.ts';
import populationForms from '../../indicators/population-forms.ts';
import reviewConferences from '../../indicators/review-conferences.ts';
import skilfulMobilisationModels from '../../indicators/skilful-mobilisation-models.ts';
import skillsClasses from '../../indicators/skills-classes.ts';
import tipsDrugs from '../../indicators/tips-drugs.ts';
import tipsEconomy from '../../indicators/tips-economy.ts';
import tipsEnvironment from '../../indicators/tips-environment.ts';
import tipsReceivedValuable from '../../indicators/tips-received-valuable.ts';
import tipsSocialOrder from '../../indicators/tips-social-order.ts';
import warningTalks from '../../indicators/warning-talks.ts';

export {
  awardedGroups,
  awardedIndividuals,
  festivalEditions,
  idCardSupportSessions,
  launchDrives,
  legalKnowledgeClasses,
  listeningForums,
  modelSites,
  modelTypes,
  outreachSessions,
  populationForms,
  reviewConferences,
  skilfulMobilisationModels,
  skillsClasses,
  tipsDrugs,
  tipsEconomy,
  tipsEnvironment,
  tipsReceivedValuable,
  tipsSocialOrder,
  warningTalks
};

/** The twenty of the review's text. */
export const narrated: readonly Indicator[] = [
  outreachSessions,
  warningTalks,
  launchDrives,
  listeningForums,
  tipsReceivedValuable,
  tipsSocialOrder,
  tipsEconomy,
  tipsDrugs,
  tipsEnvironment,
  modelTypes,
  modelSites,
  skilfulMobilisationModels,
  legalKnowledgeClasses,
  skillsClasses,
  festivalEditions,
  idCardSupportSessions,
  populationForms,
  awardedGroups,
  awardedIndividuals,
  reviewConferences
];

/** The columns of the appendix tables, by year and by place. */
export const tabled: readonly Indicator[] = [
  outreachSessions,
  launchDrives,
  listeningForums,
  tipsReceivedValuable,
  warningTalks,
  modelSites,
  legalKnowledgeClasses,
  skillsClasses
];
