package ma.idmaj.intake.changes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What an edited list changes: how many rows of each kind, the rows of the chosen kind, and what is taken of them. */
public final class ChangesReview extends Div {

    private static final int SHOWN = 100;

    private final Div kinds = new Div();
    private final Div table = new Div();
    private final Button confirm = new Button();
    private Changes changes;
    private @Nullable ChangeKind only;
    private int shown = SHOWN;

    /**
     * @param hintKey what to know before anything is taken
     * @param apply   told what is taken
     */
    public ChangesReview(String hintKey, Changes changes, Consumer<Changes> apply, Runnable otherFile) {
        this.changes = changes;
        addClassNames("stack", "price-list");
        kinds.addClassNames("row", "kinds");
        kinds.getElement().setAttribute("role", "group");
        table.addClassName("stack");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> apply.accept(this.changes));
        var other = Localized.text(new Button("", click -> otherFile.run()), "intake.otherFile");
        var acts = new Div(confirm, other);
        acts.addClassName("row");
        var title = Localized.text(
                new H2(),
                "intake.changes.of",
                changes.file().name(),
                changes.rows().size());
        var hint = Localized.text(new Paragraph(), hintKey);
        hint.addClassName("hint");
        add(title, acts, hint, kinds, table);
        Localized.on(this, language -> {
            count();
            kinds();
            rows();
        });
    }

    private void count() {
        int taken = changes.taken().size();
        confirm.setText(Localized.text("intake.changes.confirm", taken));
        confirm.setEnabled(taken > 0);
    }

    private void kinds() {
        kinds.removeAll();
        kinds.getElement().setAttribute("aria-label", Localized.text("intake.changes.kinds"));
        kinds.add(kind(
                null, Localized.text("intake.changes.all"), changes.rows().size() - changes.count(ChangeKind.SAME)));
        for (ChangeKind kind : ChangeKind.values())
            if (changes.count(kind) > 0) kinds.add(kind(kind, Localized.label(kind), changes.count(kind)));
    }

    private Button kind(@Nullable ChangeKind kind, String word, long count) {
        var button = new Button(Localized.text("intake.changes.kindCount", word, count));
        button.setId("kind-" + (kind == null ? "all" : kind.name()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(kind == only));
        button.addClickListener(click -> {
            only = kind;
            shown = SHOWN;
            kinds();
            rows();
        });
        return button;
    }

    private void rows() {
        ChangeKind kind = only;
        List<RowChange> rows = changes.rows().stream()
                // What stays as it is is many, and asked for alone.
                .filter(row -> kind == null ? row.kind() != ChangeKind.SAME : row.kind() == kind)
                .sorted(Comparator.comparing(RowChange::kind).thenComparing(RowChange::number))
                .toList();
        table.removeAll();
        if (rows.isEmpty()) {
            table.add(Localized.text(new Paragraph(), "intake.changes.nothingChanges"));
            return;
        }
        table.add(new ChangesTable(changes, rows.stream().limit(shown).toList(), this::take));
        if (rows.size() <= shown) return;
        table.add(new Button(Localized.text("intake.changes.moreRows", rows.size() - shown), click -> {
            shown += SHOWN;
            rows();
        }));
    }

    private void take(RowChange row, boolean take) {
        changes = changes.taking(List.of(row), take);
        count();
    }
}
