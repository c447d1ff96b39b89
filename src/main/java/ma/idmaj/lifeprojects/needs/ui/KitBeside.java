package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.lifeprojects.needs.KitDifference;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

/** The person's list beside the kit it was filled from: what differs, and the kit's newer version as a proposal. */
class KitBeside extends Div {

    /** @param propose shows what the newer version would add; null for readers */
    KitBeside(KitDifference difference, @Nullable Runnable propose) {
        addClassNames("panel", "stack", "kit-beside");
        KitRow kit = difference.kit();
        var name = new Span();
        name.addClassName("kit-beside-name");
        Localized.on(
                name,
                language -> name.setText(Localized.text("lifeprojects.needs.kitNamed", kit.name(), kit.version())));
        int many = difference.lines().size();
        var count = many == 0
                ? new StateChip(Tone.GOOD, "lifeprojects.needs.asKit")
                : new StateChip(Tone.INFO, "lifeprojects.needs.differs", many);
        var head = new Div(name, count);
        head.addClassName("row");
        if (many == 0) add(head);
        else {
            var details = new Details(head, table(difference));
            details.setId("kit-differences");
            add(details);
        }
        if (kit.state() == KitState.RETIRED) add(Localized.text(new Paragraph(), "lifeprojects.needs.kitRetired"));
        if (difference.newer()) add(newer(kit, propose));
    }

    private static Div newer(KitRow kit, @Nullable Runnable propose) {
        var newer = new Div(Localized.text(new Paragraph(), "lifeprojects.needs.newer", kit.current()));
        newer.addClassName("kit-newer");
        if (propose != null) {
            var see = Localized.text(new Button(), "lifeprojects.needs.seeNewer", kit.current());
            see.setId("newer-kit");
            see.addClickListener(click -> propose.run());
            newer.add(see);
        }
        return newer;
    }

    private static DataTable<KitDifference.Line> table(KitDifference difference) {
        return new DataTable<KitDifference.Line>("lifeprojects.needs.beside")
                .column("lifeprojects.item", KitBeside::item)
                .column("lifeprojects.needs.deviation", (line, language) -> new StateChip(line.deviation(), tone(line)))
                .number("lifeprojects.needs.inKit", (line, language) -> new Span(Integer.toString(line.inKit())))
                .number("lifeprojects.needs.inList", (line, language) -> new Span(Integer.toString(line.inList())))
                .rows(difference.lines());
    }

    private static Component item(KitDifference.Line line, Language language) {
        var cell = new Div(new Span(line.item().in(language.arabic())));
        cell.addClassName("need-item");
        var alternate = line.alternate();
        if (alternate != null) {
            var small = new Span(Localized.text("lifeprojects.needs.instead", alternate));
            small.addClassName("hint");
            cell.add(small);
        }
        return cell;
    }

    private static Tone tone(KitDifference.Line line) {
        return switch (line.deviation()) {
            case ADDED, MORE -> Tone.GOOD;
            case LEFT_OUT, FEWER -> Tone.WAITING;
            case ALTERNATE -> Tone.INFO;
        };
    }
}
