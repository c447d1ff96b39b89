package ma.idmaj.ceremonies.hall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.hall.HallIssues;
import ma.idmaj.ceremonies.hall.HallPaper;
import ma.idmaj.ceremonies.hall.HallPrints;
import ma.idmaj.documents.hall.Badges;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is printed for the hall, folded away until it is wanted: labels, badges and cards; letters; the running order. */
public class HallPapersPanel extends Section {

    private final HallPrints prints;
    private final HallIssues issues;
    private final UUID ceremony;

    HallPapersPanel(HallPanels parts, CeremonyDetail ceremony) {
        this.prints = parts.prints;
        this.issues = parts.issues;
        this.ceremony = ceremony.id();
        addClassNames("panel", "hall-papers");
        setVisible(parts.user.may(Permission.CEREMONY_PREPARE));
        var inside = new Div();
        inside.addClassName("stack");
        var details = new Details(Localized.text(new Span(), "ceremonies.hall.title"), inside);
        // Few who prepare a list print for the hall: the fields come when they are asked for.
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && inside.getComponentCount() == 0) inside.add(hint(), labels(), badges(), letters());
        });
        details.setId("hall-papers");
        add(details);
    }

    private static Component hint() {
        var hint = Localized.text(new Paragraph(), "ceremonies.hall.hint");
        hint.addClassName("hint");
        return hint;
    }

    private Component labels() {
        var sheet = Fields.choice("ceremonies.hall.sheet", LabelSheet.class);
        sheet.setId("hall-sheet");
        sheet.setValue(LabelSheet.SHEET_3_8);
        var start = Fields.count("ceremonies.hall.start", 40);
        start.setId("hall-start");
        start.setValue(1);
        sheet.addValueChangeListener(change -> {
            if (change.getValue().single()) start.setValue(1);
            start.setVisible(!change.getValue().single());
        });
        var names = firstNames();
        return bar(
                sheet,
                start,
                names,
                print(
                        "labels",
                        () -> prints.itemLabels(
                                ceremony,
                                sheet.getValue(),
                                start.optionalValue().orElse(0),
                                names.getValue())));
    }

    private Component badges() {
        var press = Fields.count("ceremonies.hall.press", HallPrints.MOST_PRESS);
        press.setId("hall-press");
        press.setValue(5);
        var names = firstNames();
        return bar(
                press,
                names,
                print(
                        "badges",
                        () -> prints.badges(
                                ceremony,
                                EnumSet.of(Badges.Kind.GUEST, Badges.Kind.STAFF, Badges.Kind.PRESS),
                                false,
                                press.optionalValue().orElse(0))),
                print(
                        "badgesOfList",
                        () -> prints.badges(ceremony, Set.of(Badges.Kind.BENEFICIARY), names.getValue(), 0)),
                print("placeCards", () -> prints.placeCards(ceremony)));
    }

    private Component letters() {
        var languages = Fields.choice("ceremonies.hall.languages", PaperLanguages.class);
        languages.setId("hall-languages");
        Localized.on(
                languages,
                language -> languages.setItemLabelGenerator(
                        one -> Localized.text("ceremonies.hall.languages." + one.name())));
        languages.setValue(PaperLanguages.BOTH);
        var reply = Fields.optional(Fields.text("ceremonies.hall.reply", HallIssues.MAX_REPLY));
        reply.setId("hall-reply");
        return bar(
                languages,
                reply,
                look("invitations", PaperKind.INVITATIONS, languages::getValue, reply::getValue),
                look("convocations", PaperKind.CONVOCATIONS, languages::getValue, reply::getValue),
                look("runningOrder", PaperKind.RUNNING_ORDER, languages::getValue, reply::getValue));
    }

    private static Checkbox firstNames() {
        return Fields.checkbox("ceremonies.hall.firstNames");
    }

    /** What leaves the house is looked at first, and issued by an act of its own. */
    private Component look(String paper, PaperKind kind, Supplier<PaperLanguages> chosen, Supplier<String> typed) {
        var button = Localized.text(new Button(), "ceremonies.hall." + paper);
        button.setId("hall-" + paper);
        button.addClickListener(click -> {
            String reply = typed.get();
            new PaperPreview(kind, languages -> issues.look(kind, ceremony, languages, reply))
                    .issuing(languages -> issues.give(kind, ceremony, languages, reply))
                    .offering(Stream.concat(Stream.of(chosen.get()), Stream.of(PaperLanguages.values()))
                            .distinct()
                            .toArray(PaperLanguages[]::new))
                    .inDialog()
                    .open();
        });
        return button;
    }

    private static Component print(String paper, Supplier<HallPaper> made) {
        var button = Downloads.button("ceremonies.hall." + paper, () -> {
            var printed = made.get();
            return new Downloads.File(printed.fileName(), "application/pdf", printed.pdf());
        });
        button.setId("hall-" + paper);
        return button;
    }

    private static Div bar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassName("filter-bar");
        return bar;
    }
}
