package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineTouched;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ceremony and its list as a day screen has last read them. */
final class DayLines {

    private final DayDesk desk;
    private CeremonyDetail ceremony;
    private List<LineRow> all;

    DayLines(DayDesk desk, CeremonyDetail ceremony) {
        this.desk = desk;
        this.ceremony = ceremony;
        this.all = desk.day().lines(ceremony.id());
    }

    CeremonyDetail ceremony() {
        return ceremony;
    }

    /** In call order; the very same list while nothing in it has changed. */
    List<LineRow> all() {
        return all;
    }

    Optional<LineRow> line(@Nullable UUID id) {
        return all.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    Optional<LineRow> at(int position) {
        return all.stream().filter(line -> line.position() == position).findFirst();
    }

    /** As it is now: a card stays while only the version of its line changes. */
    long version(LineRow line) {
        return line(line.id()).orElse(line).version();
    }

    /** @throws CeremonyNotFound when this account no longer serves here */
    void read() {
        keep(desk.day().lines(ceremony.id()));
        ceremony = desk.ceremonies().detail(ceremony.key());
    }

    /**
     * Reads what was touched. One desk's act changes one line, and every other desk reads that one alone: ten desks that
     * each read a hundred lines at each act read a thousand times what has changed.
     *
     * @throws CeremonyNotFound when this account no longer serves here
     */
    void read(LineTouched touched) {
        LineRow before = touched.one() ? at(touched.position()).orElse(null) : null;
        LineRow now = before == null
                ? null
                : desk.day().lineAt(ceremony.id(), touched.position()).orElse(null);
        if (now == null || !now.id().equals(before.id())) {
            read();
            return;
        }
        var fresh = new ArrayList<>(all);
        fresh.set(all.indexOf(before), now);
        keep(List.copyOf(fresh));
    }

    /** As they were: what the cards hold and what the screen holds stays the same one. */
    private void keep(List<LineRow> fresh) {
        if (!fresh.equals(all)) all = fresh;
    }
}
