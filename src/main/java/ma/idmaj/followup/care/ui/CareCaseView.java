package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.care.CareDetail;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.CareStoreService;
import ma.idmaj.followup.care.paper.ReturnPapers;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** One case: what it is about, what was said, where it stands, and what is to do next. */
@Route(CareLinks.ALL + "/:case")
@RolesAllowed(Permission.FOLLOW_UP_READ)
class CareCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CareService care;
    private final CareStoreService store;
    private final CareFacts facts;
    private final ReturnPapers papers;
    private final CurrentUser user;
    private final LocalDate today;
    private @Nullable CareDetail shown;

    CareCaseView(
            CareService care,
            CareStoreService store,
            CareFacts facts,
            ReturnPapers papers,
            CurrentUser user,
            Clock clock) {
        this.care = care;
        this.store = store;
        this.facts = facts;
        this.papers = papers;
        this.user = user;
        this.today = LocalDate.now(clock);
        addClassNames("stack", "care");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(UUID.fromString(event.getRouteParameters().get("case").orElse("")));
        } catch (Refusal | IllegalArgumentException gone) {
            throw new NotFoundException();
        }
    }

    private void show(UUID id) {
        CareDetail detail = care.one(id);
        shown = detail;
        removeAll();
        var header = new PageHeader();
        Localized.on(
                header, language -> header.title(Localized.label(detail.row().kind())));
        header.facts(CareTones.chip(detail.row(), today), door(CareLinks.ALL, "followup.care.all"));
        if (detail.back() != null) header.also(paper(id));
        add(header, facts.of(detail, today), said("followup.care.words", detail.words()));
        var complaint = detail.complaint();
        if (complaint != null && !complaint.answer().isEmpty())
            add(said("followup.care.answerGiven", complaint.answer()));
        var actions = new CareActions(care, store, user, detail, today, () -> show(id));
        if (actions.any()) add(actions);
    }

    /** In both languages first: who brings a thing back may not read the language of whoever writes it down. */
    private Button paper(UUID id) {
        var paper = Localized.text(new Button(), "followup.care.paper.show");
        paper.setId("return-paper");
        paper.addClickListener(
                click -> new PaperPreview(PaperKind.EQUIPMENT_RETURN, languages -> papers.look(id, languages))
                        .issuing(languages -> papers.give(id, languages))
                        .inDialog()
                        .open());
        return paper;
    }

    static Anchor door(String href, String key) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.setRouterIgnore(false);
        return link;
    }

    /** In the direction of whoever said it; empty once it was forgotten. */
    private static Div said(String key, String text) {
        var words = new Paragraph(text);
        words.getElement().setAttribute("dir", "auto");
        words.addClassName("own-words");
        var panel = new Div(Localized.text(new H2(), key), words);
        panel.addClassNames("panel", "stack");
        return panel;
    }

    @Override
    public String getPageTitle() {
        var detail = shown;
        return detail == null
                ? Localized.text("followup.care.title")
                : Localized.label(detail.row().kind());
    }
}
