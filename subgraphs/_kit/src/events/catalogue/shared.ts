import { z } from 'zod';
import { idKinds, type IdKind } from '../../ids/ids';

/** Pieces that the events' schemas are made of. */
export const idOf = (kind: IdKind) => z.string().startsWith(`${idKinds[kind]}_`);
export const amountMinor = z.int().min(0).describe('Minor units: pesewas for GHS.');
export const currency = z.string().length(3).describe('ISO 4217.');
export const instant = z.string().describe('RFC 3339, UTC.');
export const point = z.object({ latitude: z.number(), longitude: z.number() });
