/** Agreements and their tranches. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "ui::i18n", "accounts", "documents::tables"})
@NullMarked
package ma.idmaj.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
