package ma.idmaj.ceremonies.scans.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.scans.PageState;
import ma.idmaj.ceremonies.scans.ScanStack;
import ma.idmaj.ceremonies.scans.ScanStackService;
import ma.idmaj.ceremonies.scans.StackPage;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pages that were not recognised as a line's paper, each as a picture; those without a code are given by hand. */
class StackPages extends Div {

    private final ScanStackService stacks;
    private final ScanStack stack;
    private final List<LineRow> lines;
    private final Map<Integer, UUID> assigned = new HashMap<>();
    private Runnable onAssigned = () -> {};

    StackPages(ScanStackService stacks, ScanStack stack, List<LineRow> lines) {
        this.stacks = stacks;
        this.stack = stack;
        this.lines = lines;
        addClassName("stack-pages");
        var left = stack.pages().stream()
                .filter(page -> page.state() != PageState.RECOGNISED)
                .toList();
        if (left.isEmpty()) return;
        var cards = new Div();
        cards.addClassName("cards");
        left.forEach(page -> cards.add(card(page)));
        add(
                Localized.text(new H2(), "ceremonies.stack.left"),
                Localized.text(new Paragraph(), "ceremonies.stack.left.hint"),
                cards);
    }

    Map<Integer, UUID> assigned() {
        return Map.copyOf(assigned);
    }

    void onAssigned(Runnable then) {
        this.onAssigned = then;
    }

    private Div card(StackPage page) {
        var image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            byte[] png = stacks.glance(stack, page.number());
                            return new DownloadResponse(
                                    new ByteArrayInputStream(png), "page.png", "image/png", png.length);
                        })
                        .inline(),
                "");
        Localized.on(image, language -> image.setAlt(Localized.text("ceremonies.stack.page", page.number())));
        image.getElement().setAttribute("loading", "lazy");
        var card = new Div(
                Localized.text(new Paragraph(), "ceremonies.stack.page", page.number()),
                new StateChip(page.state(), tone(page.state())),
                image);
        card.addClassName("card");
        if (page.state().byHand()) card.add(choice(page));
        return card;
    }

    private ComboBox<LineRow> choice(StackPage page) {
        var choice = new ComboBox<LineRow>();
        choice.setId("page-" + page.number());
        choice.setItems(lines);
        choice.setClearButtonVisible(true);
        Fields.label(choice, "ceremonies.stack.assign");
        Localized.on(
                choice,
                language -> choice.setItemLabelGenerator(
                        line -> line.position() + " · " + line.name().in(language.arabic())));
        Localized.on(
                choice,
                language -> choice.setAriaLabel(Localized.text(
                        "ceremonies.stack.assignPage",
                        Localized.text("ceremonies.stack.assign"),
                        Localized.text("ceremonies.stack.page", page.number()))));
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) assigned.remove(page.number());
            else assigned.put(page.number(), change.getValue().id());
            onAssigned.run();
        });
        return choice;
    }

    private static Tone tone(PageState state) {
        return switch (state) {
            case RECOGNISED -> Tone.GOOD;
            case SURPLUS, NO_LINE -> Tone.NEUTRAL;
            case UNREAD, SEVERAL -> Tone.WAITING;
            case UNKNOWN, FOREIGN, WITHDRAWN -> Tone.BAD;
        };
    }
}
