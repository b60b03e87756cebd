export const functionFiles: string[];
