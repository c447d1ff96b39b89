package ma.idmaj.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** HAProxy before two servers: each browser stays with one of them as long as it lives. */
final class Balancer implements AutoCloseable {

    private final int port;
    private final Process balancer;

    Balancer(Path folder, int port, int one, int two) throws IOException {
        this.port = port;
        var command = new ProcessBuilder("haproxy", "-db", "-f", "benchmark/cluster/haproxy.cfg");
        command.environment()
                .putAll(Map.of("IDMAJ_PORT", "" + port, "IDMAJ_ONE", "127.0.0.1:" + one, "IDMAJ_TWO", "127.0.0.1:" + two));
        balancer = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("balancer.log").toFile())
                .start();
        Until.met("the balancer answers", () -> {
            if (!balancer.isAlive()) throw new IllegalStateException("haproxy stopped: see " + folder);
            return DatabaseProcess.listening(port);
        });
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws InterruptedException {
        balancer.destroyForcibly().waitFor();
    }
}
