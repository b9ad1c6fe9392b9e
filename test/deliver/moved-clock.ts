/**
 * Loaded before the real program (`node --import`): its clock shows another time. Whatever asks for now goes by Date.now,
 * Temporal.Now too. Nothing in src knows of it.
 */
const realNow = Date.now
const showsAtStart = Number(process.env.SOAK_CLOCK)
// The parsing processes have an empty environment, and no need of a clock.
if (showsAtStart > 0) {
  const offset = showsAtStart - realNow()
  Date.now = () => realNow() + offset
}
