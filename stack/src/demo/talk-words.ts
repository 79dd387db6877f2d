/** H: the hirer; W: the worker. {h} and {w} are their first names, {thing} what they speak of, {town} the place. */
export type Line = readonly ['H' | 'W', string];
export type Talk = readonly Line[];

/** After an application that the hirer looks at twice. */
export const opening: readonly Talk[] = [
  [
    ['H', 'Good morning {w}. Thank you for applying. Have you done this kind of work in {town} before?'],
    ['W', 'Good morning {h}. Yes, two streets from the main station. I can send you the number of the owner.'],
    ['H', 'That would help. And the price, does it include transport?'],
    ['W', 'Yes, transport is inside. Only materials are extra, with receipts.'],
  ],
  [
    ['H', 'Hello {w}, can you come and look at {thing} before we decide?'],
    ['W', 'Sure. Tomorrow after four or Saturday in the morning, what suits you?'],
    ['H', 'Saturday at nine is good.'],
    ['W', 'I will be there.'],
  ],
  [
    ['W', 'Good afternoon. I passed by the place today. The access is fine, I would only need water for mixing.'],
    ['H', 'There is a tap behind the house. Thank you for going to look.'],
  ],
  [
    ['H', 'Please, why is your price higher than the others?'],
    [
      'W',
      'Because I do not use the thin ones from the roadside. You will not call me again for the same thing next year.',
    ],
    ['H', 'I hear you. Let me talk to my husband.'],
  ],
  [
    ['H', 'How many people will come with you?'],
    ['W', 'One apprentice and myself. We start at seven and close at four.'],
    ['H', 'And if it rains?'],
    ['W', 'Then we do the inside first. I plan for that in this season.'],
  ],
  [
    ['H', 'Mema wo akye. Are you free next week?'],
    ['W', 'Yaa ɛna, akye. From Wednesday I am free.'],
    ['H', 'Wednesday is good for {thing}.'],
  ],
  [
    ['H', 'Do you give a warranty on the work?'],
    ['W', 'Six months on my hands, in writing. For the goods the shop gives its own.'],
  ],
];

/** Once both have signed. */
export const beginning: readonly Talk[] = [
  [
    ['W', 'Thank you for the trust, {h}. I buy the first materials tomorrow in the market and send you the receipt.'],
    ['H', 'Good. The caretaker knows that you are coming.'],
    ['W', 'Please ask him to leave the back gate open, I come with a pickup.'],
    ['H', 'I told him. There is no traffic before six thirty, after that you know how it is.'],
  ],
  [
    ['H', 'I have paid the first part in, it says it is held now.'],
    ['W', 'I saw it, thank you. I begin on Monday at seven.'],
    ['H', 'Alright. Please be careful with {thing}.'],
  ],
  [
    ['W', 'We have opened it. It is as I thought, {thing} has to be renewed, it is in the price.'],
    ['H', 'Send me a photo when you have time, I am in Kumasi until Friday.'],
    ['W', 'I will, this evening.'],
  ],
  [
    ['H', 'Light off here since morning. Can you still work?'],
    ['W', 'Yes, we brought the small generator. No wahala.'],
    ['H', 'You people are prepared!'],
  ],
];

/** While something waits to be looked at. */
export const handing: readonly Talk[] = [
  [
    ['W', 'Good evening {h}. This part is finished, I have handed it in. Please look when you can.'],
    ['H', 'I will come by tomorrow before work.'],
  ],
  [
    ['W', '{thing} is done and tested. You can see it any time, the caretaker has the key.'],
    ['H', 'Very fast. Did you use the pipe we agreed?'],
    ['W', 'The very same, the rest of it stands in the store so you can compare.'],
  ],
  [
    ['H', 'I looked at it. Only one thing, the corner at the door, can you see it?'],
    ['W', 'I see it. I come at six tomorrow and put it right.'],
    ['H', 'Then I approve.'],
  ],
];

/** When all is paid. */
export const ending: readonly Talk[] = [
  [
    ['H', 'All approved. Thank you {w}, my mother asks for your number already.'],
    ['W', 'Thank you {h}! Give it to her. God bless.'],
  ],
  [
    ['W', 'The last money has come, thank you. If {thing} gives any trouble, call me the same day.'],
    ['H', 'I will. Ayekoo!'],
    ['W', 'Yaa ye.'],
  ],
  [
    ['H', 'Paid and finished. I will write you a good review.'],
    ['W', 'And I for you. Not everybody pays so quickly.'],
  ],
];

/** Between Efua and Kwame, while the second milestone waits to be looked at. */
export const westWing: readonly Talk[] = [
  [
    [
      'W',
      'Good afternoon Madam Efua. The lines of all the bathrooms are under pressure since eleven, 6 bar and the needle has not moved.',
    ],
    ['H', 'That is good news Kwame! Which one was the trouble yesterday?'],
    ['W', 'Room 14. A nail from the ceiling people went through the pipe. I changed two metres, no extra cost.'],
    ['H', 'Thank you. Guests in the east wing said that the water was brown this morning, is that from you?'],
    ['W', 'Yes, when I closed the riser. It is clear again now, please let them run it for a minute.'],
    ['H', 'Alright, I tell reception.'],
    [
      'W',
      'I have handed the second part in with the test sheet. If you approve, the tiler can close the walls on Monday.',
    ],
    ['H', 'I come down after check-out and look at the gauge myself 😀'],
    ['W', 'Please do. I leave the pump on until you have seen it.'],
    ['H', 'And the shower mixers, are they in the store? I see six boxes only.'],
    [
      'W',
      'Two boxes are still with the supplier in Osu, he says tomorrow before noon. I pass there on my way and bring them.',
    ],
    ['W', 'Also please choose: rain head at 2.10 or 2.20 m? Your architect wrote nothing.'],
  ],
];
