package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.duplicates.DuplicateCase;
import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.beneficiaries.duplicates.FileSide;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Two files, fact beside fact. Where they differ a word says so, and the later file's value may be chosen to stay. */
class SideBySide extends Div {

    private final DuplicateCase pair;
    private final FactWords words;
    private final Set<FileFact> taken;

    /** @param taken the facts taken from the later file; changed by the choices made here */
    SideBySide(DuplicateCase pair, FactWords words, Set<FileFact> taken, Language language) {
        this.pair = pair;
        this.words = words;
        this.taken = taken;
        addClassName("side-by-side");
        var table = new NativeTable();
        table.addClassName("data-table");
        table.getElement().setAttribute("aria-label", Localized.text("beneficiaries.duplicates.sideBySide"));
        var head = new NativeTableRow(
                head("beneficiaries.duplicates.fact"), head(pair.earlier(), "beneficiaries.duplicates.stays"),
                head(pair.later(), "beneficiaries.duplicates.joins"), head("beneficiaries.duplicates.comparison"));
        table.getHead().add(head);
        for (FileFact fact : FileFact.values()) {
            if (pair.earlier().has(fact) || pair.later().has(fact))
                table.getBody().add(row(fact, language));
        }
        table.getBody().add(written());
        add(table);
    }

    /** Until someone chooses: what the earlier file lacks comes from the later one. */
    static Set<FileFact> takenAtFirst(DuplicateCase pair) {
        var taken = EnumSet.noneOf(FileFact.class);
        taken.addAll(pair.onlyLater());
        return taken;
    }

    private static NativeTableHeaderCell head(String key) {
        return new NativeTableHeaderCell(Localized.text(key));
    }

    private static NativeTableHeaderCell head(FileSide file, String roleKey) {
        var link = new Anchor(
                BeneficiaryLinks.page(file.id()),
                Localized.text("beneficiaries.file", Long.toString(file.fileNumber())),
                AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        var role = new Div(Localized.text(roleKey));
        role.addClassName("hint");
        return new NativeTableHeaderCell(link, role);
    }

    private NativeTableRow row(FileFact fact, Language language) {
        var earlier = cell(words.of(pair.earlier(), fact, language), pair.earlier());
        var later = cell(words.of(pair.later(), fact, language), pair.later());
        if (pair.contradicting().contains(fact)) later.add(choice(fact, earlier, later));
        choose(fact, earlier, later);
        var name = new NativeTableHeaderCell(Localized.label(fact));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name, earlier, later, new NativeTableCell(mark(fact)));
    }

    private static NativeTableCell cell(Component value, FileSide file) {
        var cell = new NativeTableCell(new Div(value));
        cell.getElement()
                .setAttribute("data-label", Localized.text("beneficiaries.file", Long.toString(file.fileNumber())));
        return cell;
    }

    private Checkbox choice(FileFact fact, NativeTableCell earlier, NativeTableCell later) {
        var box = new Checkbox(Localized.text("beneficiaries.duplicates.keepThis"), taken.contains(fact));
        box.setId("keep-" + fact.name().toLowerCase(Locale.ROOT));
        box.setAriaLabel(Localized.text("beneficiaries.duplicates.keepThisOf", Localized.label(fact)));
        box.addValueChangeListener(change -> {
            if (change.getValue()) taken.add(fact);
            else taken.remove(fact);
            choose(fact, earlier, later);
        });
        return box;
    }

    private void choose(FileFact fact, NativeTableCell earlier, NativeTableCell later) {
        boolean differs = !pair.equal().contains(fact);
        earlier.setClassName(
                "stays", differs && !taken.contains(fact) && pair.earlier().has(fact));
        later.setClassName("stays", differs && taken.contains(fact));
    }

    private StateChip mark(FileFact fact) {
        if (pair.equal().contains(fact)) return new StateChip(Tone.GOOD, "beneficiaries.duplicates.equal");
        return pair.contradicting().contains(fact)
                ? new StateChip(Tone.WAITING, "beneficiaries.duplicates.differs")
                : new StateChip(Tone.NEUTRAL, "beneficiaries.duplicates.onlyOne");
    }

    private NativeTableRow written() {
        var name = new NativeTableHeaderCell(Localized.text("beneficiaries.field.createdAt"));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell(moment(pair.earlier()), pair.earlier()),
                cell(moment(pair.later()), pair.later()),
                new NativeTableCell());
    }

    private static Component moment(FileSide file) {
        return new Ltr(Formats.moment(file.createdAt()));
    }
}
