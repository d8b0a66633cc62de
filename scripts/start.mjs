// `npm start`: installs and builds what is missing or stale, then runs the server until it ends.
import { ensureBuilt } from './build-when-stale.mjs';
import { ensureInstalled } from './install.mjs';
import { runOnProjectNode } from './run-node.mjs';

ensureInstalled();
ensureBuilt();
runOnProjectNode('scripts/serve.ts', [], { watched: true });
