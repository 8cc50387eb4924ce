// What the pool of the bundled command forks. V8 takes no compiled code under the flags of these processes.
import { createRequire } from 'node:module';
import { COMMAND } from './load.js';

await createRequire(COMMAND)(COMMAND).serve();
