export const scenes = () => '<svg xmlns="http://www.w3.org/2000/svg"></svg>'
export const patterns = () => ({})
