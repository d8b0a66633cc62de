import { runOnProjectNode } from '../../scripts/run-node.mjs';

runOnProjectNode('test/starting/small-server.ts', [], { watched: true });
