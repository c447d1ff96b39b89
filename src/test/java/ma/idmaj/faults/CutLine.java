package ma.idmaj.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between two processes that can be cut: whatever is on the way, in either direction, is lost. */
final class CutLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CutLine(int exit) throws IOException {
        this.entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.exit = exit;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void cut() {
        open.forEach(CutLine::end);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket one) {
        Thread.ofVirtual().start(() -> {
            try {
                Socket other = new Socket(InetAddress.getLoopbackAddress(), exit);
                open.add(one);
                open.add(other);
                Thread.ofVirtual().start(() -> carry(other, one));
                carry(one, other);
            } catch (IOException nobodyThere) {
                end(one);
            }
        });
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Told to both sides below.
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // Which is what was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
