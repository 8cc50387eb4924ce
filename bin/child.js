'use strict';
// What the pool of the bundled command forks. V8 takes no compiled code under the flags of these processes.
const { COMMAND } = require('./load.js');

void require(COMMAND).serve();
