package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.wakelock.WakeLock;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The day of one approved ceremony: the box, the person before the desk, the list; always as it stands now. */
class DayScreen extends Div implements DayActs {

    /** How many people a desk can serve from where it stands while it is cut off. */
    private static final int AHEAD = 4;

    private final DayDesk desk;
    private final String username;
    private final boolean mayWrite;
    private final Map<UUID, String> cins;
    private final DeskPhotos photos;
    private final LineFinder finder;
    private final DayTop top;
    private final FinderBox box;
    private final Div work = new Div();
    private final Div explanation = new Div();
    private final Div place = new Div();
    private final UndoNotice undoNotice = new UndoNotice();
    private final DayList list = new DayList(this::bring);
    private CeremonyDetail ceremony;
    private List<LineRow> lines = List.of();
    private @Nullable UUID current;
    private @Nullable LineRow drawn;

    DayScreen(DayDesk desk, CeremonyDetail ceremony, String username, boolean mayWrite) {
        this.desk = desk;
        this.username = username;
        this.ceremony = ceremony;
        this.mayWrite = mayWrite;
        this.photos = new DeskPhotos(desk.photos());
        this.finder = new LineFinder(desk.people()::idByCin);
        this.top = new DayTop(ceremony, DayTools.of(ceremony));
        this.box = new FinderBox(text -> finder.find(text, lines), this::bring);
        addClassName("day-screen");
        place.addClassName("place");
        work.add(undoNotice, new DeskNews(), box, explanation, place);
        work.addClassName("work-side");
        add(top, work, list);
        lines = desk.day().lines(ceremony.id());
        cins = desk.people()
                .maskedCins(lines.stream().map(LineRow::beneficiaryId).toList());
        current = CallOrder.next(lines, 0).map(LineRow::id).orElse(null);
        draw();
        getElement()
                .setAttribute("data-ceremony", ceremony.id().toString())
                .addEventListener("desk-act", sent -> {
                    var told = sent.getEventData();
                    acted(
                            told.get("event.detail.line").asString(),
                            told.get("event.detail.act").asString(),
                            told.get("event.detail.done").asBoolean(),
                            told.get("event.detail.ahead").asBoolean());
                })
                .addEventData("event.detail.line")
                .addEventData("event.detail.act")
                .addEventData("event.detail.done")
                .addEventData("event.detail.ahead");
        LiveLines.follow(desk.feed(), ceremony.id(), this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (mayAct()) {
            var page = attach.getUI().getPage();
            page.addJavaScript("context://scripts/acts.js");
            page.addJavaScript("context://scripts/card.js");
            getElement().executeJs("window.idmajCard.follow(this)");
        }
        // A desk's screen must not go dark between two people; where the browser refuses, the day goes on without.
        if (mayAct()) WakeLock.request(refused -> {}, attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        WakeLock.release(detach.getUI());
    }

    /** An act of this browser was answered, perhaps one it had kept since the line was cut. */
    private void acted(String lineId, String act, boolean done, boolean ahead) {
        undoNotice.clear();
        refresh();
        LineRow line = lines.stream()
                .filter(one -> one.id().toString().equals(lineId))
                .findFirst()
                .orElse(null);
        boolean before = line != null && line.id().equals(current);
        if (done && line != null && act.equals("HAND_OVER"))
            undoNotice.offer(line, () -> undo(line, Localized.text("ceremonies.day.undo.atOnce")));
        if (before && done && !line.state().here()) next(line);
        // What the browser had put in the card's place while it waited gives way to how things stand. Else the card is
        // left alone: the desk may be signing on it.
        else if (ahead || !line().equals(Optional.ofNullable(drawn))) draw();
        box.focusBox();
    }

    @Override
    public void otherPiece(LineRow line, LineRow.Item item) {
        var promised = desk.stock().offered(List.of(item.id())).getOrDefault(item.id(), List.of());
        new OtherPieceDialog(
                        item,
                        promised,
                        other -> act(() -> desk.day().choosePiece(line.id(), line.version(), item.id(), other)))
                .open();
    }

    @Override
    public void undo(LineRow line) {
        new UndoDialog(line, reason -> undo(line, reason)).open();
    }

    private void undo(LineRow line, String reason) {
        if (act(() -> desk.day().undo(line.id(), line.version(), reason))) bring(line);
    }

    @Override
    public void next(LineRow line) {
        current = CallOrder.next(lines, line.position()).map(LineRow::id).orElse(null);
        draw();
        box.focusBox();
        // On a phone the list is long and the thumb was at its end: the box is where the next person begins.
        DayScroll.to(work);
    }

    private void bring(LineRow line) {
        current = line.id();
        draw();
        box.focusBox();
        DayScroll.to(place);
    }

    private boolean act(Runnable act) {
        boolean done = desk.attempt(act);
        if (done) undoNotice.clear();
        refresh();
        box.focusBox();
        return done;
    }

    private void refresh() {
        List<LineRow> fresh = desk.day().lines(ceremony.id());
        var now = desk.ceremonies().detail(ceremony.key());
        boolean servesAsBefore = now.state().serving() == ceremony.state().serving();
        ceremony = now;
        if (fresh.equals(lines) && servesAsBefore) return;
        boolean sameCard = servesAsBefore
                && line().equals(fresh.stream()
                        .filter(l -> l.id().equals(current))
                        .findFirst());
        lines = fresh;
        // Taken back at another desk: nothing is left to take back here.
        if (lines.stream().anyMatch(l -> undoNotice.offers(l) && l.state() != LineState.SIGNED)) undoNotice.clear();
        draw(!sameCard);
    }

    private void draw() {
        draw(true);
    }

    private void draw(boolean card) {
        top.show(lines);
        list.show(lines, current);
        explanation.removeAll();
        if (!mayAct()) explanation.add(explanation());
        if (!card) return;
        place.removeAll();
        drawn = line().orElse(null);
        if (line().isEmpty()) {
            place.add(new EmptyState("ceremonies.day.allServed.title", "ceremonies.day.allServed.hint"));
            return;
        }
        LineRow line = line().get();
        place.add(card(line, true));
        // Those who come next lie ready: a desk that is cut off goes on with them.
        if (mayAct()) CallOrder.following(lines, line.position(), AHEAD).forEach(next -> place.add(card(next, false)));
    }

    private PersonCard card(LineRow line, boolean before) {
        var pieces =
                desk.stock().offered(line.items().stream().map(LineRow.Item::id).toList());
        var facts = new CardFacts(
                ceremony.id(),
                username,
                cins.getOrDefault(line.beneficiaryId(), ""),
                photos.of(line.beneficiaryId(), line.name()),
                pieces,
                record(line));
        var words = new SignedWords(desk.translations(), ceremony, LocalDate.now(desk.clock()));
        return new PersonCard(line, facts, words, before, mayAct(), this);
    }

    private @Nullable HandoverRow record(LineRow line) {
        if (line.state() != LineState.SIGNED) return null;
        return desk.day().records(ceremony.id()).stream()
                .filter(record -> record.lineId().equals(line.id()))
                .findFirst()
                .orElse(null);
    }

    private Paragraph explanation() {
        var text = Localized.text(
                new Paragraph(), ceremony.state().serving() ? "ceremonies.day.readOnly" : "ceremonies.day.over");
        text.addClassName("explanation");
        return text;
    }

    private boolean mayAct() {
        return mayWrite && ceremony.state().serving();
    }

    private Optional<LineRow> line() {
        return current == null ? Optional.empty() : line(current);
    }

    private Optional<LineRow> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
