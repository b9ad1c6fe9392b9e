/** Short forms of English given names. */

const NICKNAMES =
  `william bill will billy;robert bob rob bobby;richard dick rick rich;james jim jimmy;john jack johnny;joseph joe joey;thomas tom tommy;michael mike;
charles charlie chuck;edward ed eddie ted;elizabeth liz beth betsy;margaret peggy meg maggie;katherine kate kathy katie;david dave;daniel dan danny;
steven steve;stephen steve;anthony tony;andrew andy drew;gregory greg;jeffrey jeff;kenneth ken kenny;lawrence larry;matthew matt;nicholas nick;patrick pat;
peter pete;philip phil;ronald ron;samuel sam;timothy tim;benjamin ben;christopher chris;donald don;douglas doug;frederick fred;gerald jerry;jonathan jon;
leonard len;raymond ray;theodore ted;walter walt;abigail abby;barbara barb;deborah debbie deb;jennifer jen jenny;jessica jess;pamela pam;patricia pat patty;
rebecca becky;susan sue;victoria vicky;vladimir volodymyr;alexander alex sasha;joshua josh;jacob jake;zachary zach;mitchell mitch;bernard bernie;nathaniel nate`
    .split(';')
    .map((line) => line.trim().split(/\s+/))

const NICKNAME_GROUPS = new Map<string, number[]>()
NICKNAMES.forEach((group, index) => {
  for (const name of group) NICKNAME_GROUPS.set(name, [...(NICKNAME_GROUPS.get(name) ?? []), index])
})

/** Whether two lower-case given names are commonly one person's: "bill" and "william". */
export function sameNickname(a: string, b: string): boolean {
  const groups = NICKNAME_GROUPS.get(a)
  return groups !== undefined && (NICKNAME_GROUPS.get(b) ?? []).some((group) => groups.includes(group))
}
