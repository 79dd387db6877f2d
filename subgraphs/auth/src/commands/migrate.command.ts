import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { migrateAuth } from '../migrate';

void runCommand('auth migrate', configure, migrateAuth, process.env);
