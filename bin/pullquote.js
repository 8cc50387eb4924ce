#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep compiled code; without it each start compiles anew.
module.enableCompileCache?.();
const { run } = await import('../dist/command/main.js');
await run(process);
