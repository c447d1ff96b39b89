package ma.idmaj.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.MyFigures;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.WorkItem;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.List;

/** «My work»: what waits for this account, the most urgent first, and where things stand. */
@Route("")
@PermitAll
@Menu(title = "shell.home", icon = "home-o", order = 0)
class HomeView extends Div implements HasDynamicTitle {

    HomeView(CurrentUser user, List<MyWork> sources, List<MyFigures> figures) {
        addClassName("home");
        var header = new PageHeader();
        user.account()
                .ifPresent(account -> Localized.on(
                        header,
                        language -> header.title(
                                Localized.text("shell.greeting", account.name().in(language.arabic())))));
        add(header);
        List<WorkItem> items = sources.stream()
                .flatMap(source -> source.items().stream())
                .sorted(Comparator.comparingInt(WorkItem::order))
                .toList();
        if (items.isEmpty()) add(new EmptyState("shell.nothingWaiting.title", "shell.nothingWaiting.hint"));
        items.forEach(item -> add(card(item)));
        figures.forEach(source -> source.figure().ifPresent(figure -> add(card(figure))));
    }

    private static Section card(WorkItem item) {
        Object[] values = item.values().toArray();
        var action = Localized.text(new Anchor(item.href(), ""), item.actionKey());
        action.addClassName("button-link");
        var words = new Div(
                Localized.text(new H2(), item.titleKey(), values),
                Localized.text(new Paragraph(), item.hintKey(), values));
        var card = new Section(words, action);
        card.addClassNames("work", item.tone().cssClass());
        return card;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("shell.home") + " · " + Localized.text("shell.product");
    }
}
