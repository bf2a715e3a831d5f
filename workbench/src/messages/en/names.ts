/** Forces and areas as series have them, for people: as they are. */
export const names = {
  force: (name: string) => name,
  area: (name: string) => name,
};
