package ma.idmaj.reporting.published;

import ma.idmaj.shared.LocalizedText;

/**
 * One thing looked at in a report.
 *
 * @param where    the table or row
 * @param expected people or centimes
 */
public record FigureCheck(Rule rule, LocalizedText where, long expected, long found, boolean money, boolean holds) {

    public long difference() {
        return found - expected;
    }
}
