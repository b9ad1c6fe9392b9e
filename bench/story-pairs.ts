/** Reports written for measuring stories: of one happening in two outlets, and of two that are alike. */

interface Report {
  title: string
  text: string
}

export interface StoryPair {
  /** Pairs about the same subject are not held against each other as unlike. */
  group: string
  same: boolean
  one: Report
  other: Report
}

const pair = (group: string, same: boolean, one: [string, string], other: [string, string]): StoryPair => ({
  group,
  same,
  one: { title: one[0], text: one[1] },
  other: { title: other[0], text: other[1] },
})

export const pairs: StoryPair[] = [
  pair(
    'quake',
    true,
    [
      'Strong earthquake strikes off Norwegian coast near Bergen',
      'BERGEN, Norway — An earthquake of magnitude 6.1 struck off the coast of Norway near Bergen early on Monday, shaking houses and waking thousands, the seismic institute Norsar said. No one was hurt.',
    ],
    [
      'Magnitude 6.1 earthquake shakes Bergen, no injuries',
      'Residents of Bergen were woken early on Monday by an earthquake of magnitude 6.1 off the Norwegian coast. Norsar, the seismic institute, said houses shook across western Norway, but nobody was hurt.',
    ],
  ),
  pair(
    'quake',
    false,
    [
      'Strong earthquake strikes off Norwegian coast near Bergen',
      'BERGEN, Norway — An earthquake of magnitude 6.1 struck off the coast of Norway near Bergen early on Monday, shaking houses and waking thousands.',
    ],
    [
      'Strong earthquake strikes off Chilean coast near Valdivia',
      'VALDIVIA, Chile — An earthquake of magnitude 6.4 struck off the coast of Chile near Valdivia late on Monday, shaking houses and waking thousands.',
    ],
  ),
  pair(
    'rates',
    true,
    [
      'Riksbank cuts its key interest rate to 1.75 percent',
      'STOCKHOLM — Sweden’s central bank, the Riksbank, lowered its key interest rate by a quarter point to 1.75 percent on Thursday and Governor Erik Thedeen said inflation was on its way back to target.',
    ],
    [
      'Sweden’s Riksbank lowers interest rate to 1.75 percent',
      'The Riksbank on Thursday cut the key interest rate of Sweden to 1.75 percent. Governor Erik Thedeen told reporters in Stockholm that inflation was nearing its target.',
    ],
  ),
  pair(
    'rates',
    false,
    [
      'Riksbank cuts its key interest rate to 1.75 percent',
      'STOCKHOLM — Sweden’s central bank, the Riksbank, lowered its key interest rate by a quarter point to 1.75 percent on Thursday.',
    ],
    [
      'Norges Bank holds its key interest rate at 4.25 percent',
      'OSLO — Norway’s central bank, Norges Bank, held its key interest rate at 4.25 percent on Thursday and Governor Ida Bache said inflation was too high.',
    ],
  ),
  pair(
    'strike',
    true,
    [
      'Ferry crews in Gothenburg walk out over pay',
      'GOTHENBURG — Ferry crews of Styrso Line walked out on Tuesday morning after talks with the city over pay broke down, the Seko union said. Twenty thousand commuters were stranded on the islands.',
    ],
    [
      'Gothenburg ferry strike strands 20,000 commuters',
      'Talks over pay broke down and the ferry crews of Styrso Line in Gothenburg went on strike on Tuesday, leaving commuters stranded on the islands. The Seko union wants six percent more.',
    ],
  ),
  pair(
    'strike',
    false,
    [
      'Ferry crews in Gothenburg walk out over pay',
      'GOTHENBURG — Ferry crews of Styrso Line walked out on Tuesday morning after talks with the city over pay broke down, the Seko union said.',
    ],
    [
      'Bus drivers in Gothenburg walk out over pay',
      'GOTHENBURG — Bus drivers of Vasttrafik walked out on Tuesday morning after talks with their employer over pay broke down, the Kommunal union said.',
    ],
  ),
  pair(
    'match',
    true,
    [
      'Brann beat Rosenborg 3-1 to take lead in Eliteserien',
      'BERGEN — Brann beat Rosenborg 3-1 at home on Sunday and went top of the Eliteserien. Bard Finne scored twice before the break.',
    ],
    [
      'Finne double lifts Brann above Rosenborg in Eliteserien',
      'Two goals by Bard Finne helped Brann beat Rosenborg 3-1 on Sunday in Bergen, and the club now leads the Eliteserien.',
    ],
  ),
  pair(
    'match',
    false,
    [
      'Brann beat Rosenborg 3-1 to take lead in Eliteserien',
      'BERGEN — Brann beat Rosenborg 3-1 at home on Sunday and went top of the Eliteserien. Bard Finne scored twice before the break.',
    ],
    [
      'Brann beat Molde 2-0 to keep lead in Eliteserien',
      'BERGEN — Brann beat Molde 2-0 at home on Sunday and stayed top of the Eliteserien. Aune Heggebo scored twice after the break.',
    ],
  ),
  pair(
    'visit',
    true,
    [
      'Finnish President Stubb to visit Tokyo in October',
      'HELSINKI — Finnish President Alexander Stubb will visit Tokyo in October for talks with the Japanese prime minister on trade and security, his office said on Wednesday.',
    ],
    [
      'Stubb plans October visit to Tokyo for talks on trade',
      'President Alexander Stubb of Finland is to travel to Tokyo in October, his office in Helsinki said on Wednesday. He will hold talks on trade and security with the Japanese prime minister.',
    ],
  ),
  pair(
    'visit',
    false,
    [
      'Finnish President Stubb to visit Tokyo in October',
      'HELSINKI — Finnish President Alexander Stubb will visit Tokyo in October for talks with the Japanese prime minister on trade and security, his office said on Wednesday.',
    ],
    [
      'Finnish President Stubb to visit Delhi in November',
      'HELSINKI — Finnish President Alexander Stubb will visit Delhi in November for talks with the Indian prime minister on trade and technology, his office said on Friday.',
    ],
  ),
  pair(
    'trial',
    true,
    [
      'Court in Aarhus jails former banker Holm for fraud',
      'AARHUS — A court in Aarhus sentenced the former banker Anders Holm to six years in prison on Friday for defrauding pensioners of 40 million crowns.',
    ],
    [
      'Former banker Anders Holm jailed for six years in fraud case',
      'Anders Holm, a former banker, was jailed for six years on Friday. The Aarhus court found that he defrauded pensioners of 40 million crowns.',
    ],
  ),
  pair(
    'trial',
    false,
    [
      'Court in Aarhus jails former banker Holm for fraud',
      'AARHUS — A court in Aarhus sentenced the former banker Anders Holm to six years in prison on Friday for defrauding pensioners of 40 million crowns.',
    ],
    [
      'Court in Aarhus clears former banker Krog of fraud',
      'AARHUS — A court in Aarhus cleared the former banker Mette Krog of fraud on Friday, saying that the pensioners had signed what they were given.',
    ],
  ),
  pair(
    'fire',
    true,
    [
      'Fire destroys old wooden church in Tromso',
      'TROMSO, Norway — A fire destroyed the wooden church of Elverhoy in Tromso in the night to Saturday. Nobody was inside, and police chief Anita Hermandsen said the cause was not known.',
    ],
    [
      'Wooden Elverhoy church in Tromso burns down',
      'The old wooden Elverhoy church in Tromso burned down in the night to Saturday. Nobody was hurt. Police chief Anita Hermandsen said it was too early to speak of a cause.',
    ],
  ),
  pair(
    'fire',
    false,
    [
      'Fire destroys old wooden church in Tromso',
      'TROMSO, Norway — A fire destroyed the wooden church of Elverhoy in Tromso in the night to Saturday. Nobody was inside.',
    ],
    [
      'Fire damages old wooden school in Alta',
      'ALTA, Norway — A fire damaged an old wooden school in Alta in the night to Sunday. Nobody was inside.',
    ],
  ),
  pair(
    'launch',
    true,
    [
      'Rocket lifts off from Andoya spaceport for first time',
      'ANDENES — A Spectrum rocket of Isar Aerospace lifted off from the Andoya spaceport on Sunday, the first from mainland Europe, and fell into the sea after 30 seconds.',
    ],
    [
      'Isar’s Spectrum rocket falls into sea after Andoya lift-off',
      'Isar Aerospace saw its Spectrum rocket lift off from the Andoya spaceport on Sunday and fall into the sea 30 seconds later, the first such flight from mainland Europe.',
    ],
  ),
  pair(
    'launch',
    false,
    [
      'Rocket lifts off from Andoya spaceport for first time',
      'ANDENES — A Spectrum rocket of Isar Aerospace lifted off from the Andoya spaceport on Sunday, the first from mainland Europe.',
    ],
    [
      'Isar Aerospace raises 150 million euros for Spectrum rocket',
      'MUNICH — Isar Aerospace said on Sunday that it had raised 150 million euros from an American fund to build more of its Spectrum rocket.',
    ],
  ),
  pair(
    'vote',
    true,
    [
      'Iceland votes to resume talks on joining European Union',
      'REYKJAVIK — Icelanders voted on Saturday to resume talks on joining the European Union, with 54 percent in favour. Prime Minister Kristrun Frostadottir called it a clear mandate.',
    ],
    [
      'Icelanders back European Union talks in referendum',
      'In a referendum on Saturday 54 percent of Icelanders voted to resume talks on joining the European Union, a clear mandate in the words of Prime Minister Kristrun Frostadottir in Reykjavik.',
    ],
  ),
  pair(
    'vote',
    false,
    [
      'Iceland votes to resume talks on joining European Union',
      'REYKJAVIK — Icelanders voted on Saturday to resume talks on joining the European Union, with 54 percent in favour.',
    ],
    [
      'European Union opens talks with Iceland on fishing quotas',
      'BRUSSELS — The European Union opened talks with Iceland on Saturday on quotas for mackerel, which fishermen of the Faroe Islands have long asked for.',
    ],
  ),
]
