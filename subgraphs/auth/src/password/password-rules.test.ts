import { passwordProblem } from './password-rules.service';

const about = { email: 'kwabena.tsikata@example.com', name: 'Kwabena Adomako' };
const common = 'Many people use this password. Three or four words of your own make a good one.';
const pattern = 'This repeats or counts: choose something that is harder to guess.';

describe('a new password', () => {
  it.each([
    'plantain under three stars',
    'ɔkɔtɔ nwo anoma 7',
    'x9!kPq2#vL',
    'My goat eats blue cement',
    'kotoko and hearts never agree',
  ])('may be %p', (password) => {
    expect(passwordProblem(password, about)).toBeUndefined();
  });

  it.each([
    ['password12345', common],
    ['P@ssw0rd!!!!', common],
    ['Ghana1957!!!', common],
    ['kumasikumasi', common],
    ['BlackStars2026', common],
    ['Asante Kotoko 1', common],
    ['   akwaaba   123', common],
    ['kwame mensah 99', common],
    ['1q2w3e4r5t', common],
    ['0244000000', common],
    ['aaaaaaaaaaaa', pattern],
    ['1212121212', pattern],
    ['abcabcabcabc', pattern],
    ['2345678901', pattern],
    ['zyxwvutsrqp', pattern],
    ['qwertyuiop', pattern],
    ['short', 'Use at least 10 characters.'],
    ['ɔɔɔɔɔɔɔɔ9', 'Use at least 10 characters.'],
    ['x7'.repeat(101), 'Use at most 200 characters.'],
    ['kwabena.tsikata@example.com', 'Choose a password that does not consist of your name or e-mail address.'],
    ['Kwabena-Tsikata-77', 'Choose a password that does not consist of your name or e-mail address.'],
    ['1 Kwabena Adomako', 'Choose a password that does not consist of your name or e-mail address.'],
  ])('may not be %p', (password, problem) => {
    expect(passwordProblem(password, about)).toBe(problem);
  });
});
