import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildUserService } from './service';

void runService('user', configure, buildUserService, process.env);
