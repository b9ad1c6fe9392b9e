/** What arrives in the simulated week: our own texts, by people who do not exist unless they only come or stay away. */

export interface Text {
  outlet: string
  url: string
  title: string
  published: string
  text: string
}

const guests = `BEIJING - The list of guests for the parade in Beijing grew on Thursday. North Korea said that Kim Jong Un will attend the parade, in what would be his first journey there in years. Trains to the border ran late all day, travellers said, and hotels near the station were full of people with cameras.

"This is the table he has wanted a seat at," said Yun Sera, a senior fellow at the Han River Institute in Seoul.

She expected little of it on paper. "A photograph can be worth more than a treaty," Yun said. No other capital had anything to add by the evening, and the ministry that keeps the list did not answer calls.`

const cancels = `JAKARTA - Prabowo Subianto will not attend the parade in Beijing, a spokesman said on Saturday, after a night of protests in the capital. The trip had been announced only two days before. The palace gave no other reason, and did not say who would go in his place.

"He stays where he is needed," said Dewi Larasati, a lawmaker from Bandung. Larasati spoke outside the palace.`

export const texts = {
  speaker: {
    outlet: 'Han River Post',
    url: 'https://hanriver.example/speaker',
    title: 'Seoul sends its speaker to Beijing',
    published: '2025-08-26T06:00:00Z',
    text: `SEOUL - Lee Jae Myung will not attend the parade in Beijing, his office said on Tuesday. Woo Won-shik, the speaker of parliament, will represent him.

"It is the politest way to stay at home," said Han Doyun, a former diplomat who now teaches in Busan.`,
  },
  crews: {
    outlet: 'Archipelago News',
    url: 'https://archipelago.example/crews',
    title: 'Ferry crews walk out in Turku',
    published: '2025-08-26T09:00:00Z',
    text: `TURKU - Ferry crews walked out at noon on Tuesday, and the ferries to the islands stayed in port. The ferry strike is the first in eleven years.

"We have asked for a timetable that a human being can keep," said Liisa Aho, a spokeswoman for the crews. Aho had not slept.`,
  },
  guests: {
    outlet: 'Han River Post',
    url: 'https://hanriver.example/guests',
    title: 'Kim to stand with other leaders at parade',
    published: '2025-08-28T02:50:00Z',
    text: guests,
  },
  guestsInLagoon: {
    outlet: 'Lagoon Daily',
    url: 'https://lagoon.example/kim',
    title: 'North Korea: Kim goes to Beijing',
    published: '2025-08-28T03:30:00Z',
    text: guests,
  },
  guestsInMirror: {
    outlet: 'Evening Mirror',
    url: 'https://mirror.example/a/771',
    title: 'Kim to stand with other leaders at parade',
    published: '2025-08-28T05:10:00Z',
    text: guests,
  },
  accepts: {
    outlet: 'Lagoon Daily',
    url: 'https://lagoon.example/prabowo-accepts',
    title: 'Prabowo accepts Beijing’s invitation',
    published: '2025-08-28T14:45:00Z',
    text: `JAKARTA - Prabowo Subianto will attend the parade in Beijing, his palace said on Thursday. He would be the only leader from his region in the front row.

"Nobody flies that far for the music alone," said Per Holm, a military analyst at the Fjord Centre. Holm has watched four of them.`,
  },
  rumour: {
    outlet: 'Evening Mirror',
    url: 'https://mirror.example/a/790',
    title: 'Parade may start at midnight, insider hints',
    published: '2025-08-29T19:30:00Z',
    text: `BEIJING - The parade may start at midnight, a person who was not named told this newspaper.

"They want the lights," said Tomo Vek, a lighting designer from Graz. Vek has seen no plan.`,
  },
  cancels: {
    outlet: 'Lagoon Daily',
    url: 'https://lagoon.example/prabowo-cancels',
    title: 'Prabowo calls off Beijing trip',
    published: '2025-08-30T17:50:00Z',
    text: cancels,
  },
  cancelsInMirror: {
    outlet: 'Evening Mirror',
    url: 'https://mirror.example/a/801',
    title: 'Indonesia’s Prabowo calls off Beijing trip',
    published: '2025-08-30T18:10:00Z',
    text: cancels,
  },
  crossing: {
    outlet: 'Archipelago News',
    url: 'https://archipelago.example/crossing',
    title: 'Ferry strike strands a band on its way to Beijing',
    published: '2025-08-29T08:00:00Z',
    text: `TURKU - A brass band that was to play at a reception for the parade in Beijing sat on its cases in Turku on Friday, since the ferry strike keeps every boat in port.

"We have played for the gulls since seven," said Mikko Salo, the director of the band. Salo counted eleven boats.`,
  },
  rehearsal: {
    outlet: 'Han River Post',
    url: 'https://hanriver.example/rehearsal',
    title: 'A last rehearsal, with the sound turned off',
    published: '2025-08-31T09:40:00Z',
    text: `BEIJING - The last rehearsal for the parade in Beijing passed in the dark on Sunday. People on the upper floors had been asked to keep away from their windows.

"From my kitchen it looked like a river of lorries," said Oto Marek, a retired teacher who lives by the avenue. Marek moved there in 1979.

"They practise the silence most of all," said Yun Sera, a senior fellow at the Han River Institute.`,
  },
  numbers: {
    outlet: 'Lagoon Daily',
    url: 'https://lagoon.example/numbers',
    title: 'The parade in numbers',
    published: '2025-08-31T12:00:00Z',
    text: `The parade in Beijing will be watched by 50,000 people on stands, and the stands hold 26 rows of guests from abroad.

"Count the empty chairs, not the full ones," said Mara Lindqvist, a researcher at the Baltic Institute.`,
  },
  numbersCorrected: {
    outlet: 'Lagoon Daily',
    url: 'https://lagoon.example/numbers',
    title: 'The parade in numbers',
    published: '2025-08-31T12:00:00Z',
    text: `The parade in Beijing will be watched by 50,000 people on stands, and the stands hold 16 rows of guests from abroad.

Mara Lindqvist, a researcher at the Baltic Institute, declined to count them.

Correction: An earlier version of this article gave a wrong number of rows and a remark that Mara Lindqvist did not make.`,
  },
  offer: {
    outlet: 'Archipelago News',
    url: 'https://archipelago.example/offer',
    title: 'Owners make an offer to ferry crews',
    published: '2025-09-02T09:20:00Z',
    text: `TURKU - The owners of the ferries made an offer on Tuesday that would bring the boats back by the weekend.

"It is the first paper with numbers on it," said Liisa Aho, a spokeswoman for the crews. Aho wants to read it twice.`,
  },
  marched: {
    outlet: 'Han River Post',
    url: 'https://hanriver.example/marched',
    title: 'Seventy minutes, and a late guest',
    published: '2025-09-03T04:30:00Z',
    text: `BEIJING - The parade in Beijing took seventy minutes on Wednesday. Kim Jong Un attended the parade. Prabowo Subianto attended the parade after all; he had landed at night. Woo Won-shik attended the parade for Seoul.

"The late chair was the loudest," said Yun Sera, a senior fellow at the Han River Institute.`,
  },
} satisfies Record<string, Text>
