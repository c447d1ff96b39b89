package ma.idmaj.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What every import page goes through: a file is chosen, read, its columns recognised or asked for, checked, shown and
 * brought in. A file that can't be read says why, and the page is as it was.
 *
 * @param <C> a list as it was checked
 */
public final class ImportSteps<C> extends Div {

    /** What is particular to a page. */
    public interface Page<C> {

        /** What stands there while no file is chosen. */
        List<Component> start();

        /** Runs without the page; asks with how many rows are done whether to go on. */
        C check(ListFile file, Columns columns, IntPredicate goOn);

        /** The list with what is to be decided of it. */
        List<Component> review(C checked);
    }

    private final FileKind kind;
    private final int maxRows;
    private final String checkingKey;
    private final Page<C> page;
    private @Nullable ListFile file;

    /** @param checkingKey what is said while a list is checked */
    public ImportSteps(FileKind kind, int maxRows, String checkingKey, Page<C> page) {
        this.kind = kind;
        this.maxRows = maxRows;
        this.checkingKey = checkingKey;
        this.page = page;
        addClassName("stack");
    }

    public void askForFile() {
        removeAll();
        add(page.start());
    }

    public void read(String name, byte[] content) {
        file = null;
        work("intake.reading", this::askForFile)
                .start(
                        0,
                        goOn -> {
                            var whole = ListFileReader.read(content, name, maxRows);
                            if (!goOn.test(0)) throw new Stopped();
                            return whole;
                        },
                        this::recognise,
                        this::askForFile);
    }

    private void recognise(ListFile whole) {
        file = whole;
        try {
            read(Columns.propose(whole.first(), kind));
        } catch (ColumnsMissing missing) {
            askForFile();
            Notices.refused(missing.messageKey(), names(missing));
        }
    }

    /** Reads the file by these columns; where one that is needed has none, whoever imports says which it is. */
    public void read(Columns columns) {
        var whole = file;
        if (whole == null) return;
        if (!columns.missing(kind).isEmpty()) {
            askForColumns(columns);
            return;
        }
        work(checkingKey, this::askForFile)
                .start(0, goOn -> page.check(whole, columns, goOn), this::show, this::askForFile);
    }

    private void askForColumns(Columns columns) {
        var sentence = new Paragraph();
        sentence.addClassName("warning");
        var missing = ColumnsMissing.in(columns, kind);
        Localized.on(sentence, language -> sentence.setText(Localized.text(missing.messageKey(), names(missing))));
        removeAll();
        add(sentence, new ColumnMapping(columns, kind, this::read, true));
    }

    /** The missing columns by their names in the reader's language. */
    private static String names(ColumnsMissing missing) {
        return missing.missing().stream()
                .map(field -> Localized.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    public void show(C checked) {
        removeAll();
        add(page.review(checked));
    }

    /**
     * Stopping, leaving the page or a refusal keep nothing; what was decided is still there to go on with.
     *
     * @param total how many rows there are to bring in
     * @param work  as {@link RunningWork#start} has it
     */
    public <T> void bringIn(String titleKey, C checked, int total, Function<IntPredicate, T> work, Consumer<T> done) {
        work(titleKey, () -> {
                    show(checked);
                    Notices.done("intake.stopped");
                })
                .start(total, work, done, () -> show(checked));
    }

    private RunningWork work(String titleKey, Runnable onStop) {
        var work = new RunningWork(titleKey, onStop);
        removeAll();
        add(work);
        return work;
    }

    /** Says that the very same file was brought in before. */
    public static Paragraph before(String key) {
        var before = Localized.text(new Paragraph(), key);
        before.addClassName("warning");
        return before;
    }
}
