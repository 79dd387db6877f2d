export type Stars = 3 | 4 | 5;

/** What hirers write of workers. */
export const aboutWorker: Record<Stars, readonly string[]> = {
  5: [
    '{name} came on the day he was to come, explained {thing} before touching it, and left the place cleaner than it was.',
    'Very neat work. I was away for half of it and had photos every evening. {name} is the one I will call again.',
    'The best I have had in years. Price as agreed, not a pesewa more.',
    'Solved {thing} in a way that two others had told me was impossible. Thank you, {name}.',
    'Polite with the guests, quick, and everything was tested in front of me.',
    'We had rain for three days and the date was still kept. Well done.',
  ],
  4: [
    'Good work, one day late because of materials. {name} called before I had to ask.',
    'Solid and honest. The cleaning up could have been better, the work itself is fine.',
    '{name} knows the trade. We had to talk twice about {thing}, then it was right.',
    'Fair price and good hands. Next time I would like a list of materials earlier.',
  ],
  3: [
    'The work is all right, but I waited two mornings without a call.',
    'It took a second visit to get {thing} right. In the end it works.',
  ],
};

/** What workers write of hirers. */
export const aboutHirer: Record<Stars, readonly string[]> = {
  5: [
    'Everything was ready when I came, and each part was approved the same day.',
    '{name} knows what is wanted and says it once. Water and food for my apprentices as well.',
    'Money was there before I began, and no running after anybody. I wish all jobs were so.',
    'Clear, friendly, and listened when I said that {thing} had to be done another way.',
  ],
  4: [
    'Good hirer. The materials came a little late, the rest was smooth.',
    'Friendly people. The scope grew a bit, but we agreed on it in writing.',
    'Approved on the last day each time, but approved.',
  ],
  3: [
    'Paid correctly, but the gate was closed twice when I came at the agreed time.',
    'Many changes while I was working. In the end we found each other.',
  ],
};

export const replies = {
  glad: [
    'Thank you. It was good to work with you.',
    'Medaase! Call me any time.',
    'Thank you for the kind words, we will post the next job soon.',
    'I am glad that it holds. Greetings to the family.',
  ],
  sorry: [
    'I am sorry about the waiting. My phone was stolen that week and I should have found another way to call.',
    'That is fair. I came back without charge as soon as I heard.',
    'Understood. Next time I give the list before we begin.',
  ],
} as const;
