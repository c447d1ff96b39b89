/** Figures for partners' programs: aggregates alone, read with a key of the partner's own. */
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "ui::i18n", "accounts", "pace", "reporting", "reporting::official"})
@NullMarked
package ma.idmaj.readapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
