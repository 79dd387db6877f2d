import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoPeople } from '../demo/load-demo.service';

void runDemoCommand('user', configure, loadDemoPeople, process.env);
