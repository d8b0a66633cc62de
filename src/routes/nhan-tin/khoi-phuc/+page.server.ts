import { receiverFacts } from '../../_server/receiver-facts.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = (event) => receiverFacts(event, 'receive-tips', 'keep-shares');
