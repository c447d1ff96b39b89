package ma.idmaj.ceremonies.eligible.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.views.SavedView;
import ma.idmaj.beneficiaries.views.SavedViewService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.eligible.EligibleFilter;
import ma.idmaj.ceremonies.eligible.EligibleRow;
import ma.idmaj.ceremonies.eligible.EligibleService;
import ma.idmaj.ceremonies.ui.PreparePage;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Eligible people on one side, the list on the other. */
@Route("ceremonies/:ceremony/prepare/people")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class EligibleView extends PreparePage {

    private static final int PAGE = 50;
    private static final String HERE = "here";

    private final EligibleService eligible;
    private final ListService list;
    private final SavedViewService views;
    private final TerritoryService territory;
    private final CeremonyService ceremonies;
    private final List<EligibleRow> shown = new ArrayList<>();
    private final Div sums = new Div();
    private final Button more = new Button("", click -> page());
    private Pane<EligibleRow> people;
    private Pane<LineRow> listed;
    private EligibleFilter filter = EligibleFilter.ALL;
    private CeremonyDetail ceremony;

    @SuppressWarnings("NullAway.Init") // the panes are made with the page
    EligibleView(
            CeremonyService ceremonies,
            EligibleService eligible,
            ListService list,
            SavedViewService views,
            TerritoryService territory,
            CurrentUser user) {
        super(ceremonies, user, "people");
        this.ceremonies = ceremonies;
        this.eligible = eligible;
        this.list = list;
        this.views = views;
        this.territory = territory;
        Localized.text(more, "ceremonies.eligible.more");
        more.setId("more-eligible");
    }

    @Override
    protected void content(CeremonyDetail ceremony) {
        this.ceremony = ceremony;
        if (!ceremony.state().listOpen()) {
            add(new EmptyState("ceremonies.eligible.frozen.title", "ceremonies.eligible.frozen.hint")
                    .action("ceremonies.prepare.part.list", CeremonyLinks.page(ceremony.key(), "prepare")));
            return;
        }
        filter = new EligibleFilter(
                "", ceremony.divisionCode() != null && HERE.equals(asked("where")), centre(asked("centre")));
        people = new Pane<>("ceremonies.eligible", PersonLine::of, this::take, tools());
        people.enable(EligibleRow::mayBeListed);
        people.add(more);
        listed = new Pane<>("ceremonies.listed.pane", PersonLine::of, this::giveBack);
        var panes = new Div(people, listed);
        panes.addClassName("two-panes");
        add(sums, Localized.text(new Paragraph(), "ceremonies.eligible.hint"), panes);
        search();
        lines();
    }

    private Div[] tools() {
        var search = new SearchField("ceremonies.addPeople.search", words -> {
            filter = new EligibleFilter(words, filter.inPlace(), filter.centreId());
            search();
        });
        var here = new Checkbox(filter.inPlace());
        Fields.label(here, "ceremonies.eligible.inPlace");
        here.setVisible(ceremony.divisionCode() != null);
        here.addValueChangeListener(
                change -> narrow(new EligibleFilter(filter.words(), change.getValue(), filter.centreId())));
        var centre = Fields.label(new Select<CentreRow>(), "ceremonies.eligible.centre");
        centre.setItems(territory.centres());
        centre.setEmptySelectionAllowed(true);
        Localized.on(centre, language -> {
            centre.setEmptySelectionCaption(Localized.text("ceremonies.eligible.allCentres"));
            centre.setItemLabelGenerator(row -> row == null
                    ? Localized.text("ceremonies.eligible.allCentres")
                    : row.name().in(language.arabic()));
        });
        territory.centres().stream()
                .filter(row -> row.id().equals(filter.centreId()))
                .findFirst()
                .ifPresent(centre::setValue);
        centre.addValueChangeListener(change -> narrow(new EligibleFilter(
                filter.words(),
                filter.inPlace(),
                change.getValue() == null ? null : change.getValue().id())));
        var paste = Localized.text(
                new Button(
                        "", click -> new PasteDialog(text -> eligible.pasted(ceremony.id(), text), this::added).open()),
                "ceremonies.paste");
        paste.setId("paste");
        var file = Localized.text(new Anchor(CeremonyLinks.page(ceremony.key(), "import"), ""), "ceremonies.import");
        file.setRouterIgnore(false);
        var more = new Div(paste, file);
        more.addClassName("pane-more");
        return new Div[] {new Div(search), new Div(here, centre, view()), more};
    }

    private Select<SavedView> view() {
        var view = Fields.label(new Select<SavedView>(), "ceremonies.eligible.fromView");
        var all = views.views();
        view.setItems(all);
        view.setEmptySelectionAllowed(true);
        view.setVisible(!all.isEmpty());
        Localized.on(
                view,
                language -> view.setItemLabelGenerator(
                        each -> each == null ? Localized.text("ceremonies.eligible.noView") : each.name()));
        view.addValueChangeListener(change -> {
            if (change.getValue() == null) search();
            else Notices.attempt(() -> ofView(change.getValue()));
        });
        return view;
    }

    private void narrow(EligibleFilter wanted) {
        filter = wanted;
        var asked = new LinkedHashMap<String, String>();
        if (wanted.inPlace()) asked.put("where", HERE);
        if (wanted.centreId() != null) asked.put("centre", wanted.centreId().toString());
        String query = asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .reduce((a, b) -> a + "&" + b)
                .map(text -> "?" + text)
                .orElse("");
        Address.now(this, CeremonyLinks.page(ceremony.key(), "prepare/people") + query);
        search();
    }

    /** From the beginning. */
    private void search() {
        shown.clear();
        page();
    }

    private void page() {
        var next = eligible.eligible(ceremony.id(), filter, shown.size(), PAGE);
        shown.addAll(next);
        more.setVisible(next.size() == PAGE);
        people.show(shown, shown.size());
        people.tell("ceremonies.eligible", shown.size());
    }

    /** Everybody of it who may be listed is ticked: one press more and they are. */
    private void ofView(SavedView view) {
        var found = eligible.ofView(view.id());
        shown.clear();
        shown.addAll(found);
        more.setVisible(false);
        people.show(shown, shown.size());
        people.tick(found.stream().filter(EligibleRow::mayBeListed).toList());
    }

    private void lines() {
        var lines = list.lines(ceremony.id());
        sums.removeAll();
        sums.add(sumsOf(ceremony, lines, list.ceiling(ceremony.id())));
        listed.show(lines, lines.size());
    }

    private void take(Set<EligibleRow> picked) {
        // In the order in which they are shown, not in which they were ticked.
        if (added(shown.stream()
                .filter(picked::contains)
                .map(EligibleRow::projectId)
                .toList())) people.focusList();
    }

    private boolean added(Collection<UUID> projects) {
        return transfer(() -> eligible.add(ceremony.id(), projects), "ceremonies.eligible.added", projects.size());
    }

    private void giveBack(Set<LineRow> picked) {
        var seen = new LinkedHashMap<UUID, Long>();
        picked.forEach(line -> seen.put(line.id(), line.version()));
        if (seen.isEmpty()) return;
        if (transfer(() -> list.remove(ceremony.id(), seen), "ceremonies.eligible.givenBack", seen.size()))
            listed.focusList();
    }

    private boolean transfer(Runnable act, String doneKey, int many) {
        boolean done = Notices.attempt(act);
        if (done) Notices.done(doneKey, many);
        // Its first people open a list.
        if (ceremonies.detail(ceremony.key()).state() != ceremony.state()) {
            again();
            return done;
        }
        if (done) people.clear();
        search();
        lines();
        return done;
    }

    private static @Nullable UUID centre(String asked) {
        try {
            return asked.isEmpty() ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
