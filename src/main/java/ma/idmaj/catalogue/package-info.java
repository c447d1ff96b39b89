/** Items of equipment, their prices, and kits by trade. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "documents::files",
            "documents::sheets",
            "documents::take-away"
        })
@NullMarked
package ma.idmaj.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
