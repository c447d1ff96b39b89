package ma.idmaj.documents;

import java.util.Locale;
import java.util.Map;

/** What the papers' benchmark found, as a page's part. */
record PapersReport(
        Map<Integer, Map<String, Double>> sheets, Map<Integer, Map<String, Double>> papers, Map<String, Integer> kilobytes) {

    String text() {
        var text = new StringBuilder("| list | Idmaj | floor | LibreOffice | times the floor | a part of LibreOffice’s | kB |\n"
                + "|---|--:|--:|--:|--:|--:|--:|\n");
        sheets.forEach((rows, times) -> line(text, rows + " rows, XLSX", times, kilobytes.get("xlsx" + rows)));
        papers.forEach((rows, times) -> line(text, rows + " rows, PDF", times, kilobytes.get("pdf" + rows)));
        return text
                + """

                The floor of a spreadsheet is the same writer with the same cells and nothing else (goal: 3 times); that of a
                paper is the same paper with Latin letters only. Goals beside LibreOffice: spreadsheets a twentieth, papers a
                twentieth at 13 rows and a fifth at 5,000. Its own start is in its times, since a server starts it for each
                file. The paper is tagged, with its fonts inside.
                The paper of 5,000 rows takes a quarter and not a fifth. No method of ours or of
                PDFBox takes more than 6 % of its time (flight recorder, 2026-11-26), and about a fifth goes to clearing away
                what 30,000 tagged cells leave behind: fewer tags would be faster, and no longer readable aloud.
                """;
    }

    private static void line(StringBuilder text, String name, Map<String, Double> times, int size) {
        double own = times.get("Idmaj");
        double floor = times.get("floor");
        Double peer = times.get("LibreOffice");
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %s | %.1f | %s | %d |%n",
                name,
                own,
                floor,
                peer == null ? "–" : String.format(Locale.ROOT, "%.0f", peer),
                own / floor,
                peer == null ? "–" : String.format(Locale.ROOT, "1/%.0f", peer / own),
                size));
    }
}
