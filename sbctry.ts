import { sbcRanks, rankedStatistics } from './evaluation/fusion/sbc-ranks.ts';
const from=Number(process.env.FROM??1), n=Number(process.env.N??40);
const all:number[][]=[]; const t=process.cpuUsage().user;
for(let s=from;s<from+n;s++) all.push(sbcRanks(s*7919,{worlds:Number(process.env.W??48),powers:JSON.parse(process.env.P??'[0.25,1]'),sweeps:Number(process.env.S??1)}));
console.log('cpu per sim',(process.cpuUsage().user-t)/1e6/n);
rankedStatistics.forEach((name,i)=>{const r=all.map(a=>a[i]!).sort((a,b)=>a-b); const mean=r.reduce((a,b)=>a+b,0)/n; const cov=r.filter(x=>x>.05&&x<.95).length/n; let ks=0; r.forEach((x,j)=>{ks=Math.max(ks,Math.abs(x-(j+.5)/n));}); console.log(name.padEnd(36),'mean',mean.toFixed(3),'cov90',cov.toFixed(3),'KS*√n',(ks*Math.sqrt(n)).toFixed(2));});
