import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildJobService } from './service';

void runService('job', configure, buildJobService, process.env);
