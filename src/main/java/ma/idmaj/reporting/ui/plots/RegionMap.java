package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;

import java.util.Map;

/**
 * The twelve regions as tiles, each about where it lies; north is up and east on the right in every language. The darker, the
 * more; each says its figure.
 *
 * @param figures by region's code; absent where none is told
 * @param names   by region's code
 */
public record RegionMap(Map<String, Integer> figures, Map<String, LocalizedText> names) implements Plot {

    private static final double WIDE = 74;
    private static final double HIGH = 46;
    private static final double GAP = 4;
    private static final int COLUMNS = 5;
    private static final int ROWS = 7;
    private static final int SHADES = 4;

    /** Column and row of each region, by code from 01. */
    private static final int[][] PLACES = {
        {3, 0}, {4, 1}, {3, 1}, {2, 1}, {3, 2}, {2, 2}, {2, 3}, {4, 2}, {1, 3}, {1, 4}, {0, 5}, {0, 6}
    };

    @Override
    public Element draw(Language language, String finding) {
        var drawing = new Drawing(COLUMNS * (WIDE + GAP), ROWS * (HIGH + GAP), false, finding);
        int most = figures.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < PLACES.length; i++) {
            String code = "%02d".formatted(i + 1);
            Integer people = figures.get(code);
            double x = PLACES[i][0] * (WIDE + GAP);
            double y = PLACES[i][1] * (HIGH + GAP);
            int shade = people == null || people == 0 ? 0 : 1 + Math.min(SHADES - 1, people * SHADES / (most + 1));
            drawing.box("tile-shade-" + shade, x, y, WIDE, HIGH);
            String name = names.getOrDefault(code, new LocalizedText("", "")).in(language.arabic());
            drawing.middle("name-shade-" + shade, x + WIDE / 2, y + 18, first(name));
            drawing.middle("figure-shade-" + shade, x + WIDE / 2, y + 37, people == null ? "–" : people.toString());
        }
        return drawing.svg();
    }

    /** «طنجة-تطوان-الحسيمة» is too long for a tile: the town it begins with stands for it. */
    private static String first(String name) {
        int dash = name.indexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }
}
