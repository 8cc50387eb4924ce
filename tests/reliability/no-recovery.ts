// Loaded before the command: what was not committed is no longer cut away when a run is gone on with. For the
// control arm, which must lose or repeat something, or the test could not fail.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

promises.truncate = async () => undefined;
syncBuiltinESMExports();
