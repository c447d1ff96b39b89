package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.duplicates.DuplicateCase;
import ma.idmaj.beneficiaries.duplicates.DuplicateService;
import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Pairs of files, one at a time: the same person or not, by button or by one key, and back again. */
@Route(DuplicateLinks.QUEUE)
@RolesAllowed(Permission.DUPLICATES_DECIDE)
class DuplicatesView extends Div implements HasDynamicTitle {

    private static final int DECIDED = 10;

    private final DuplicateService duplicates;
    private final FactWords words;
    private final LiveRegion progressText = new LiveRegion();
    private final ProgressBar progress = new ProgressBar();
    private final Div work = new Div();
    private final Div done = new Div();
    private final DecidedList decided;
    private final Set<UUID> later = new HashSet<>();
    private Set<FileFact> taken = Set.of();
    private @Nullable DuplicateCase current;
    private @Nullable UUID last;
    private int decisions;

    DuplicatesView(DuplicateService duplicates, TerritoryService territory, AccountNames accounts) {
        this.duplicates = duplicates;
        this.words = new FactWords(territory);
        this.decided = new DecidedList(accounts, this::undo);
        addClassNames("stack", "duplicates");
        work.addClassName("stack");
        done.addClassName("last-decision");
        done.getElement().setAttribute("role", "status");
        progressText.addClassName("progress-words");
        add(new PageHeader("beneficiaries.duplicates.title"), progressText, progress, done, work, decided);
        next();
        Localized.on(this, this::draw);
    }

    private void next() {
        var next = duplicates.next(later);
        if (next.isEmpty() && !later.isEmpty()) {
            later.clear();
            next = duplicates.next(later);
        }
        current = next.orElse(null);
        taken = current == null ? Set.of() : SideBySide.takenAtFirst(current);
        decided.show(duplicates.decided(DECIDED));
        draw(Localized.language());
    }

    private void draw(Language language) {
        int left = duplicates.waitingCount();
        progressText.say("beneficiaries.duplicates.progress", decisions, decisions + left);
        progress.setVisible(decisions + left > 0);
        progress.setValue(left == 0 ? 1 : (double) decisions / (decisions + left));
        progress.getElement().setAttribute("aria-label", Localized.text("beneficiaries.duplicates.title"));
        drawLast();
        work.removeAll();
        DuplicateCase pair = current;
        if (pair == null) work.add(nothing());
        else work.add(panel(pair, language));
    }

    private EmptyState nothing() {
        int others = duplicates.waitingForAnother();
        var empty = others == 0
                ? new EmptyState("beneficiaries.duplicates.none.title", "beneficiaries.duplicates.none.hint")
                : new EmptyState(
                        "beneficiaries.duplicates.none.title", "beneficiaries.duplicates.none.forAnother", others);
        empty.getElement().setAttribute("tabindex", "-1");
        takeFocus(empty);
        return empty.action("beneficiaries.showAll", BeneficiaryLinks.ALL);
    }

    private Div panel(DuplicateCase pair, Language language) {
        var title = new H2(Localized.text("beneficiaries.duplicates.question"));
        title.setId("question");
        var same = button("beneficiaries.duplicates.same", Key.KEY_S, "S", () -> decide(pair, true));
        same.setId("same");
        same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var notSame = button("beneficiaries.duplicates.notSame", Key.KEY_N, "N", () -> decide(pair, false));
        notSame.setId("not-same");
        var skip = button("beneficiaries.duplicates.later", Key.KEY_J, "J", () -> skip(pair));
        skip.setId("later");
        var actions = new Div(same, notSame, skip);
        actions.addClassName("form-actions");
        var consequence = new Paragraph(Localized.text(
                "beneficiaries.duplicates.consequence",
                Long.toString(pair.earlier().fileNumber()),
                Long.toString(pair.later().fileNumber())));
        consequence.addClassName("hint");
        var panel = new Div(
                title,
                new ReasonChips(pair.reasons()),
                new SideBySide(pair, words, taken, language),
                consequence,
                actions);
        panel.addClassNames("panel", "stack", "pair");
        panel.getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "question");
        takeFocus(panel);
        return panel;
    }

    /** The keys are heard where the question stands, or where it stood: the last decision can be taken back too. */
    private static void takeFocus(Component place) {
        place.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private Button button(String key, Key shortcut, String letter, Runnable act) {
        var button = new Button(Localized.text(key), click -> act.run());
        button.setDisableOnClick(true);
        button.addClickShortcut(shortcut).listenOn(this);
        button.getElement().setAttribute("aria-keyshortcuts", letter).setAttribute("data-key", letter);
        return button;
    }

    private void decide(DuplicateCase pair, boolean same) {
        boolean went = Notices.attempt(() -> {
            if (same)
                duplicates.same(
                        pair.id(), taken, pair.earlier().version(), pair.later().version());
            else duplicates.notSame(pair.id());
        });
        if (went) {
            decisions++;
            last = pair.id();
        }
        next();
    }

    private void skip(DuplicateCase pair) {
        later.add(pair.id());
        next();
    }

    private void undo(UUID pair) {
        if (Notices.attempt(() -> duplicates.undo(pair))) {
            decisions = Math.max(0, decisions - 1);
            later.remove(pair);
            if (pair.equals(last)) last = null;
            Notices.done("beneficiaries.duplicates.undone");
        }
        next();
    }

    private void drawLast() {
        done.removeAll();
        UUID pair = last;
        done.setVisible(pair != null);
        if (pair == null) return;
        var undo = button("beneficiaries.duplicates.undo", Key.KEY_R, "R", () -> undo(pair));
        undo.setId("undo");
        done.add(new Paragraph(Localized.text("beneficiaries.duplicates.saved")), undo);
    }

    @Override
    public String getPageTitle() {
        return Localized.text("beneficiaries.duplicates.title");
    }
}
