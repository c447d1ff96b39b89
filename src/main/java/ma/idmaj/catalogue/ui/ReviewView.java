package ma.idmaj.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueLinks;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ReviewReason;
import ma.idmaj.catalogue.ReviewRow;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What waits for a supervisor, one card an item: why it is here, what it says, approve, send back or correct. */
@Route(CatalogueLinks.REVIEW)
@RolesAllowed(Permission.CATALOGUE_READ)
class ReviewView extends Div implements HasDynamicTitle {

    private final CatalogueService catalogue;
    private final CurrentUser user;
    private final Paragraph progressText = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Div list = new Div();
    private final int atFirst;
    private int left;

    ReviewView(CatalogueService catalogue, CurrentUser user) {
        this.catalogue = catalogue;
        this.user = user;
        list.addClassNames("cards", "wide");
        progressText.getElement().setAttribute("role", "status");
        add(new PageHeader("catalogue.title"), new CatalogueTabs(CatalogueLinks.REVIEW), progressText, progress, list);
        var queue = catalogue.reviewQueue();
        atFirst = queue.size();
        show(queue);
        Localized.on(progressText, language -> count());
    }

    private void show(List<ReviewRow> queue) {
        left = queue.size();
        count();
        list.removeAll();
        if (queue.isEmpty()) list.add(new EmptyState("catalogue.reviewed.title", "catalogue.reviewed.hint"));
        queue.forEach(row -> list.add(card(row)));
    }

    private void count() {
        int done = Math.max(0, atFirst - left);
        progressText.setText(Localized.text("catalogue.progress", done, atFirst));
        progress.setVisible(atFirst > 0);
        progress.setValue(atFirst == 0 ? 0 : (double) done / atFirst);
        progress.getElement().setAttribute("aria-label", Localized.text("catalogue.review"));
    }

    private Div card(ReviewRow row) {
        ItemRow item = row.item();
        var title = new H2();
        Localized.on(title, language -> title.setText(item.name().in(language.arabic())));
        var reasons = new Div();
        reasons.addClassName("row");
        row.reasons().forEach(reason -> reasons.add(new StateChip(reason, tone(reason))));
        var facts = new FactsList()
                .fact(
                        "catalogue.name.ar",
                        language -> ItemWords.given(item.name().ar()))
                .fact(
                        "catalogue.name.fr",
                        language -> ItemWords.given(item.name().fr()))
                .fact("catalogue.sector", language -> ItemWords.sector(item))
                .fact("catalogue.price", new Amount(item.price()))
                .fact("catalogue.priceDate", new Ltr(Formats.date(item.priceDate())))
                .fact("catalogue.priceSource", language -> item.priceSource());
        var card = new Div(title, reasons, facts, actions(row));
        card.addClassNames("card", "stack");
        return card;
    }

    private Div actions(ReviewRow row) {
        var actions = new Div();
        actions.addClassName("form-actions");
        ItemRow item = row.item();
        if (!user.may(Permission.CATALOGUE_WRITE)) return actions;
        boolean proposed = row.reasons().contains(ReviewReason.TO_REVIEW);
        boolean own = user.username().equals(item.stateBy());
        if (proposed && own) {
            var waits = Localized.text(new Paragraph(), "catalogue.waitsForOther");
            waits.addClassName("hint");
            actions.add(waits);
        }
        if (proposed && !own && item.complete()) {
            var approve = act("catalogue.approve", () -> catalogue.approve(item.id(), item.version()));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(approve);
        }
        if (proposed && !own) {
            actions.add(act("catalogue.sendBack", () -> catalogue.sendBack(item.id(), item.version())));
        }
        actions.add(CatalogueTones.button(CatalogueLinks.edit(item.id()), "catalogue.correct", "quiet"));
        return actions;
    }

    private Button act(String key, Runnable act) {
        return Localized.text(
                new Button("", click -> {
                    if (Notices.attempt(act)) show(catalogue.reviewQueue());
                }),
                key);
    }

    private static Tone tone(ReviewReason reason) {
        return reason == ReviewReason.TO_REVIEW ? Tone.WAITING : Tone.INFO;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("catalogue.review");
    }
}
