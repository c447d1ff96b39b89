package ma.idmaj.ceremonies.press.formulas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ceremonies.press.formulas.FormulaLinks;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.formulas.FormulaState;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Formulas of protocol, those that wait first: proposed by one person, answered by another. */
@Route(FormulaLinks.ALL)
@RolesAllowed({
    Permission.CEREMONY_PREPARE,
    Permission.CEREMONY_APPROVE,
    Permission.CATALOGUE_WRITE,
    Permission.AUDIT_READ
})
class FormulasView extends Div implements HasDynamicTitle {

    private final FormulaService formulas;
    private final AccountNames accounts;
    private final CurrentUser user;
    private final Div cards = new Div();

    FormulasView(FormulaService formulas, AccountNames accounts, CurrentUser user) {
        this.formulas = formulas;
        this.accounts = accounts;
        this.user = user;
        addClassName("formulas-page");
        cards.addClassName("stack");
        var header = new PageHeader("ceremonies.press.formulas");
        if (user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CATALOGUE_WRITE)) {
            var propose = Localized.text(new Button(), "ceremonies.press.formulas.propose");
            propose.setId("propose-formula");
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            propose.addClickListener(click -> new FormulaDialog(formulas, this::show).open());
            header.actions(propose);
        }
        var hint = Localized.text(new Paragraph(), "ceremonies.press.formulas.hint");
        hint.addClassName("hint");
        add(header, hint, cards);
        show();
    }

    private void show() {
        List<Formula> all = formulas.formulas();
        var names = accounts.of(all.stream()
                .flatMap(formula -> Stream.of(formula.proposedBy(), formula.decidedBy()))
                .filter(Objects::nonNull)
                .toList());
        cards.removeAll();
        if (all.isEmpty())
            cards.add(new EmptyState("ceremonies.press.formulas.none", "ceremonies.press.formulas.none.hint"));
        all.forEach(formula -> cards.add(card(formula, names)));
    }

    private Div card(Formula formula, AccountNames.Names names) {
        var ar = new Paragraph(formula.text().ar());
        ar.getElement().setAttribute("lang", "ar-MA").setAttribute("dir", "rtl");
        var fr = new Paragraph(formula.text().fr());
        fr.getElement().setAttribute("lang", "fr-MA").setAttribute("dir", "ltr");
        var words = new Div(ar, fr);
        words.addClassName("press-words");
        var proposed = new Span();
        var decided = new Span();
        Localized.on(proposed, language -> {
            proposed.setText(Localized.text(
                    "ceremonies.press.formulas.proposedBy",
                    names.of(formula.proposedBy(), language.arabic()),
                    Formats.moment(formula.proposedAt())));
            if (formula.decidedBy() != null && formula.decidedAt() != null)
                decided.setText(Localized.text(
                        "ceremonies.press.formulas.decidedBy",
                        names.of(formula.decidedBy(), language.arabic()),
                        Formats.moment(formula.decidedAt())));
        });
        var facts = new Div(new StateChip(formula.state(), tone(formula.state())), proposed, decided);
        facts.addClassNames("row", "press-facts");
        var card = new Div(facts, words, acts(formula));
        card.addClassNames("panel", "stack", "formula-card");
        return card;
    }

    private Div acts(Formula formula) {
        var acts = new Div();
        acts.addClassName("row");
        boolean approves = user.may(Permission.CEREMONY_APPROVE);
        boolean answers = approves
                && formula.state() == FormulaState.PROPOSED
                && !formula.proposedBy().equals(user.username());
        if (answers) {
            var approve = act("approve", () -> formulas.approve(formula.id()), "ceremonies.press.formulas.approved");
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(approve, act("refuse", () -> formulas.refuse(formula.id()), "ceremonies.press.formulas.refused"));
        }
        if (approves && formula.state() == FormulaState.APPROVED)
            acts.add(act("retire", () -> formulas.retire(formula.id()), "ceremonies.press.formulas.retired"));
        acts.setVisible(acts.getComponentCount() > 0);
        return acts;
    }

    private Button act(String act, Runnable doing, String doneKey) {
        var button = Localized.text(new Button(), "ceremonies.press.formulas." + act);
        button.addClassName(act + "-formula");
        button.addClickListener(click -> {
            boolean done = Notices.attempt(doing);
            show();
            if (done) Notices.done(doneKey);
        });
        return button;
    }

    private static Tone tone(FormulaState state) {
        return switch (state) {
            case PROPOSED -> Tone.WAITING;
            case APPROVED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case RETIRED -> Tone.NEUTRAL;
        };
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.press.formulas") + " · " + Localized.text("ceremonies.title");
    }
}
