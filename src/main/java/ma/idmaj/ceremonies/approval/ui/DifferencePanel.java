package ma.idmaj.ceremonies.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.ListTexts;
import ma.idmaj.ceremonies.approval.ListDifference;
import ma.idmaj.ceremonies.approval.ListDifference.Changed;
import ma.idmaj.ceremonies.approval.ListDifference.ItemChange;
import ma.idmaj.ceremonies.approval.ListDifference.Person;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What an approver is about to sign: the digest of the list as it stands, and what is other than last time. */
public final class DifferencePanel extends Div {

    public DifferencePanel(ListTexts texts) {
        addClassNames("panel", "stack", "difference");
        setId("difference");
        add(Localized.text(new H2(), "ceremonies.difference.title"));
        texts.before()
                .ifPresentOrElse(
                        before -> show(before.version(), ListDifference.between(before.canonical(), texts.canonical())),
                        () -> add(Localized.text(new Paragraph(), "ceremonies.difference.first")));
        var digest = new Div(Localized.text(new Paragraph(), "ceremonies.difference.digest"), new Ltr(texts.digest()));
        digest.addClassName("digest");
        add(digest);
    }

    private void show(int version, ListDifference difference) {
        if (difference.none()) {
            add(Localized.text(new Paragraph(), "ceremonies.difference.none", version));
            return;
        }
        add(Localized.text(
                new Paragraph(),
                "ceremonies.difference.sums",
                version,
                difference.before().people(),
                difference.before().total().format(),
                difference.after().people(),
                difference.after().total().format()));
        people("came", difference.came());
        people("went", difference.went());
        changed(difference.changed());
        people("reserveCame", difference.reserveCame());
        people("reserveWent", difference.reserveWent());
    }

    private void people(String kind, List<Person> people) {
        if (people.isEmpty()) return;
        var list = new UnorderedList();
        people.forEach(person -> list.add(Localized.text(
                new ListItem(),
                "ceremonies.difference.person",
                person.position(),
                person.name(),
                person.total().format())));
        add(Localized.text(new H3(), "ceremonies.difference." + kind), list);
    }

    private void changed(List<Changed> people) {
        if (people.isEmpty()) return;
        var list = new UnorderedList();
        for (Changed person : people) {
            var items = new UnorderedList();
            person.items().forEach(item -> items.add(item(item)));
            var row = new ListItem(
                    Localized.text(
                            new Div(),
                            "ceremonies.difference.changedPerson",
                            person.position(),
                            person.name(),
                            person.before().format(),
                            person.after().format()),
                    items);
            list.add(row);
        }
        add(Localized.text(new H3(), "ceremonies.difference.changed"), list);
    }

    private static ListItem item(ItemChange item) {
        String key = item.before() == 0 ? "itemCame" : item.after() == 0 ? "itemWent" : "itemChanged";
        return Localized.text(
                new ListItem(),
                "ceremonies.difference." + key,
                item.name(),
                item.before(),
                item.priceBefore().format(),
                item.after(),
                item.priceAfter().format());
    }
}
