package ma.idmaj.operation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * The first to stop when the application is told to (SIGTERM): from then on the health address says that no one is to be sent
 * here, new requests are refused in words, and what is under way goes on. After the notice the web server closes its door and
 * waits for what is left, as {@code server.shutdown=graceful} has it.
 */
@Component
public class Stopping implements SmartLifecycle {

    private final Duration notice;
    private volatile boolean running;
    private volatile boolean begun;

    /** @param notice how long whoever sends requests here, a balancer, may take to learn of it */
    Stopping(@Value("${idmaj.stop.notice:PT0S}") Duration notice) {
        this.notice = notice;
    }

    /** Whether it has been told to stop. */
    public boolean begun() {
        return begun;
    }

    @Override
    public void start() {
        running = true;
        begun = false;
    }

    @Override
    public void stop(Runnable done) {
        begun = true;
        running = false;
        Thread.ofVirtual().name("stop-notice").start(() -> {
            try {
                Thread.sleep(notice);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            done.run();
        });
    }

    @Override
    public void stop() {
        begun = true;
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else, the web server's own waiting included. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
