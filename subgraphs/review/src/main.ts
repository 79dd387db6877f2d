import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildReviewService } from './service';

void runService('review', configure, buildReviewService, process.env);
