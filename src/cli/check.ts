import { describeProblem, type Problem } from '../briefs/definition.ts'
import { loadBriefs } from '../briefs/load.ts'

/** Reads every brief and summary, and says what is wrong or what there is. @throws ReaderError without such a folder */
export async function checkBriefs(folder: string): Promise<{ lines: string[]; problems: Problem[] }> {
  const briefs = await loadBriefs(folder)
  const problems = [...briefs.problems()]
  if (problems.length > 0) return { lines: problems.map(describeProblem), problems }
  const lines = briefs.all().map((brief) => {
    const summaries = briefs.summaries().filter((summary) => summary.briefs.includes(brief.name)).length
    return `${brief.name}: ${brief.title}, ${brief.sections.length} sections, ${summaries} ${summaries === 1 ? 'summary' : 'summaries'}`
  })
  return { lines: lines.length > 0 ? lines : [`No brief in ${folder}.`], problems }
}
