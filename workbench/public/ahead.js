// What the first number or day that is written takes longest with, done while the workbench is still on its way.
new Intl.NumberFormat(document.documentElement.lang).format(0);
