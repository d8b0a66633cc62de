/** Pages are HTML and forms; a page that needs script asks for it itself. */
export const csr = false;
