import { runDemoCommand } from '@kelmah/kit/demo/load-demo';
import { configure } from '../config';
import { loadDemoTalk } from '../demo/load-demo.service';

void runDemoCommand('messaging', configure, loadDemoTalk, process.env);
