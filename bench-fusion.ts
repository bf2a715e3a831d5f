import { fuse } from './src/fusion/fuse.ts';
import { evidenceOf } from './src/fusion/evidence-fixture.ts';
import { seededRandom } from './src/stats/seeded-random.ts';
import { addDays } from './src/model/day.ts';
const r=seededRandom(5); const key={force:'RUS',forceName:'R',area:'b',scope:'personnel'};
const begin='2021-01-01' as any; const truth=(d:number)=>40000*Math.exp(-0.9*Math.sin(d/60));
const make=(days:number,claims:number,origins:number)=>{ const os=Array.from({length:origins},()=>({day:Math.floor(r()*days),fam:Math.floor(r()*8),v:Math.exp(.15*(r()+r()-1)*3)})); return Array.from({length:claims},(_,i)=>{const o=os[i%origins]!; return evidenceOf(`c${i}`,addDays(begin,o.day),{origin:`o${i%origins}`,family:`f${o.fam}`,source:`f${o.fam}`,form:'about',value:Number((truth(o.day)*o.v).toPrecision(2))});}); };
for (const [d,c,o] of [[120,40,40],[365,1000,200],[365,1000,200],[365,200,200]] as const){ const ev=make(d,c,o); const t=process.cpuUsage().user, w=Date.now(); const e=fuse(key,ev,{asOf:addDays(begin,d-1)})!; console.log(d,c,o,((process.cpuUsage().user-t)/1e6).toFixed(2),'cpu s',((Date.now()-w)/1e3).toFixed(2),'wall',Math.round(e.headline.median)); }
