import { ctvet, nvti, type TradeWords } from './trade-words';

export const carpentry: TradeWords = {
  tradeId: 'trd_carpentry',
  headlines: [
    'Carpenter: kitchens, wardrobes, doors',
    'Odum and mahogany, made to measure',
    'Joinery workshop with delivery',
  ],
  bios: [
    'A workshop of five in Kumasi. Everything is cut on the machine and finished by hand.',
    'I draw your kitchen before I cut a board, and you sign the drawing.',
    'Third carpenter in the family. Doors that still close after the rains.',
  ],
  skills: ['Kitchen cabinets', 'Wardrobes', 'Doors and frames', 'Roof carpentry', 'French polish'],
  rates: [30, 85],
  certificates: [
    ['Furniture Making, Certificate II', ctvet],
    ['Trade Test Grade II, Carpentry and Joinery', nvti],
  ],
  work: [
    {
      titles: ['Kitchen cabinets with island', 'Fitted kitchen in mahogany', 'Kitchen cabinets, 5 metres'],
      what: [
        'Base and wall cabinets of about five metres with an island, soft-closing, granite comes from the granite man.',
        'A fitted kitchen in an L, with a tall cupboard for the gas and drawers on good runners.',
      ],
      more: [
        'Drawings are welcome.',
        'We have pictures of what we like.',
        'The wall behind the cooker is not straight.',
        'Measured on Saturday, made in your workshop.',
      ],
      price: 18_000,
      days: 24,
      parts: [
        ['Drawing and wood', 35],
        ['Carcasses and doors made', 40],
        ['Fitting', 25],
      ],
      done: [
        'My last kitchen with island is in Trasacco',
        'I fit to walls that are not straight, that is what scribing is for',
      ],
      thing: 'the island',
    },
    {
      titles: ['Four panel doors', 'Doors stick since the rains', 'Two wardrobes for children'],
      what: [
        'Doors and frames for a small house, hung and polished, with locks that we have bought.',
        'Two built-in wardrobes with sliding doors for the children’s rooms.',
      ],
      more: ['Termite-treated wood only.', 'The openings are ready.', 'White inside.'],
      price: 3_600,
      days: 10,
      parts: [
        ['Made', 65],
        ['Fitted', 35],
      ],
      done: ['I season my odum for a year, so it stays as I cut it'],
      thing: 'the locks',
    },
  ],
};

export const welding: TradeWords = {
  tradeId: 'trd_welding',
  headlines: [
    'Welder: gates, burglar-proof, steel frames',
    'Structural steel with drawings',
    'Mobile welding with own plant',
  ],
  bios: [
    'Own plant on wheels, so I weld at your place with or without light.',
    'From shop gates to warehouse frames; every weld ground, primed and painted.',
  ],
  skills: ['Arc welding', 'MIG', 'Steel frames', 'Gates', 'Grinding and painting'],
  rates: [30, 100],
  certificates: [['Welding and Fabrication, Certificate II', ctvet]],
  work: [
    {
      titles: ['Steel frame for a warehouse', 'Warehouse steel, 20 × 30 m'],
      what: [
        'Frame of a warehouse, 20 × 30 m, from the engineer’s drawings: columns, trusses, purlins. Cladding is another contract.',
      ],
      more: ['Bases with bolts are cast.', 'A crane can be hired in Tema.', 'Steel is paid by us directly.'],
      price: 55_000,
      days: 40,
      parts: [
        ['Columns made and primed', 30],
        ['Trusses made and primed', 30],
        ['Erected', 30],
        ['Purlins and paint', 10],
      ],
      done: [
        'I put up a 15 × 24 m frame at the Free Zone',
        'My welds were tested by the engineer on the last two frames',
      ],
      thing: 'the crane',
    },
    {
      titles: ['Main gate with small door', 'Burglar-proof for nine windows', 'Sliding gate, 4.5 m'],
      what: [
        'A main gate of 4.5 m that slides, with a small door in it, primed and painted black.',
        'Burglar-proof for nine windows in a simple pattern, fixed inside.',
      ],
      more: ['Motor may come later.', 'The rail slab is cast.', 'A sample of the pattern, please.'],
      price: 4_600,
      days: 7,
      parts: [
        ['Made', 70],
        ['Fitted and painted', 30],
      ],
      done: ['Come and see my gates on the Spintex Road', 'I made the railings of the chapel'],
      thing: 'the rail',
    },
  ],
};

export const roofing: TradeWords = {
  tradeId: 'trd_roofing',
  headlines: ['Roofer: leaks, gutters, new roofs', 'Long-span, stone-coated, slate'],
  bios: [
    'I go up in the rain if I must, for that is when you see where it leaks.',
    'New roofs and old leaks, from Wa to Techiman.',
  ],
  skills: ['Aluminium long-span', 'Stone-coated tiles', 'Gutters', 'Leak repair', 'Roof carpentry'],
  rates: [35, 90],
  certificates: [['Roofing, Certificate I', ctvet]],
  work: [
    {
      titles: ['Roof leaks over the hall', 'Leak at the valley, ceiling wet', 'Roof leak before the big rains'],
      what: [
        'Every strong rain comes through over the hall. The valley gutter was patched twice; now it should be renewed with flashing.',
        'The ceiling is brown in three places. Find the leaks, renew the flashings and the ridge where needed.',
      ],
      more: [
        'The roof is low and easy to reach.',
        'The ceiling man comes after you.',
        'Photos of the inside can be sent.',
      ],
      price: 4_000,
      days: 4,
      parts: [
        ['Valley and flashing', 65],
        ['Ridge and water test', 35],
      ],
      done: ['I renewed six valleys on the school', 'A hose test for an hour before I ask for my money'],
      thing: 'the valley gutter',
    },
    {
      titles: ['New roof on a school block', 'Re-roof a family house'],
      what: [
        'The storm took half of the sheets. Strip, replace weak timber, new long-span sheets with ridge and facia, about 220 m².',
      ],
      more: ['The sheets come in the week you start.', 'School is out until the 12th.', 'Old sheets stay with us.'],
      price: 16_500,
      days: 12,
      parts: [
        ['Strip and timber', 40],
        ['Sheets and ridge', 45],
        ['Facia and clearing', 15],
      ],
      done: ['I roofed the clinic after the same storm'],
      thing: 'the timber',
    },
  ],
};
