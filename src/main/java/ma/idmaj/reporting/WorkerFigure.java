package ma.idmaj.reporting;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

/**
 * What one account of a centre has on its hands: counts of work, told to those alone who see each visit and task of it in the
 * lists. Never an order of people: by name.
 *
 * @param worker        null for what of the centre is nobody's yet
 * @param visitsDue     within thirty days
 * @param visitsOverdue fifteen days after their date
 * @param visitsMade    in the last thirty days
 * @param openTasks     of early help
 */
public record WorkerFigure(
        LocalizedText centre,
        @Nullable PersonName worker,
        int visitsDue,
        int visitsOverdue,
        int visitsMade,
        int openTasks) {}
