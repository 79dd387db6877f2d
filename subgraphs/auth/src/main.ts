import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildAuthService } from './service';

void runService('auth', configure, buildAuthService, process.env);
