package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The running order on A4: hours, what happens and who sees to it, then where each number of the list is served. */
public final class RunningOrderPaper {

    private static final double SIDE = 36;

    private final RunningOrder order;
    private final PaperLanguages languages;
    private final OfficialLayout layout;

    private RunningOrderPaper(RunningOrder order, PaperLanguages languages) {
        this.order = order;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF; the same order and evidence give the same bytes
     */
    public static byte[] render(RunningOrder order, PaperLanguages languages, @Nullable Evidence evidence) {
        return new RunningOrderPaper(order, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 36, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        for (boolean arabic : languages.order()) {
            var in = PaperWords.of(arabic);
            paper.add(new Paragraph(
                            in.text("hall.runningOrder.title"),
                            TextStyle.bold(arabic ? 18 : 15),
                            in.direction(),
                            Align.CENTRE)
                    .heading(1));
        }
        paper.space(10);
        paper.add(layout.beside(this::head));
        paper.space(12);
        programme(paper);
        if (!order.stations().isEmpty()) {
            paper.space(16);
            stations(paper);
        }
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence),
                lead.text("hall.runningOrder.title"),
                lead.locale(),
                order.made());
    }

    private List<Paragraph> head(boolean arabic) {
        var in = PaperWords.of(arabic);
        String day = in.text("minutes.day." + order.day().getDayOfWeek().getValue());
        return List.of(
                new Paragraph(
                        order.occasion().in(arabic), TextStyle.bold(arabic ? 12.5 : 11.5), in.direction(), Align.START),
                OfficialLayout.line(arabic, "hall.letter.when", day, in.date(order.day(), order.hijriShift())),
                new Paragraph(
                        order.place().in(arabic), TextStyle.plain(arabic ? 11.2 : 10.5), in.direction(), Align.START),
                OfficialLayout.line(arabic, "hall.runningOrder.people", order.people()));
    }

    private void programme(Paper paper) {
        var columns = Columns.of(layout.direction(), 84, 66, 250, 123);
        var header = layout.header(
                columns, List.of("hall.column.hour", "hall.column.length", "hall.column.what", "hall.column.who"));
        var rows = order.entries().stream()
                .map(entry -> PaperRow.framed(
                        columns,
                        30,
                        OfficialLayout.figures(hours(entry.from(), entry.to())),
                        length(entry.minutes()),
                        Cell.middle(layout.stacked(entry.title()).toArray(Paragraph[]::new)),
                        entry.responsible().isEmpty() ? Cell.middle() : Cell.middle(layout.typed(entry.responsible()))))
                .toList();
        new PaperTable(header, rows, end(), List.of()).addTo(paper);
    }

    private static String hours(LocalTime from, LocalTime to) {
        return hour(from) + " – " + hour(to);
    }

    private static String hour(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private Cell length(int minutes) {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            var in = PaperWords.of(arabic);
            lines.add(new Paragraph(
                    in.text("hall.runningOrder.minutes", minutes),
                    TextStyle.plain(arabic ? 10 : 9),
                    in.direction(),
                    Align.CENTRE));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private PaperRow end() {
        var lines = new ArrayList<Paragraph>();
        if (!order.entries().isEmpty()) {
            String last = hour(order.entries().getLast().to());
            for (boolean arabic : languages.order())
                lines.add(OfficialLayout.line(arabic, "hall.runningOrder.end", Ltr.isolate(last)));
        }
        return PaperRow.framed(Columns.of(layout.direction(), 1), 22, Cell.middle(lines.toArray(Paragraph[]::new)))
                .filled(OfficialLayout.HEADER_GREY);
    }

    private void stations(Paper paper) {
        var columns = Columns.of(layout.direction(), 160, 283, 80);
        var rows = order.stations().stream()
                .map(station -> PaperRow.framed(
                        columns,
                        26,
                        Cell.middle(
                                station.name().isEmpty()
                                        ? new Paragraph(
                                                layout.inAll("hall.runningOrder.noStation"),
                                                TextStyle.plain(10),
                                                layout.direction(),
                                                Align.START)
                                        : layout.typed(station.name())),
                        Cell.middle(new Paragraph(
                                station.numbers(),
                                TextStyle.bold(11),
                                Direction.LTR,
                                layout.direction() == Direction.RTL ? Align.RIGHT : Align.LEFT)),
                        OfficialLayout.figures(Integer.toString(station.people()))))
                .toList();
        var header = layout.header(columns, List.of("hall.column.station", "hall.column.numbers", "hall.column.count"));
        int served =
                order.stations().stream().mapToInt(RunningOrder.Station::people).sum();
        var closing = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order())
            closing.add(OfficialLayout.line(arabic, "hall.runningOrder.served", served));
        new PaperTable(
                        header,
                        rows,
                        PaperRow.framed(
                                        Columns.of(layout.direction(), 1),
                                        22,
                                        Cell.middle(closing.toArray(Paragraph[]::new)))
                                .filled(OfficialLayout.HEADER_GREY),
                        List.of())
                .addTo(paper);
    }
}
