package ma.idmaj.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.shared.PaperFolder;
import ma.idmaj.shared.Stopped;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A file that takes a while: made off the page's thread, counted and stoppable, and handed over when it is whole. Until
 * then it lies in a file only the server may read, which goes when it is fetched, stopped or the page left.
 */
public final class PreparedDownload extends Div {

    /** Writes the file. */
    public interface Maker {

        /**
         * @param goOn asked with how much is done
         * @return how much it is in all
         * @throws Stopped when told not to go on
         */
        int make(OutputStream file, IntPredicate goOn);
    }

    private final AtomicReference<Path> made = new AtomicReference<>();

    /** @param total how much there is to do, 0 when nobody knows */
    public void start(
            String titleKey, int total, String name, String type, Maker maker, IntConsumer done, Runnable stopped) {
        var work = new RunningWork(titleKey, () -> {
            removeAll();
            stopped.run();
        });
        removeAll();
        add(work);
        work.start(
                total,
                goOn -> make(maker, goOn),
                count -> {
                    removeAll();
                    handOver(name, type);
                    done.accept(count);
                },
                this::removeAll);
    }

    private int make(Maker maker, IntPredicate goOn) {
        forget();
        try {
            Path file = Files.createTempFile(PaperFolder.path(), "idmaj", null);
            made.set(file);
            int count;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                count = maker.make(out, goOn);
            }
            if (!goOn.test(count)) throw new Stopped();
            return count;
        } catch (IOException unwritable) {
            forget();
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException failed) {
            forget();
            throw failed;
        }
    }

    private void handOver(String name, String type) {
        getElement().setAttribute("data-download", DownloadHandler.fromInputStream(event -> {
            Path file = made.getAndSet(null);
            if (file == null) return DownloadResponse.error(410);
            long size = Files.size(file);
            return new DownloadResponse(
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name, type, size);
        }));
        getElement().executeJs(Downloads.FETCH);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        forget();
    }

    private void forget() {
        Path file = made.getAndSet(null);
        if (file == null) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException heldElsewhere) {
            throw new UncheckedIOException(heldElsewhere);
        }
    }
}
