import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoAccounts } from '../demo/load-demo.service';

void runDemoCommand('auth', configure, loadDemoAccounts, process.env);
