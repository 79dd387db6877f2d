import { runCommand } from '@kelmah/kit/server/run-command';
import { configure } from '../config';
import { migrateUser } from '../migrate';

void runCommand('user migrate', configure, migrateUser, process.env);
