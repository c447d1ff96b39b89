package ma.idmaj.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;

import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Work that may outlast a person's patience, done off the page's thread: counted where it can be, and stoppable.
 * Leaving the page stops it too, since nobody would learn how it ended.
 */
public final class RunningWork extends Div {

    /** More steps of the bar nobody can tell apart, and each is a message to the browser. */
    private static final int STEPS = 50;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private final Button stop = Localized.text(new Button(), "ui.work.stop");
    private final Runnable onStop;
    private Command start = () -> {};

    public RunningWork(String titleKey, Runnable onStop) {
        this.onStop = onStop;
        addClassNames("panel", "running-work");
        var title = Localized.text(new H2(), titleKey);
        Localized.on(bar, language -> bar.getElement().setAttribute("aria-label", Localized.text(titleKey)));
        bar.setIndeterminate(true);
        count.getElement().setAttribute("role", "status");
        stop.setId("stop");
        stop.addClickListener(click -> {
            stopped.set(true);
            stop.setEnabled(false);
            Localized.text(count, "ui.work.stopping");
        });
        add(title, bar, count, stop);
    }

    /**
     * @param total  how much there is to do, 0 when nobody knows
     * @param work   runs without the page; asks before each piece whether to go on
     * @param done   what the page does with the outcome
     * @param failed what the page shows again, before the reason is told
     */
    public <T> void start(int total, Function<IntPredicate, T> work, Consumer<T> done, Runnable failed) {
        if (total > 0) bar.setMax(total);
        start = () -> getUI().ifPresent(ui -> Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            try {
                T outcome = work.apply(finished -> goOn(ui, finished, total));
                // A stop that came after the last question stopped nothing: what is written must not be denied.
                show(ui, () -> done.accept(outcome));
            } catch (Stopped byHand) {
                show(ui, onStop);
            } catch (RuntimeException failure) {
                show(ui, () -> {
                    failed.run();
                    // The one handler of errors says it, with the page as it should be behind it.
                    throw failure;
                });
            }
        })));
        if (isAttached()) begin();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        begin();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stopped.set(true);
    }

    private void begin() {
        var once = start;
        start = () -> {};
        once.execute();
    }

    private boolean goOn(UI ui, int finished, int total) {
        if (total > 0 && finished % Math.max(1, total / STEPS) == 0) show(ui, () -> tell(finished, total));
        return !stopped.get();
    }

    private void tell(int finished, int total) {
        if (stopped.get()) return;
        // What is left after the last one is written at once and can't be counted.
        bar.setIndeterminate(finished == 0 || finished == total);
        bar.setValue(finished);
        Localized.text(count, "ui.work.doneOf", finished, total);
    }

    private static void show(UI ui, Runnable change) {
        ui.accessLater(change::run, () -> {}).run();
    }
}
