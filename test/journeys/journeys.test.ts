import test from 'node:test';

import { accessibility } from './accessibility.ts';
import { boundaries } from './boundaries.ts';
import { checkedDraft } from './checked-draft.ts';
import { counterEntry } from './counter-entry.ts';
import { duplicatePair } from './duplicate-pair.ts';
import { evidence } from './evidence.ts';
import { confirmMany } from './confirm-many.ts';
import { jointActivity } from './joint-activity.ts';
import { keyboard } from './keyboard.ts';
import { plannedWork } from './planned-work.ts';
import { quickEntry } from './quick-entry.ts';
import { oldReport } from './old-report.ts';
import { lateEntry } from './late-entry.ts';
import { recordedSession } from './recorded-session.ts';
import { refusedForm } from './refused-form.ts';
import { signedReport } from './signed-report.ts';
import { reportedTotal } from './reported-total.ts';
import { tableEntry } from './table-entry.ts';
import { openSite } from './site.ts';
import { stepTakenBack } from './step-taken-back.ts';
import { told } from './told.ts';

// One server and one browser for all journeys: starting them takes longer than most walks.
const site = await openSite();
test.after(() => site.close());

recordedSession(site);
quickEntry(site);
tableEntry(site);
refusedForm(site);
jointActivity(site);
counterEntry(site);
duplicatePair(site);
lateEntry(site);
evidence(site);
confirmMany(site);
reportedTotal(site);
plannedWork(site);
told(site);
stepTakenBack(site);
keyboard(site);
boundaries(site);
signedReport(site);
checkedDraft(site);
oldReport(site);
accessibility(site);
