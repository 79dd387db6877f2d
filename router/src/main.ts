import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildRouter } from './service';

void runService('router', configure, buildRouter, process.env);
