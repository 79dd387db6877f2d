// Mercurius as a federation gateway, its just-in-time compiler on. Arguments: a file of services, the port.
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercuriusGateway from '@mercuriusjs/gateway';

const [file, port] = process.argv.slice(2);
const services = JSON.parse(readFileSync(file, 'utf8'));
const app = fastify();
app.register(mercuriusGateway, { gateway: { services }, jit: 1 });
await app.listen({ port: Number(port), host: '127.0.0.1' });
