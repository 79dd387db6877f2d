import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoMoney } from '../demo/load-demo.service';

void runDemoCommand('payment', configure, loadDemoMoney, process.env);
