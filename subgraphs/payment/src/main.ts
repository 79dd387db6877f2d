import 'reflect-metadata';
import { runService } from '@kelmah/kit/server/run-service';
import { configure } from './config';
import { buildPaymentService } from './service';

void runService('payment', configure, buildPaymentService, process.env);
