package ma.idmaj.followup.help.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.followup.help.HelpTask;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Supplier;

/** Tasks with why and whose, each closed with what was done. Not there when there are none. */
public final class HelpPanel extends Div {

    private final HelpService help;
    private final AccountNames accounts;
    private final boolean writes;
    private final Supplier<List<HelpTask>> tasks;
    private final boolean named;

    /** @param named whether each task says of whom it is */
    public HelpPanel(
            HelpService help, AccountNames accounts, CurrentUser user, boolean named, Supplier<List<HelpTask>> tasks) {
        this.help = help;
        this.accounts = accounts;
        this.writes = user.may(Permission.FOLLOW_UP_WRITE);
        this.named = named;
        this.tasks = tasks;
        addClassNames("panel", "help-panel");
        show();
    }

    private void show() {
        removeAll();
        List<HelpTask> all = tasks.get();
        setVisible(!all.isEmpty());
        if (all.isEmpty()) return;
        var names = accounts.of(all.stream()
                .map(task -> task.closedBy() == null ? task.owner() : task.closedBy())
                .toList());
        var list = new UnorderedList();
        list.addClassName("task-list");
        all.forEach(task -> list.add(row(task, names)));
        add(Localized.text(new H2(), "followup.help.title"), list);
    }

    private ListItem row(HelpTask task, AccountNames.Names names) {
        var words = new Div(new StateChip(task.reason(), task.open() ? Tone.BAD : Tone.NEUTRAL));
        words.addClassName("help-words");
        if (named) {
            var name = new Anchor(VisitLinks.visit(task.visit()), "");
            name.addClassName("row-link");
            Localized.on(name, language -> name.setText(task.name().in(language.arabic())));
            words.add(name);
        }
        var facts = new Span();
        facts.addClassName("hint");
        String day = Formats.date(task.seenOn());
        String closer = task.closedBy();
        Localized.on(
                facts,
                language -> facts.setText(
                        closer == null
                                ? Localized.text(
                                        "followup.help.since",
                                        task.project(),
                                        day,
                                        names.of(task.owner(), language.arabic()))
                                : Localized.text(
                                        "followup.help.done",
                                        task.project(),
                                        task.doneWhat(),
                                        names.of(closer, language.arabic()))));
        words.add(facts);
        var row = new ListItem(words);
        if (writes && task.open()) row.add(close(task));
        return row;
    }

    private Component close(HelpTask task) {
        var close = Localized.text(new Button(), "followup.help.close");
        Localized.on(
                close,
                language -> close.setAriaLabel(
                        Localized.text("followup.help.close.whose", close.getText(), task.name(), task.reason())));
        close.addClickListener(click -> new CloseHelpDialog(what -> {
                    help.close(task.id(), what);
                    show();
                })
                .open());
        return close;
    }
}
