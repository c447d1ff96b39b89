package ma.idmaj.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.audit.AuditEntries;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.shared.FieldChange;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** One entry whole: who, when, on what, and what an edit made of each field. */
@Route(TrailAddress.PATH + "/:" + AuditEntryView.ENTRY + "([0-9]{1,18})")
@RolesAllowed(Permission.AUDIT_READ)
class AuditEntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ENTRY = "entry";

    private final AuditEntries entries;
    private final AuditWords words;
    private final AccountNames accounts;
    private final SubjectLinks links;

    AuditEntryView(AuditEntries entries, AuditWords words, AccountNames accounts, SubjectLinks links) {
        this.entries = entries;
        this.words = words;
        this.accounts = accounts;
        this.links = links;
        addClassNames("stack", "trail-entry");
    }

    static String address(long seq) {
        return TrailAddress.PATH + "/" + seq;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long seq = event.getRouteParameters().getLong(ENTRY).orElseThrow(NotFoundException::new);
        show(entries.entry(seq).orElseThrow(NotFoundException::new));
    }

    private void show(AuditRow entry) {
        removeAll();
        var header = new PageHeader();
        Localized.on(header, language -> header.title(words.act(entry.act(), language)));
        header.facts(new Ltr(Formats.moment(entry.at())));
        links.of(entry).ifPresent(way -> {
            var open = link("audit.entry.open", way);
            open.setClassName("button-link");
            header.also(open);
        });
        add(link("audit.title", TrailAddress.PATH), header, facts(entry));
        if (!entry.difference().isEmpty()) add(difference(entry.difference()));
    }

    private Component facts(AuditRow entry) {
        var names = accounts.of(List.of(entry.username()));
        var reference = new Div(new Ltr(entry.subjectId()));
        var all = TrailAddress.of(entry.subject(), entry.subjectId()).toString();
        reference.add(new Div(link("audit.entry.ofSubject", all)));
        var by = new Div();
        var name = new Span();
        Localized.on(name, language -> name.setText(names.of(entry.username(), language.arabic())));
        by.add(name);
        if (names.byUsername().containsKey(entry.username()))
            by.add(new Span(" "), new Ltr("(" + entry.username() + ")"));
        var facts = new FactsList()
                .fact("audit.column.number", new Ltr(Long.toString(entry.seq())))
                .fact("audit.column.username", by)
                .fact("audit.column.subject", language -> words.subject(entry.subject(), language))
                .fact("audit.column.reference", reference);
        if (!entry.detail().isEmpty()) facts.fact("audit.column.detail", new Ltr(entry.detail()));
        return facts;
    }

    private Component difference(List<FieldChange> changes) {
        var section = new Section(
                Localized.text(new H2(), "audit.entry.difference"),
                new DataTable<FieldChange>("audit.entry.difference")
                        .column("audit.entry.field", (change, language) -> new Span(words.field(change, language)))
                        .column("audit.entry.before", (change, language) -> value(change, change.before(), language))
                        .column("audit.entry.after", (change, language) -> value(change, change.after(), language))
                        .rows(changes));
        section.addClassName("stack");
        return section;
    }

    private Component value(FieldChange change, String value, Language language) {
        var said = new Span(words.value(change.kind(), value, language));
        // A value has the direction of its own script, whatever the page's.
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private static Anchor link(String key, String to) {
        var link = Localized.text(new Anchor(to, ""), key);
        link.addClassName("row-link");
        link.setRouterIgnore(false);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("audit.title");
    }
}
