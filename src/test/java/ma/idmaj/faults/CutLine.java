package ma.idmaj.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A line between two processes that can be cut: whatever is on the way, in either direction, is lost. */
final class CutLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Limit> limit = new AtomicReference<>();

    private record Limit(long bytes, CompletableFuture<Void> cut) {}

    CutLine(int exit) throws IOException {
        this.entrance = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.exit = exit;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /**
     * From now on cuts each connection that has carried so much more to the other side, since a browser sends again by itself.
     *
     * @return done when that has happened
     */
    CompletableFuture<Void> cutAfter(long bytes) {
        var cut = new CompletableFuture<Void>();
        limit.set(new Limit(bytes, cut));
        return cut;
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
                Thread.ofVirtual().start(() -> carry(other, one, false));
                carry(one, other, true);
            } catch (IOException nobodyThere) {
                end(one);
            }
        });
    }

    private void carry(Socket from, Socket to, boolean inwards) {
        try {
            byte[] some = new byte[16_384];
            long large = 0;
            for (int read = from.getInputStream().read(some);
                    read >= 0;
                    read = from.getInputStream().read(some)) {
                to.getOutputStream().write(some, 0, read);
                Limit now = limit.get();
                // Since the limit was set; a page that only talks meanwhile comes nowhere near it.
                large = now == null || !inwards ? 0 : large + read;
                if (large > 0 && large >= now.bytes()) {
                    now.cut().complete(null);
                    return;
                }
            }
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
