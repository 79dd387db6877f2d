import { ctvet, nvti, type TradeWords } from './trade-words';

export const masonry: TradeWords = {
  tradeId: 'trd_masonry',
  headlines: [
    'Mason: straight walls, sound foundations',
    'Block work and concrete with own gang',
    'Foundations in difficult ground',
  ],
  bios: [
    'I set out with a dumpy level and show you the pegs before we dig. Gang of seven, own mixer.',
    'Compound walls, boys quarters, whole houses. The concrete is cured, not only poured.',
    'I came from the quarry to the trade and know my stones.',
  ],
  skills: ['Block laying', 'Foundations', 'Plastering', 'Formwork', 'Setting out'],
  rates: [25, 70],
  certificates: [
    ['Trade Test Grade I, Masonry', nvti],
    ['Block Laying and Concreting, Certificate II', ctvet],
  ],
  work: [
    {
      titles: ['200 m wall around a plot', 'Compound wall of 200 metres', 'Boundary wall with two gates'],
      what: [
        'A wall of about 200 m around our plot, 6 inch blocks, 2.4 m high, pillars every three metres and two gates.',
        'The plot is pegged by the surveyor. Foundation, blocks, pillars and coping for about 200 m of wall.',
      ],
      more: [
        'Water is on the plot.',
        'The back is swampy after rain.',
        'Blocks are moulded on site.',
        'Site watchman lives there.',
      ],
      price: 35_000,
      days: 35,
      parts: [
        ['Foundation', 35],
        ['Blocks to half height', 25],
        ['Blocks to full height and pillars', 30],
        ['Coping and gates', 10],
      ],
      done: ['I built 350 m at Oyibi last year', 'Swampy ground needs a strip with iron, and I know how much'],
      thing: 'the swampy corner',
    },
    {
      titles: ['Foundation for six units', 'Foundation of a block of flats'],
      what: [
        'Foundation for a building of six units: excavation, blinding, columns bases with iron, strip and oversite concrete, by the engineer’s drawings.',
      ],
      more: [
        'The engineer comes to see the iron before each pour.',
        'Ready-mix can get to the site.',
        'Soil report is there.',
      ],
      price: 45_000,
      days: 30,
      parts: [
        ['Excavation and blinding', 20],
        ['Column bases and iron', 35],
        ['Strip and walls to level', 30],
        ['Oversite concrete', 15],
      ],
      done: ['Two blocks of flats in Adenta stand on my foundations'],
      thing: 'the soil report',
    },
    {
      titles: ['Plastering of a boys quarters', 'Inside plaster, four rooms'],
      what: [
        'Four rooms and a porch, blocks are up and cured. Plaster inside and outside, with straight reveals for aluminium windows.',
      ],
      more: ['Sand is on site.', 'The electrician has finished his boxes.', 'We would like it before the rains.'],
      price: 3_200,
      days: 8,
      parts: [
        ['Inside', 60],
        ['Outside', 40],
      ],
      done: ['My reveals fit the window man at first try'],
      thing: 'the reveals',
    },
  ],
};

export const painting: TradeWords = {
  tradeId: 'trd_painting',
  headlines: [
    'Painter for houses and offices',
    'Walls without roller marks',
    'Outside paint that lasts two rainy seasons',
  ],
  bios: [
    'I fill, sand and prime before the colour; that is the whole secret.',
    'Three painters, clean sheets on everything. We paint round your furniture.',
  ],
  skills: ['Emulsion', 'Oil paint', 'Filling and sanding', 'Textured coats', 'Spraying'],
  rates: [22, 55],
  certificates: [['Painting and Decorating, Certificate I', ctvet]],
  work: [
    {
      titles: ['Paint a four-bedroom house outside', 'Outside walls, two coats', 'Repaint the front before Christmas'],
      what: [
        'Outside walls of a two-storey house: wash, fill cracks, prime and two coats of weather paint. Colour as it is.',
      ],
      more: [
        'Scaffold can be borrowed next door.',
        'There is green growth on the north side.',
        'Paint will be bought by us.',
      ],
      price: 5_200,
      days: 9,
      parts: [
        ['Washing, filling, priming', 45],
        ['Two coats', 55],
      ],
      done: ['The growth must be killed first, otherwise it is back by June'],
      thing: 'the north side',
    },
    {
      titles: ['Three rooms and a ceiling', 'Paint a classroom block', 'Fresh paint for a salon'],
      what: [
        'Rooms to be filled, sanded and painted in two coats, with the ceiling in white. We would like advice on colour.',
      ],
      more: ['It must be dry by Sunday.', 'Children are away on holidays.', 'Low smell, please.'],
      price: 1_350,
      days: 3,
      parts: [['The whole job', 100]],
      done: ['I bring a fan of colours and paint you a patch first'],
      thing: 'the colour',
    },
  ],
};

export const landscaping: TradeWords = {
  tradeId: 'trd_landscaping',
  headlines: ['Gardens that survive harmattan', 'Lawns, hedges and drip lines'],
  bios: [
    'Trained at the botanical gardens in Aburi. I plant what lives without a daily hose.',
    'Lawns, hedges and paving for estates in East Legon and Tema.',
  ],
  skills: ['Lawns', 'Irrigation', 'Hedges', 'Paving', 'Tree felling'],
  rates: [20, 50],
  certificates: [['Horticulture, Certificate I', ctvet]],
  work: [
    {
      titles: ['Garden for a new office', 'Lawn and hedge, 400 m²', 'Front garden with paving'],
      what: ['About 400 m² of bare laterite becomes lawn with a hedge, a paved path and drip lines from the tank.'],
      more: ['Top soil must come from outside.', 'The boss loves bougainvillea.', 'A tap is at the gate.'],
      price: 4_800,
      days: 8,
      parts: [
        ['Soil and drip lines', 50],
        ['Planting and paving', 50],
      ],
      done: ['The lawn of the clinic on the main road is mine'],
      thing: 'the top soil',
    },
  ],
};
