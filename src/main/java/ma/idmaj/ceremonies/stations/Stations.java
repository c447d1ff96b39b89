package ma.idmaj.ceremonies.stations;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.shared.CleanText;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ways of sharing a list out among stations; each answers with the station of every line it touches. */
public final class Stations {

    private static final Pattern BETWEEN = Pattern.compile("[,;،؛\\r\\n]+");

    private Stations() {}

    /** @return the stations' names in what was typed, each once, in its order */
    public static List<String> names(String typed) {
        return Arrays.stream(BETWEEN.split(typed))
                .map(CleanText::oneLine)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The lines from one number of the list to another go to one station. */
    public static Map<UUID, String> range(List<LineRow> lines, int from, int to, String station) {
        var shared = new LinkedHashMap<UUID, String>();
        lines.stream()
                .filter(line -> line.position() >= from && line.position() <= to)
                .forEach(line -> shared.put(line.id(), station));
        return shared;
    }

    /** The first line goes to the first station, the second to the second, and so on from the first again. */
    public static Map<UUID, String> inTurn(List<LineRow> lines, List<String> stations) {
        var shared = new LinkedHashMap<UUID, String>();
        if (stations.isEmpty()) return shared;
        for (int i = 0; i < lines.size(); i++) shared.put(lines.get(i).id(), stations.get(i % stations.size()));
        return shared;
    }
}
