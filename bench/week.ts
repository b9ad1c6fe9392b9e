/** `npm run week`: every message that three chats in three zones got in a simulated week, to be read as their reader. */
import { printed, simulateWeek } from '../test/week/simulate.ts'

process.stdout.write(printed(await simulateWeek()))
