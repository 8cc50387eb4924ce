#!/usr/bin/env node
'use strict';
const { COMMAND, load, prepare } = require('./load.js');

prepare();
void load(COMMAND).run(process);
