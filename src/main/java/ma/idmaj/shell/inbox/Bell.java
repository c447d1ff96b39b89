package ma.idmaj.shell.inbox;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

import ma.idmaj.ui.WorkItem;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** On every page how much waits for the account; pressed, what it is and the way to each. */
public class Bell extends Div {

    private static final int MOST = 99;

    private final Inbox inbox;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Popover list = new Popover();
    private int waiting;

    public Bell(Inbox inbox) {
        this.inbox = inbox;
        addClassName("bell");
        button.addClassName("tool");
        button.setId("bell");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.addClassName("inbox");
        list.setModal(true);
        list.addOpenedChangeListener(change -> {
            button.getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened()));
            if (change.isOpened()) show(inbox.now());
        });
        Localized.on(this, language -> word());
        add(button, count, list);
    }

    /** As it was a minute ago at most: asked whenever a page is opened. */
    public void refresh() {
        list.close();
        list.removeAll();
        count(inbox.lately());
    }

    private void count(List<WorkItem> items) {
        waiting = items.stream().mapToInt(WorkItem::waiting).sum();
        count.setText(waiting > MOST ? "+" + MOST : Integer.toString(waiting));
        count.setVisible(waiting > 0);
        word();
    }

    private void word() {
        String words = Localized.text("shell.inbox.waiting", waiting);
        button.setAriaLabel(words);
        list.setAriaLabel(Localized.text("shell.inbox.title"));
    }

    private void show(List<WorkItem> items) {
        count(items);
        list.removeAll();
        var content = new Div(Localized.text(new H2(), "shell.inbox.title"));
        content.addClassName("inbox-content");
        if (items.isEmpty()) content.add(Localized.text(new Paragraph(), "shell.nothingWaiting.title"));
        var lines = new UnorderedList();
        items.forEach(item -> lines.add(new ListItem(line(item))));
        if (!items.isEmpty()) content.add(lines);
        var home = Localized.text(new Anchor("", ""), "shell.inbox.all");
        home.setRouterIgnore(false);
        home.addClassName("inbox-all");
        content.add(home);
        list.add(content);
    }

    /** The sentence says how many; the whole line leads there. */
    private static Anchor line(WorkItem item) {
        var mark = new Span(item.tone().mark());
        mark.addClassNames("inbox-mark", item.tone().cssClass());
        mark.getElement().setAttribute("aria-hidden", "true");
        var words = Localized.text(new Span(), item.titleKey(), item.values().toArray());
        var line = new Anchor(item.href(), mark, words);
        line.setRouterIgnore(false);
        line.addClassName("inbox-line");
        return line;
    }
}
