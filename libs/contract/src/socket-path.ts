/** The path of the Socket.IO endpoint. */
export const SOCKET_PATH = '/live';
