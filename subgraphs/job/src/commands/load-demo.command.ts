import 'reflect-metadata';
import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoJobs } from '../demo/load-demo.service';

void runDemoCommand('job', configure, loadDemoJobs, process.env);
