/**
 * The same inputs for every property test in every run, so that a red run can be looked at again.
 * `FC_SEED=$RANDOM npm test` looks elsewhere.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20250903) })
