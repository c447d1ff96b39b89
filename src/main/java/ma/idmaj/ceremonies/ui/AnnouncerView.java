package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For whoever calls the names: the next three, very large, and nothing else. */
@Route(value = "ceremonies/:ceremony/announcer", autoLayout = false)
@RolesAllowed(Permission.DAY_READ)
class AnnouncerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NAMES = 3;

    private final DayDesk desk;
    private final OrderedList list = new OrderedList();
    private final Map<UUID, ListItem> called = new LinkedHashMap<>();

    AnnouncerView(DayDesk desk) {
        this.desk = desk;
        addClassName("announcer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        removeAll();
        try {
            UUID id = desk.ceremonies().detail(key).id();
            var names = new Div();
            names.getElement().setAttribute("aria-live", "polite");
            called.clear();
            show(names, id);
            LiveLines.follow(desk.feed(), id, names, touched -> show(names, id));
            StaysOpen.of(names, () -> desk.serves(id));
            add(names);
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
    }

    private void show(Div place, UUID ceremonyId) {
        List<LineRow> next = CallOrder.upcoming(
                desk.day().lines(ceremonyId), NAMES, desk.feed().atOtherDesks(ceremonyId, this));
        List<UUID> ids = next.stream().map(LineRow::id).toList();
        if (place.getComponentCount() > 0 && List.copyOf(called.keySet()).equals(ids)) return;
        if (next.isEmpty() || called.isEmpty()) {
            called.clear();
            list.removeAll();
            place.removeAll();
            place.add(next.isEmpty() ? Localized.text(new Paragraph(), "ceremonies.announcer.nobody") : list);
        }
        var before = Map.copyOf(called);
        called.clear();
        for (LineRow line : next) {
            ListItem stays = before.get(line.id());
            called.put(line.id(), stays == null ? entry(line) : stays);
        }
        // Who stays on the list stays on the page: a screen reader tells the new name alone.
        list.getChildren()
                .filter(entry -> !called.containsValue(entry))
                .toList()
                .forEach(list::remove);
        int at = 0;
        for (ListItem entry : called.values()) {
            if (list.indexOf(entry) != at) list.addComponentAtIndex(at, entry);
            at++;
        }
    }

    private static ListItem entry(LineRow line) {
        var name = new Span();
        name.addClassName("name");
        var other = new Span();
        other.addClassName("other");
        Localized.on(name, language -> {
            name.setText(line.name().in(language.arabic()));
            other.setText(line.name().other(language.arabic()));
        });
        return new ListItem(name, other);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WakeLock.request(refused -> {}, attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        WakeLock.release(detach.getUI());
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.announcer.title");
    }
}
