import type { FigureSource } from '#engine/indicators/figure-source.ts';
import { declareOperation } from '#engine/operation/operation.ts';
import type { Progress } from '#engine/operation/progress.ts';
import type { Person } from '#engine/rights/role.ts';
import type { EvidencePlace } from '#store/evidence/evidence-place.ts';
import type { LogHead } from '#store/log/log-head.ts';
import type { LogSigner } from '#store/log/log-signer.ts';
import type { Transaction } from '#store/scope.ts';
import type { SignInLimits } from './people/sign-in-limits.ts';
import type { BoxKeys } from './tips/held-boxes.ts';
import type { TipsDesk } from './tips/tips-desk.ts';
import type { World } from './world.ts';

/** What an operation works with: one transaction that sees only what the person may see. */
export interface Context {
  readonly sql: Transaction;
  readonly world: World;
  readonly figures: FigureSource;
  readonly now: Date;
  /** Absent in operations that anybody may do. */
  readonly person: Person | undefined;
  /** Where the request comes from, as a keyed hash that no other run of the server would give; never kept. */
  readonly place: string;
  readonly signIns: SignInLimits;
  /** Where photos and files lie. */
  readonly evidence: EvidencePlace;
  /** Tells the other servers of this database that the map has changed, once the transaction has ended. */
  readonly mapChanged: () => void;
  /** Tells all servers of this database that what everybody may read has changed, once the transaction has ended. */
  readonly publicChanged: () => void;
  /** Puts all that is committed into the log and signs how far it reaches; not what this transaction writes. */
  readonly sealLog: () => Promise<LogHead>;
  /** Signs what must be told from a row that somebody changed by hand. */
  readonly signer: LogSigner;
  /** Where tips are taken in. */
  readonly tips: TipsDesk;
  /** Who may read what is sent to a box, by a transaction of its own. */
  readonly readBoxKeys: (unit: string) => Promise<BoxKeys>;
  /** Looks into the vault, by a transaction of its own that cannot write; of what lies there the person's part. */
  readonly inVault: <Result>(look: (vault: Transaction) => Promise<Result>) => Promise<Result>;
  /** How far long work has come; nobody needs to listen. */
  readonly progress: Progress;
}

export const operation = declareOperation<Context>();
