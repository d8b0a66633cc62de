import type { Label } from '#basis/label.ts';
import type answerIdentity from '#operations/tips/answer-identity.ts';
import type askIdentity from '#operations/tips/ask-identity.ts';
import type identityRequests from '#operations/tips/identity-requests.ts';
import type answerRecovery from '#operations/tips/answer-recovery.ts';
import type askRecovery from '#operations/tips/ask-recovery.ts';
import type endRecovery from '#operations/tips/end-recovery.ts';
import type recoveries from '#operations/tips/recoveries.ts';
import type changeKeyPassphrase from '#operations/tips/change-key-passphrase.ts';
import type closeTip from '#operations/tips/close-tip.ts';
import type keepRecovery from '#operations/tips/keep-recovery.ts';
import type lookIntoTip from '#operations/tips/look-into-tip.ts';
import type makeCustodianKey from '#operations/tips/make-custodian-key.ts';
import type makeReceiverKey from '#operations/tips/make-receiver-key.ts';
import type muteTip from '#operations/tips/mute-tip.ts';
import type myTipKeys from '#operations/tips/my-tip-keys.ts';
import type noteOnTip from '#operations/tips/note-on-tip.ts';
import type openTip from '#operations/tips/open-tip.ts';
import type passTipUp from '#operations/tips/pass-tip-up.ts';
import type replyToTip from '#operations/tips/reply-to-tip.ts';
import type resealTips from '#operations/tips/reseal-tips.ts';
import type retireTipKey from '#operations/tips/retire-tip-key.ts';
import type tipBoxes from '#operations/tips/tip-boxes.ts';
import type tipFile from '#operations/tips/tip-file.ts';
import type tipInbox from '#operations/tips/tip-inbox.ts';
import type tipsToReseal from '#operations/tips/tips-to-reseal.ts';
import type transferTip from '#operations/tips/transfer-tip.ts';

/** The operations that these pages use; only their types come along into the browser. */
interface Operations {
  readonly 'answer-recovery': typeof answerRecovery;
  readonly 'ask-recovery': typeof askRecovery;
  readonly 'end-recovery': typeof endRecovery;
  readonly recoveries: typeof recoveries;
  readonly 'answer-identity': typeof answerIdentity;
  readonly 'ask-identity': typeof askIdentity;
  readonly 'identity-requests': typeof identityRequests;
  readonly 'change-key-passphrase': typeof changeKeyPassphrase;
  readonly 'close-tip': typeof closeTip;
  readonly 'keep-recovery': typeof keepRecovery;
  readonly 'look-into-tip': typeof lookIntoTip;
  readonly 'make-custodian-key': typeof makeCustodianKey;
  readonly 'make-receiver-key': typeof makeReceiverKey;
  readonly 'mute-tip': typeof muteTip;
  readonly 'my-tip-keys': typeof myTipKeys;
  readonly 'note-on-tip': typeof noteOnTip;
  readonly 'open-tip': typeof openTip;
  readonly 'pass-tip-up': typeof passTipUp;
  readonly 'reply-to-tip': typeof replyToTip;
  readonly 'reseal-tips': typeof resealTips;
  readonly 'retire-tip-key': typeof retireTipKey;
  readonly 'tip-boxes': typeof tipBoxes;
  readonly 'tip-file': typeof tipFile;
  readonly 'tip-inbox': typeof tipInbox;
  readonly 'tips-to-reseal': typeof tipsToReseal;
  readonly 'transfer-tip': typeof transferTip;
}

export type Answer<Id extends keyof Operations> = Awaited<ReturnType<Operations[Id]['run']>>;

/** What the server refused, in its own sentence. */
export class Refused extends Error {
  readonly sentence: Label;

  constructor(sentence: Label) {
    super(sentence.en);
    this.sentence = sentence;
  }
}

const cut: Label = {
  vi: 'Chưa tới được máy chủ. Hãy kiểm tra mạng rồi làm lại; chưa có gì được gửi.',
  en: 'The server cannot be reached. Check the network and try again; nothing was sent.'
};

/** Does one operation as who is signed in. */
export async function ask<Id extends keyof Operations>(id: Id, input: object): Promise<Answer<Id>> {
  const response = await fetch(`/api/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input)
  }).catch(() => {
    throw new Refused(cut);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  // The server answers with what the operation gives, or with a sentence.
  if (response.ok) return answer as Answer<Id>;
  throw new Refused((answer as { readonly sentence?: Label } | undefined)?.sentence ?? cut);
}

/** The sentence for whatever went wrong. */
export function sentenceOf(error: unknown): Label {
  if (error instanceof Refused) return error.sentence;
  return {
    vi: 'Có lỗi ngoài dự kiến trên trang này. Hãy tải lại trang và làm lại.',
    en: 'Something unexpected went wrong on this page. Load it again and repeat.'
  };
}
