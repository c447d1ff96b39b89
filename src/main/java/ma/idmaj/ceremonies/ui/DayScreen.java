package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.LineTouched;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The day of one approved ceremony: the box, the person before the desk, the list; always as it stands now. */
class DayScreen extends Div {

    /** How many people a desk can serve from where it stands while it is cut off. */
    private static final int AHEAD = 20;

    /** What the page does by itself; the desks' journal is on every page. Each builds upon those before it. */
    private static final List<String> SCRIPTS = List.of("signature", "card", "read-aloud", "read-out", "cut");

    private final DayDesk desk;
    private final boolean mayWrite;
    private final DeskCards cards;
    private final LineFinder finder;
    private final DayTop top;
    private final FinderBox box;
    private final Div work = new Div();
    private final Div explanation = new Div();
    private final CardPlace place = new CardPlace();
    private final UndoNotice undoNotice = new UndoNotice();
    private final DayList list = new DayList(this::bring);
    private final DayLines lines;
    private @Nullable UUID current;

    /** Whether the desk has turned to this person itself: a screen that only shows somebody keeps them from no other. */
    private boolean taken;

    DayScreen(DayDesk desk, CeremonyDetail ceremony, String username, boolean mayWrite) {
        this.desk = desk;
        this.lines = new DayLines(desk, ceremony);
        this.mayWrite = mayWrite;
        this.finder = new LineFinder(desk.people()::idByCin);
        this.top = new DayTop(ceremony, DayTools.of(ceremony));
        this.box = new FinderBox(text -> finder.find(text, lines.all()), this::bring);
        addClassName("day-screen");
        work.add(undoNotice, new DeskNews(), box, explanation, new FrontName(), place);
        work.addClassName("work-side");
        add(top, work, list);
        cards = new DeskCards(desk, username, lines.all());
        current = nextAfter(0);
        draw();
        getElement().setAttribute("data-ceremony", ceremony.id().toString());
        ActAnswer.hear(this, this::acted);
        DeskWish.hear(this, this::wished);
        LiveLines.follow(desk.feed(), ceremony.id(), this, this::follow);
        StaysOpen.of(this, () -> desk.serves(ceremony.id()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var page = attach.getUI().getPage();
        for (String script : SCRIPTS) page.addJavaScript("context://scripts/" + script + ".js");
        if (mayAct()) getElement().executeJs("window.idmajCard.follow(this)");
        // A desk's screen must not go dark between two people; where the browser refuses, the day goes on without.
        if (mayAct()) WakeLock.request(refused -> {}, attach.getUI());
        turned();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        WakeLock.release(detach.getUI());
        turned(null);
    }

    private void acted(ActAnswer answer) {
        if (!read()) return;
        Standing standing = answer.standing();
        goneOn(standing);
        LineRow line = lines.all().stream()
                .filter(one -> one.id().toString().equals(answer.lineId()))
                .findFirst()
                .orElse(null);
        boolean before = line != null && line.id().equals(current);
        taken |= before;
        if (line != null && undoNotice.offers(line)) undoNotice.clear();
        if (answer.done() && line != null && answer.act().equals("HAND_OVER"))
            undoNotice.offer(line, () -> undo(line, line.version(), Localized.text("ceremonies.day.undo.atOnce")));
        if (before && answer.done() && !line.state().here()) {
            next(line, standing);
            return;
        }
        if (place.isLatest(standing)) tellWhenLost(draw(standing), standing);
        else look(this::draw);
        // Who is at work on the card goes on there.
        if (!standing.busy()) box.focusBox();
    }

    /** The line is back: what was asked for meanwhile opens, unless the desk is at work on something else. */
    private void wished(DeskWish wish) {
        if (!mayAct() || !read()) return;
        LineRow line = lines.line(wish.line()).orElse(null);
        if (line == null) return;
        switch (wish.what()) {
            case BRING ->
                look(standing -> {
                    if (!standing.busy()) bring(line);
                });
            case NEXT -> next(line);
            case UNDO -> undo(line);
            case PIECE ->
                line.items().stream()
                        .filter(item -> item.id().toString().equals(wish.item()))
                        .findFirst()
                        .ifPresent(item -> otherPiece(line, item));
        }
    }

    /** The browser has brought the next person up by itself, when it had no answer. */
    private void goneOn(Standing standing) {
        if (standing.moved() != null && place.isLatest(standing)) take(standing.moved());
    }

    /** Asks which piece is in hand instead of the one promised. */
    private void otherPiece(LineRow line, LineRow.Item item) {
        // What the desk has read: an act of another desk meanwhile is told, not passed over.
        long seen = lines.version(line);
        var promised = desk.stock().offered(List.of(item.id())).getOrDefault(item.id(), List.of());
        new OtherPieceDialog(
                        item, promised, other -> act(() -> desk.day().choosePiece(line.id(), seen, item.id(), other)))
                .open();
    }

    void undo(LineRow line) {
        long seen = lines.version(line);
        new UndoDialog(line, reason -> undo(line, seen, reason)).open();
    }

    private void undo(LineRow line, long seen, String reason) {
        if (act(() -> desk.day().undo(line.id(), seen, reason))) bring(line);
    }

    void next(LineRow line) {
        next(line, Standing.DRAWN);
    }

    private void next(LineRow line, Standing standing) {
        take(nextAfter(line.position()));
        draw(standing);
        box.focusBox();
        // On a phone the list is long and the thumb was at its end: the box is where the next person begins.
        DayScroll.to(work);
    }

    /** Brings the person with that number before the desk, when the list has one. */
    void bringUp(int position) {
        lines.at(position).ifPresent(this::bring);
    }

    private void bring(LineRow line) {
        take(line.id());
        draw();
        box.focusBox();
        DayScroll.to(place);
    }

    private boolean act(Runnable act) {
        boolean done = desk.attempt(act);
        if (read()) look(this::draw);
        box.focusBox();
        return done;
    }

    /** Another desk has changed a line, or the ceremony is over. */
    private void follow(LineTouched touched) {
        if (touched.onlyTurned()) return;
        boolean acted = mayAct();
        List<LineRow> before = lines.all();
        LineState stood = line().map(LineRow::state).orElse(null);
        if (!read(() -> lines.read(touched))) return;
        if (!touched.whole() && lines.all().equals(before) && acted == mayAct()) return;
        // Received at another desk, she stands there.
        taken &= line().map(LineRow::state).orElse(null) == stood;
        look(standing -> tellWhenLost(draw(standing), standing));
    }

    /** What the desk had begun on the card went with it: it is told why. */
    private void tellWhenLost(boolean replaced, Standing standing) {
        if (replaced && standing.busy()) getElement().executeJs("window.idmajCard.elsewhere()");
    }

    /** Asks the browser how its cards stand before they are drawn. */
    private void look(Consumer<Standing> then) {
        if (mayAct()) look(then, true);
        else draw();
    }

    private void look(Consumer<Standing> then, boolean again) {
        place.getElement()
                .executeJs("return window.idmajCard?.standing(this) ?? null")
                .then(told -> {
                    var standing = Standing.of(told);
                    // Drawn in the meantime: it stands otherwise now.
                    if (again && !place.isLatest(standing)) {
                        look(then, false);
                        return;
                    }
                    goneOn(standing);
                    then.accept(standing);
                });
    }

    /** Reads how things stand. @return whether this account still serves here */
    private boolean read() {
        return read(lines::read);
    }

    private boolean read(Runnable reading) {
        try {
            reading.run();
        } catch (CeremonyNotFound notServedHere) {
            end();
            return false;
        }
        // Taken back at another desk: nothing is left to take back here.
        if (lines.all().stream().anyMatch(l -> undoNotice.offers(l) && l.state() != LineState.SIGNED))
            undoNotice.clear();
        return true;
    }

    /** Closed or called off while the screen was open, or its day is past: what was kept is still told or sent. */
    private void end() {
        removeAll();
        turned(null);
        add(top, new DeskNews(), new EmptyState("ceremonies.day.ended.title", "ceremonies.day.ended.hint"));
        getElement().executeJs("window.idmajActs?.ready($0)", id().toString());
    }

    private void draw() {
        draw(Standing.DRAWN);
    }

    /** @return whether the card before the desk had to be replaced by another of the same person */
    private boolean draw(Standing standing) {
        if (isAttached()) turned();
        top.show(lines.all());
        list.show(lines.all(), current);
        explanation.removeAll();
        if (!mayAct()) {
            explanation.add(explanation());
            place.clear();
        }
        LineRow line = line().orElse(null);
        if (line == null) {
            place.clear(nobody());
            return false;
        }
        var wanted = new ArrayList<LineRow>();
        wanted.add(line);
        // Those who come next lie ready: a desk that is cut off goes on with them.
        if (mayAct()) wanted.addAll(CallOrder.following(lines.all(), line.position(), AHEAD, elsewhere()));
        return cards.show(place, lines.ceremony(), wanted, mayAct(), standing);
    }

    private EmptyState nobody() {
        boolean elsewhere = lines.all().stream().anyMatch(line -> CallOrder.toServe(line.state()));
        return elsewhere
                ? new EmptyState("ceremonies.day.othersServe.title", "ceremonies.day.othersServe.hint")
                : new EmptyState("ceremonies.day.allServed.title", "ceremonies.day.allServed.hint");
    }

    private @Nullable UUID nextAfter(int position) {
        return CallOrder.next(lines.all(), position, elsewhere())
                .map(LineRow::id)
                .orElse(null);
    }

    private Set<UUID> elsewhere() {
        return desk.feed().atOtherDesks(id(), VaadinSession.getCurrent());
    }

    private void take(@Nullable UUID line) {
        current = line;
        taken = true;
    }

    /** Whom this desk has turned to, no other is given. */
    private void turned() {
        turned(taken && mayAct() ? current : null);
    }

    private void turned(@Nullable UUID line) {
        desk.feed().turned(id(), this, VaadinSession.getCurrent(), line);
    }

    private Paragraph explanation() {
        var text = Localized.text(new Paragraph(), explanationKey());
        text.addClassName("explanation");
        return text;
    }

    private String explanationKey() {
        var state = lines.ceremony().state();
        if (state.serving()) return "ceremonies.day.readOnly";
        return state.frozen() ? "ceremonies.day.over" : "ceremonies.day.off.hint";
    }

    private boolean mayAct() {
        return mayWrite && lines.ceremony().state().serving();
    }

    private Optional<LineRow> line() {
        return lines.line(current);
    }

    private UUID id() {
        return lines.ceremony().id();
    }
}
