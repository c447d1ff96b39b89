package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.wakelock.WakeLock;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The day of one approved ceremony: the box, the person before the desk, the list; always as it stands now. */
class DayScreen extends Div implements DayActs {

    private final DayDesk desk;
    private final boolean mayWrite;
    private final Map<UUID, String> cins;
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

    DayScreen(DayDesk desk, CeremonyDetail ceremony, boolean mayWrite) {
        this.desk = desk;
        this.ceremony = ceremony;
        this.mayWrite = mayWrite;
        this.finder = new LineFinder(desk.people()::idByCin);
        this.top = new DayTop(ceremony, DayTools.of(ceremony));
        this.box = new FinderBox(text -> finder.find(text, lines), this::bring);
        addClassName("day-screen");
        place.addClassName("place");
        work.add(undoNotice, box, explanation, place);
        work.addClassName("work-side");
        add(top, work, list);
        lines = desk.day().lines(ceremony.id());
        cins = desk.people()
                .maskedCins(lines.stream().map(LineRow::beneficiaryId).toList());
        current = CallOrder.next(lines, 0).map(LineRow::id).orElse(null);
        draw();
        LiveLines.follow(desk.feed(), ceremony.id(), this, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        // A desk's screen must not go dark between two people; where the browser refuses, the day goes on without.
        if (mayAct()) WakeLock.request(refused -> {}, attach.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        WakeLock.release(detach.getUI());
    }

    @Override
    public void checkIn(LineRow line, boolean byProxy) {
        act(() -> desk.day().checkIn(line.id(), line.version(), byProxy));
    }

    @Override
    public void absent(LineRow line) {
        if (act(() -> desk.day().markAbsent(line.id(), line.version()))) next(line);
    }

    @Override
    public void postpone(LineRow line) {
        new Confirmation(
                        "ceremonies.day.act.postpone",
                        "ceremonies.day.postpone.consequence",
                        () -> {
                            if (act(() -> desk.day().postpone(line.id(), line.version()))) next(line);
                        },
                        line.name())
                .open();
    }

    @Override
    public void sign(LineRow line, Map<UUID, ItemState> items) {
        if (items.values().stream().noneMatch(state -> state == ItemState.GIVEN)) {
            Notices.refused("ceremonies.day.nothingTicked");
            return;
        }
        var words = new SignedWords(desk.translations(), ceremony, LocalDate.now(desk.clock()));
        new SignatureDialog(line, items, words, this::send).open();
    }

    /** @return whether the dialog has done its work: handed over, or the line is no longer as it was */
    private boolean send(HandoverAct handover) {
        boolean done = act(() -> desk.day().handOver(handover));
        LineRow line = line(handover.lineId()).orElse(null);
        if (!done || line == null) return line == null || line.version() != handover.lineVersion();
        next(line);
        undoNotice.offer(line, () -> undo(line, Localized.text("ceremonies.day.undo.atOnce")));
        return true;
    }

    @Override
    public void otherPiece(LineRow line, LineRow.Item item) {
        new OtherPieceDialog(
                        item, typed -> act(() -> desk.day().choosePiece(line.id(), line.version(), item.id(), typed)))
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
        ceremony = desk.ceremonies().detail(ceremony.key());
        if (fresh.equals(lines)) return;
        boolean sameCard =
                line().equals(fresh.stream().filter(l -> l.id().equals(current)).findFirst());
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
        place.add(line().<Component>map(this::card)
                .orElseGet(() -> new EmptyState("ceremonies.day.allServed.title", "ceremonies.day.allServed.hint")));
    }

    private PersonCard card(LineRow line) {
        var pieces =
                desk.stock().offered(line.items().stream().map(LineRow.Item::id).toList());
        return new PersonCard(line, cins.getOrDefault(line.beneficiaryId(), ""), pieces, record(line), mayAct(), this);
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
