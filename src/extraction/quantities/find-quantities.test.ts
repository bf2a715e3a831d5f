import { describe, expect, test } from 'vitest';
import { quantitiesOf, quantityAt } from './quantities-fixture.ts';
import { changeOf } from './quantity-mention.ts';

describe('numbers, units and bounds of news sentences', () => {
  test.each([
    ['Revenue rose 12% to ⟦$5.4bn⟧ in the three months to September.', 5.4e9, 'dollar', '='],
    ['Revenue rose 12% in the ⟦three months⟧ to September.', 3, 'month', '='],
    ['The army has turned over ⟦nearly 17,000⟧ trucks to the police.', 17_000, 'vehicle', '~'],
    ['The army has turned over ⟦17,000⟧ trucks to the police.', 17_000, 'vehicle', '='],
    ['The army has ⟦perhaps as many as 17,000⟧ trucks.', 17_000, 'vehicle', '<'],
    ['The army has ⟦over 17,000⟧ trucks.', 17_000, 'vehicle', '>'],
    ['It has moved ⟦up to eight⟧ F-35 strike fighters.', 8, 'aircraft', '<'],
    ['Monitors saw ⟦four⟧ towed 152 mm howitzers.', 4, 'artillery piece', '='],
    ['Monitors saw five guns and ⟦one⟧ BTR-80 armoured personnel carrier.', 1, 'armoured vehicle', '='],
    ['They kept ⟦900⟧ military vehicles.', 900, 'vehicle', '='],
    ['They kept ⟦900⟧ combat vehicles.', 900, 'armoured vehicle', '='],
    ['The state has moved ⟦70 percent⟧ of its combat power there.', 0.7, 'percent', '='],
    ['Shares fell ⟦almost 3 percent⟧ to 41.20 euros.', 0.03, 'percent', '~'],
    ['The slide wiped ⟦some €2.1 billion⟧ off its value.', 2.1e9, 'euro', '~'],
    ['It raised its key rate by ⟦a quarter of a percentage point⟧ on Thursday.', 0.25, 'percentage point', '='],
    ['Employers added ⟦around 130,000⟧ jobs last month.', 130_000, 'job', '~'],
    ['Oil traded at ⟦$82.50 a barrel⟧ after a rally.', 82.5, 'dollar per barrel', '='],
    ['The fund manages ⟦more than half a trillion dollars⟧ in assets.', 5e11, 'dollar', '>'],
    ['The winger signed a deal worth ⟦£325,000 a week⟧ on Sunday.', 325_000, 'pound sterling per week', '='],
    ['The match lasted ⟦more than four hours⟧ and ended at dusk.', 4, 'hour', '>'],
    ['She has scored ⟦18⟧ goals this season.', 18, 'goal', '='],
    ['The phone weighs ⟦168 grams⟧ and costs little.', 168, 'gram', '='],
    ['It has a ⟦6.1-inch⟧ display.', 6.1, 'inch', '='],
    ['The car has a range of ⟦up to 340 miles⟧ on one charge.', 340, 'mile', '<'],
    ['The probe is ⟦4 billion miles⟧ away.', 4e9, 'mile', '='],
    ['The fire burned ⟦over 25,000 acres⟧ near the coast.', 25_000, 'acre', '>'],
    ['Temperatures could reach ⟦40C⟧ in the south.', 40, 'degree Celsius', '='],
    ['The train runs at ⟦350 kilometres per hour⟧ between the cities.', 350, 'kilometre per hour', '='],
    ['The lottery stands at ⟦an estimated $1.2 billion⟧ tonight.', 1.2e9, 'dollar', '~'],
    ['Bitcoin fell ⟦below $20,000⟧ for a while.', 20_000, 'dollar', '<'],
    ['Voters drink ⟦fewer than two cups⟧ of coffee.', 2, 'cup', '<'],
    ['The airline employs ⟦1,900⟧ people.', 1900, 'person', '='],
    ['The start-up has ⟦5m⟧ users.', 5e6, 'user', '='],
    ['He walked for ⟦two and a half hours⟧ in the rain.', 2.5, 'hour', '='],
    ['He cut it to ⟦2 1/2 inches⟧ at the edge.', 2.5, 'inch', '='],
    ['The loan of ⟦450 trillion won⟧ was repaid.', 450e12, 'won', '='],
    ['They paid ⟦20 million pounds⟧ for the striker.', 20e6, 'pound sterling', '='],
    ['The forward weighs ⟦210 pounds⟧ now.', 210, 'pound-mass', '='],
    ['The province has ⟦1,50,000⟧ voters.', 150_000, 'voter', '='],
    ['The mine covers ⟦190 km2⟧ of desert.', 190, 'square kilometre', '='],
    ['⟦Two thousand five hundred and six⟧ soldiers paraded.', 2506, 'person', '='],
    ['The ⟦60-plus⟧ guns fired all night.', 60, 'artillery piece', '>'],
    ['France has ⟦eight⟧ Mirage fighters there.', 8, 'aircraft', '='],
    ['France has ⟦two⟧ aircraft carriers at sea.', 2, 'ship', '='],
    ['⟦Some 900⟧ French and British soldiers came.', 900, 'person', '~'],
    ['It grew by a factor of ⟦2.5x10^3⟧ in a year.', 2500, '', '='],
    ['At dawn it was ⟦-18 °C⟧ in the hills.', -18, 'degree Celsius', '='],
    ['They put ⟦nearly a quarter of a million⟧ men along the line.', 250_000, 'person', '~'],
    ['⟦Four⟧ T-72 and five T-64 tanks were seen.', 4, 'tank', '='],
    ['Six T-64 and ⟦25⟧ T-72 stood there.', 25, 'tank', '='],
    ['Iran has had ⟦six⟧ MiG-29s since May.', 6, 'aircraft', '='],
    ['They fired ⟦three⟧ SS-21 missiles at the town.', 3, 'missile', '='],
    ['⟦Three⟧ surface-to-air missile systems were there.', 3, 'missile system', '='],
    ['The carrier has ⟦20⟧ Sea Harriers.', 20, 'aircraft', '='],
    ['She owns ⟦20⟧ Siamese cats.', 20, 'cat', '='],
    ['Leh has ⟦12⟧ Su-30MKIs now.', 12, 'aircraft', '='],
    ['Chad keeps ⟦one⟧ division on the coast.', 1, 'division', '='],
    ['⟦Two⟧ companies of paratroopers landed.', 2, 'company', '='],
    ['⟦Two⟧ companies of the region export cars.', 2, 'company', '='],
    ['⟦About 15⟧ landing craft lay offshore.', 15, 'ship', '~'],
    ['⟦150⟧ pieces of armor crossed the bridge.', 150, 'armoured vehicle', '='],
    ['⟦150⟧ pieces of cake were sold.', 150, 'piece', '='],
    ['⟦Three⟧ boatloads of marines landed.', 3, 'boatload', '='],
    ['⟦One⟧ battalion of the 15th Motor Rifle Brigade was returning to its barracks.', 1, 'battalion', '='],
    ['Chad sent ⟦one⟧ of its three battalions to the border.', 1, 'battalion', '='],
  ])('%s', (marked, value, unit, change) => {
    const mention = quantityAt(marked);
    expect([mention.value, mention.unit.name, changeOf(mention)]).toEqual([value, unit, change]);
  });
});

describe('ranges', () => {
  test.each([
    ['⟦Between 10,000 and 12,000⟧ soldiers left.', 10_000, 12_000, 'person'],
    ['⟦10 to 12 thousand⟧ soldiers left.', 10_000, 12_000, 'person'],
    ['⟦10,000-12,000⟧ soldiers left.', 10_000, 12_000, 'person'],
    ['It is worth ⟦between $900m and $1.1bn⟧ today.', 9e8, 1.1e9, 'dollar'],
    ['The army has ⟦1.1 to 1.2 million⟧ soldiers.', 1.1e6, 1.2e6, 'person'],
    ['The army has ⟦between 2.5 and 3 thousand⟧ soldiers.', 2500, 3000, 'person'],
    ['⟦Between five and 10 percent⟧ were children.', 0.05, 0.1, 'percent'],
    ['⟦About 70% to 80%⟧ of patients recovered.', 0.7, 0.8, 'percent'],
    ['It will take ⟦ten to fifteen years⟧ to build.', 10, 15, 'year'],
  ])('%s', (marked, low, high, unit) => {
    const mention = quantityAt(marked);
    expect([mention.form, mention.low, mention.high, mention.unit.name]).toEqual(['between', low, high, unit]);
  });
});

describe('differences', () => {
  test.each([
    ['The garrison was cut by ⟦4,000⟧ to 8,000 soldiers.', 4000, 'fewer'],
    ['Prices rose ⟦12 percent⟧ in May.', 0.12, 'more'],
    ['Profits were down ⟦a fifth⟧ on last year.', 0.2, 'fewer'],
    ['The index closed ⟦1.2 percent⟧ higher.', 0.012, 'more'],
    ['They would pay ⟦£5⟧ more.', 5, 'more'],
  ])('%s', (marked, value, direction) => {
    const mention = quantityAt(marked);
    expect([mention.form, mention.value, mention.direction]).toEqual(['difference', value, direction]);
  });

  test.each([
    ['The number of cases rose by 1,352 to ⟦45,678⟧ in a day.', 45_678],
    ['The group raised ⟦$5 million⟧ from investors.', 5e6],
    ['Prices climbed at an average of ⟦$300⟧ a year.', 300],
  ])('is none: %s', (marked, value) => {
    const { text, wanted } = { text: marked.replace(/[⟦⟧]/g, ''), wanted: value };
    const found = quantitiesOf(text).mentions.find(({ mention }) => mention.value === wanted);
    expect(found?.mention.form).toBe('exactly');
  });
});

describe('shares and orders of magnitude', () => {
  test.each([
    ['⟦Nearly two thirds⟧ of voters backed it.', 2 / 3, 'fraction'],
    ['⟦One in five⟧ children lives in poverty.', 0.2, 'fraction'],
    ['⟦Half⟧ of its staff left.', 0.5, 'fraction'],
    ['⟦64%⟧ backed it.', 0.64, 'percent'],
  ])('%s', (marked, value, unit) => {
    const mention = quantityAt(marked);
    expect([mention.form, mention.value, mention.unit.name]).toEqual(['fraction', value, unit]);
  });

  test.each([
    ['⟦Tens of thousands⟧ of soldiers remained.', 'tens of thousands'],
    ['⟦Several hundred⟧ tanks moved.', 'several hundred'],
    ['⟦A couple of thousand⟧ soldiers moved.', 'a couple of thousand'],
  ])('%s', (marked, word) => {
    expect(quantityAt(marked)).toMatchObject({ form: 'worded', value: null, word });
  });

  test('keeps both readings of a share with its number in brackets', () => {
    const text = '45 percent of the army (approximately 30,000 soldiers) has left.';
    const [share, number] = quantitiesOf(text).mentions.map(({ mention }) => mention);
    expect(share?.alternatives).toMatchObject([{ form: 'about', value: 30_000 }]);
    expect(number?.alternatives).toMatchObject([{ form: 'fraction', value: 0.45 }]);
  });
});

describe('numbers that are no quantities', () => {
  test.each([
    ['It was built in ⟦1998⟧.', 'passed-over/time'],
    ['The ⟦1990s⟧ were quiet.', 'passed-over/decade'],
    ['The ⟦27⟧-year-old striker scored.', 'passed-over/age'],
    ['Volunteers aged ⟦61⟧ were tested.', 'passed-over/age'],
    ['John Smith, ⟦54⟧, was fined.', 'passed-over/age'],
    ['United won ⟦2⟧-1 on Sunday.', 'passed-over/score'],
    ['The council cited Resolution ⟦2254⟧ again.', 'passed-over/label'],
    ['Flight ⟦17⟧ was lost.', 'passed-over/label'],
    ['Leaders invoked Article ⟦5⟧ at once.', 'passed-over/label'],
    ['A Boeing ⟦737⟧ landed.', 'passed-over/label'],
    ['Covid-⟦19⟧ spread.', 'passed-over/label'],
    ['She lives at ⟦10⟧ Downing Street.', 'passed-over/address'],
    ['The raid began at ⟦05:30⟧ sharp.', 'passed-over/clock'],
    ['⟦One⟧ of the largest hauls was found.', 'passed-over/one'],
    ['Call ⟦0134⟧ for help.', 'passed-over/telephone'],
    ['He came ⟦3rd⟧ in the race.', 'passed-over/ordinal'],
    ["The Army's ⟦366⟧ Armored Battalion is in Lithuania.", 'passed-over/designation'],
    ['It struck a Boeing ⟦737⟧ unloading passengers.', 'passed-over/label'],
  ])('%s', (marked, why) => {
    const wanted = /⟦(.*)⟧/.exec(marked)?.[1];
    const { mentions, passedOver } = quantitiesOf(marked.replace(/[⟦⟧]/g, ''));
    expect(mentions.map(({ words }) => words)).not.toContain(wanted);
    expect(passedOver.find(({ words }) => words === wanted)?.passed.why).toBe(why);
  });

  test('finds nothing in ordinals and fighters', () => {
    expect(quantitiesOf('The third F-16 led the second half.').mentions).toEqual([]);
  });
});

describe('hostile input', () => {
  test.each([
    ['a number of 400 digits', `${'9'.repeat(400)} soldiers`],
    ['a chain of powers', '2x10^3'.repeat(200)],
    ['a thousand numbers in one sentence', 'five hundred soldiers, '.repeat(1000)],
    ['nothing but dashes and digits', '1-'.repeat(5000)],
    ['a date that does not exist', 'On 31 February 2014 some 300 soldiers left.'],
    ['signs of money without a number', '$ € £ % ½ °'],
  ])('does not throw on %s', (_what, text) => {
    expect(() => quantitiesOf(text)).not.toThrow();
  });
});
