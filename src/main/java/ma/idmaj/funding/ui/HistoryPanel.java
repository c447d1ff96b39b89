package ma.idmaj.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.funding.AgreementDetail.Act;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What happened to an agreement and its tranches: what, how much, why, who and when. */
class HistoryPanel extends Div {

    HistoryPanel(List<Act> acts, AccountNames.Names names) {
        addClassNames("panel", "stack");
        var list = new UnorderedList();
        list.addClassName("history");
        Localized.on(list, language -> {
            list.removeAll();
            acts.forEach(act -> list.add(new ListItem(sentence(act, names, language))));
        });
        add(Localized.text(new H2(), "funding.history"), list);
    }

    private static String sentence(Act act, AccountNames.Names names, Language language) {
        String what = Localized.text(
                EnumLabels.key(act.kind()) + ".told",
                act.ordinal() == 0 ? "" : TrancheRow.name(act.ordinal()).in(language.arabic()),
                act.amount() == null ? "" : act.amount().format(),
                act.before() == null ? "" : act.before().format());
        String who =
                Localized.text("funding.byAndWhen", names.of(act.by(), language.arabic()), Formats.moment(act.at()));
        String why = act.reason().isEmpty() ? "" : " " + Localized.text("funding.because", act.reason());
        return what + why + " " + who;
    }
}
