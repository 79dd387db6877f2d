import { forgetRefreshToken, handOverRefreshToken, sessionTokenHeader } from './browser-session';
import { runAs } from './running';

const running = (kept: boolean) => {
  const answerHeaders = new Map<string, string>();
  return { requestId: 'req_1', session: kept ? ({ kept: 'cookie' } as const) : undefined, answerHeaders };
};

test('a token goes into the body for those who keep it themselves', () => {
  const request = running(false);
  expect(runAs(request, () => handOverRefreshToken('t'))).toBe('t');
  runAs(request, forgetRefreshToken);
  expect(request.answerHeaders.size).toBe(0);
  expect(handOverRefreshToken('of no request')).toBe('of no request');
});

test('a token goes beside the body where a browser keeps it in a cookie, and is forgotten there', () => {
  const request = running(true);
  expect(runAs(request, () => handOverRefreshToken('t'))).toBe('');
  expect([...request.answerHeaders]).toEqual([[sessionTokenHeader, 't']]);
  runAs(request, forgetRefreshToken);
  expect([...request.answerHeaders]).toEqual([[sessionTokenHeader, '']]);
});

test('a token never comes into the body of a browser that keeps a cookie, also where nothing takes it', () => {
  const request = { ...running(true), answerHeaders: undefined };
  expect(runAs(request, () => handOverRefreshToken('t'))).toBe('');
});
