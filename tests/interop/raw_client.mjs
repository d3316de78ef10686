// JSON-RPC over a WebSocket without any library in between: what goes out and comes in, as text.
import WebSocket from 'ws';

export async function connectRaw(address) {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
        socket.once('open', resolve);
        socket.once('error', reject);
    });
    const waiting = new Map();
    // Notifications that nobody asked for yet: one may come in the same breath as the answer that
    // names its subscription.
    let early = [];
    let listener;
    const offer = () => {
        while (listener && early.length > 0) {
            const [note] = early.splice(0, 1);
            if (!listener.fits(note.message)) continue;
            listener.resolve(note);
            listener = undefined;
        }
    };
    socket.on('message', (bytes) => {
        const text = bytes.toString();
        const message = JSON.parse(text);
        if (message.id !== undefined && waiting.has(message.id)) {
            waiting.get(message.id)(text);
            waiting.delete(message.id);
        } else {
            early.push({ message, text });
            offer();
        }
    });
    let last = 0;
    // The answer's text to a request with this id and these parameters.
    const send = (id, method, params) => new Promise((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ jsonrpc: '2.0', method, params, id }));
    });
    const ask = async (method, ...params) => {
        const { result, error } = JSON.parse(await send(++last, method, params));
        if (error) throw new Error(`${method}: ${error.code} ${error.message} ${error.data ?? ''}`);
        return result;
    };
    // The next notification that fits; those before it are dropped. One question at a time.
    const next = (fits) => new Promise((resolve) => {
        listener = { fits, resolve };
        offer();
    });
    const forget = () => { early = []; };
    return { send, ask, next, forget, close: () => socket.close(), socket };
}
