/** Kinds of files a plan is taken from, as a browser's file field names them. */
export const takenFiles = '.docx,.pdf,.txt,.md,.html,.htm';
