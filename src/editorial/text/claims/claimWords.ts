import {wordSet} from '../wordSet.ts'

export const marks = wordSet('; : ? ! . — "')
export const selves = wordSet('i me my mine we our ours us')
export const duties = wordSet('should must please need ought let do try remember to')
export const addressed = wordSet('you your please should must if to our he she')
export const linking = wordSet('linked tied associated connected correlated')
