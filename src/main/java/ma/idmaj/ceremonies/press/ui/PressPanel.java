package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.press.PressPage;
import ma.idmaj.ceremonies.press.PressRow;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.FormulaLinks;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The press text of a ceremony: what may be written now, what was written before, and what was withdrawn. */
class PressPanel extends Div {

    private final PressPanels services;
    private final CeremonyDetail ceremony;
    private final Runnable changed;

    PressPanel(PressPanels services, CeremonyDetail ceremony, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.changed = changed;
        setId("press");
        addClassNames("panel", "stack", "press-panel");
        Optional<PressOccasion> now = PressOccasion.of(ceremony.state());
        var top = new Div(Localized.text(new H2(), "ceremonies.press.title"), formulasLink());
        top.addClassNames("row", "press-top");
        add(top);
        if (now.isEmpty() && none()) add(Localized.text(new Paragraph(), "ceremonies.press.notNow", ceremony.state()));
        now.ifPresent(this::current);
        for (PressOccasion occasion : List.of(PressOccasion.AFTER, PressOccasion.BEFORE)) {
            if (now.filter(occasion::equals).isEmpty()) earlier(occasion);
        }
        withdrawn(services.texts.withdrawn(ceremony.id()));
    }

    /** The formulas have a page of their own, for all ceremonies. */
    static Component formulasLink() {
        var link = Localized.text(new Anchor(FormulaLinks.ALL, ""), "ceremonies.press.formulas");
        link.setRouterIgnore(false);
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private boolean none() {
        return services.texts.page(ceremony.id(), PressOccasion.BEFORE).isEmpty()
                && services.texts.page(ceremony.id(), PressOccasion.AFTER).isEmpty();
    }

    private void current(PressOccasion occasion) {
        Optional<PressPage> page = services.texts.page(ceremony.id(), occasion);
        if (page.isPresent()) {
            add(new PressCard(services, ceremony, page.get(), changed));
            return;
        }
        add(
                Localized.text(new H3(), "ceremonies.press.none.title"),
                Localized.text(new Paragraph(), "ceremonies.press.none.hint"));
        var figures = services.texts.figures(ceremony.id(), occasion);
        add(new PressTicks(services, ceremony, figures, changed));
        if (!services.organises()) return;
        var begin = Localized.text(new Button(), "ceremonies.press.begin");
        begin.setId("begin-press");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(click ->
                PressPanels.act(() -> services.writing.begin(ceremony.id()), changed, "ceremonies.press.begun"));
        add(new Div(begin));
    }

    /** The text of the other occasion, folded: it is read, and withdrawn where it has to be. */
    private void earlier(PressOccasion occasion) {
        services.texts.page(ceremony.id(), occasion).ifPresent(page -> {
            var details = new Details("", new PressCard(services, ceremony, page, changed));
            Localized.on(
                    details,
                    language -> details.setSummaryText(Localized.text("ceremonies.PressOccasion." + occasion)));
            add(details);
        });
    }

    private void withdrawn(List<PressRow> rows) {
        if (rows.isEmpty()) return;
        var names = services.accounts.of(rows.stream()
                .map(PressRow::withdrawnBy)
                .filter(Objects::nonNull)
                .toList());
        var list = new UnorderedList();
        list.addClassName("press-withdrawn");
        Localized.on(list, language -> {
            list.removeAll();
            for (PressRow row : rows) {
                list.add(new ListItem(Localized.text(
                        "ceremonies.press.withdrawnRow",
                        row.occasion(),
                        names.of(Objects.requireNonNull(row.withdrawnBy()), language.arabic()),
                        Formats.moment(Objects.requireNonNull(row.withdrawnAt())),
                        Objects.requireNonNull(row.withdrawnReason()))));
            }
        });
        add(list);
    }
}
