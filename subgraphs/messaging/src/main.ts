import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildMessagingService } from './service';

void runService('messaging', configure, buildMessagingService, process.env);
