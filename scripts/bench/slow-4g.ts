// A phone on a slow 4G network, as Lighthouse has it.

import type { CDPSession } from 'playwright-core';

/** In bits a second, milliseconds, and times slower than this machine. */
const [DOWN, UP, LATENCY, SLOWER] = [1_600_000, 750_000, 150, 4];

export const SLOW_4G = `${DOWN / 1e6} Mbit/s down, ${LATENCY} ms of latency, a processor ${SLOWER} × slower`;

export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: DOWN / 8,
    uploadThroughput: UP / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
