package ma.idmaj.beneficiaries;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** What the search benchmark found, as a page's part: by letters at each size, the ratios, the growth. */
record SearchReport(Map<Integer, Map<String, Map<String, Double>>> bySize) {

    String text() {
        var text = new StringBuilder();
        bySize.forEach((size, byLetters) -> {
            var names = byLetters.values().iterator().next().keySet();
            text.append("\n**").append(String.format(Locale.ROOT, "%,d", size)).append(" people**\n\n| letters |");
            names.forEach(name -> text.append(' ').append(name).append(" |"));
            text.append("\n|---|").append("--:|".repeat(names.size())).append('\n');
            byLetters.forEach((letters, medians) -> {
                text.append("| ").append(letters).append(" |");
                medians.values().forEach(ms -> text.append(' ').append(number(ms)).append(" |"));
                text.append('\n');
            });
            text.append("| **median** |");
            names.forEach(name -> text.append(" **").append(number(median(size, name))).append("** |"));
            text.append("\n\n").append(ratios(size)).append('\n');
        });
        return text + "\n" + growth();
    }

    private String ratios(int size) {
        double trip = median(size, SearchBenchmark.TRIP);
        String floor = "The service takes "
                + number(median(size, SearchBenchmark.SERVICE) / median(size, SearchBenchmark.FLOOR))
                + " times the floor; the page takes " + number(trip / median(size, SearchBenchmark.FLOOR)) + " times the floor (goal: 2)";
        boolean withPeer = bySize.get(size).values().iterator().next().containsKey(SearchBenchmark.PEER);
        if (!withPeer) return floor + ".";
        return floor + " and " + number(median(size, SearchBenchmark.PEER) / trip) + " times less than Tryton (goal: 10).";
    }

    private String growth() {
        if (bySize.size() < 2) return "";
        int smallest = bySize.keySet().iterator().next();
        var text = new StringBuilder("Growth from " + String.format(Locale.ROOT, "%,d", smallest) + " people (goal: 1.5 times):");
        bySize.keySet().stream().filter(size -> size != smallest).forEach(size -> text.append(String.format(
                Locale.ROOT, " %s times at %,d;", number(median(size, SearchBenchmark.TRIP) / median(smallest, SearchBenchmark.TRIP)), size)));
        return text.replace(text.length() - 1, text.length(), ".").toString();
    }

    private double median(int size, String name) {
        return middle(bySize.get(size).values().stream().map(medians -> medians.get(name)).toList());
    }

    private static double middle(Collection<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
