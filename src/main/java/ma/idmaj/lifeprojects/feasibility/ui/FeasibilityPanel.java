package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityChangedMeanwhile;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.fit.FitService;
import ma.idmaj.lifeprojects.fit.FitWords;
import ma.idmaj.lifeprojects.fit.ShownFit;
import ma.idmaj.lifeprojects.tabs.Unsaved;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The fit, the break-even, and what both rest on: a form while the project is open, facts for everyone else. */
class FeasibilityPanel extends Div implements Unsaved {

    private final UUID project;
    private final FeasibilityService feasibility;
    private final FitService fits;
    private final FitWords words;
    private final AccountNames accounts;
    private final LocalDate today;
    private final boolean mayWrite;
    private final BreakEvenPanel breakEven = new BreakEvenPanel();
    private final Div fit = new Div();
    private final Div rest = new Div();
    private final Overtaken overtaken = new Overtaken();
    private Optional<Feasibility> kept = Optional.empty();
    private BooleanSupplier unsaved = () -> false;

    FeasibilityPanel(
            UUID project,
            FeasibilityService feasibility,
            FitService fits,
            FitWords words,
            AccountNames accounts,
            CurrentUser user,
            LocalDate today) {
        this.project = project;
        this.feasibility = feasibility;
        this.fits = fits;
        this.words = words;
        this.accounts = accounts;
        this.today = today;
        this.mayWrite = user.may(Permission.PEOPLE_WRITE);
        addClassNames("stack", "feasibility");
        fit.addClassName("stack");
        rest.addClassName("stack");
        add(fit, breakEven, rest);
        FeasibilityDetail detail = feasibility.detail(project);
        showFit(detail);
        breakEven.show(detail.feasibility());
        if (mayWrite && PreparedProjects.open(detail.project().state())) edit(detail);
        else read(detail);
    }

    @Override
    public boolean unsaved() {
        return unsaved.getAsBoolean();
    }

    private void showFit(FeasibilityDetail detail) {
        fit.removeAll();
        boolean open = PreparedProjects.open(detail.project().state());
        // Once submitted, what was claimed then; not what the facts have become since.
        Optional<ShownFit> shown = open ? Optional.empty() : fits.shown(project);
        fit.add(shown.map(then -> new FitPanel(then, accounts))
                .orElseGet(() -> new FitPanel(fits.fit(project), words)));
    }

    private void read(FeasibilityDetail detail) {
        if (mayWrite) {
            var hint = Localized.text(new Span(), "lifeprojects.feasibility.closed");
            hint.addClassName("hint");
            rest.add(hint);
        }
        rest.add(new FeasibilityFacts(detail, today));
    }

    private void edit(FeasibilityDetail detail) {
        rest.removeAll();
        var form = new FeasibilityForm(detail, today);
        form.whenFiguresChange(breakEven::show);
        var seen = new Object() {
            FeasibilityDetail read = detail;
        };
        kept = form.draft();
        unsaved = () -> !form.draft().equals(kept);
        var save = Localized.text(new Button(), "lifeprojects.feasibility.save");
        save.setId("save-feasibility");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> form.draft().ifPresent(draft -> {
            FeasibilityDetail before = seen.read;
            seen.read = save(before, draft);
        }));
        var actions = new Div(save);
        actions.addClassName("form-actions");
        overtaken.whenTheirsWanted(() -> edit(feasibility.detail(project)));
        rest.add(overtaken, form, actions);
    }

    /** @return what the person at the screen knows now */
    private FeasibilityDetail save(FeasibilityDetail before, Feasibility draft) {
        overtaken.clear();
        try {
            feasibility.save(project, before.version(), draft);
            kept = Optional.of(draft);
            FeasibilityDetail now = feasibility.detail(project);
            showFit(now);
            breakEven.show(now.feasibility());
            Notices.done("lifeprojects.feasibility.saved");
            return now;
        } catch (FeasibilityChangedMeanwhile late) {
            FeasibilityDetail now = feasibility.detail(project);
            overtaken.tell(before, now, accounts);
            return now;
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return before;
        }
    }
}
