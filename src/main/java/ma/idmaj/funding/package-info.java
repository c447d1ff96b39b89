/** Agreements, their tranches, and lists composed inside an envelope. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "catalogue",
            "documents::sheets",
            "documents::take-away",
            "beneficiaries",
            "lifeprojects",
            "lifeprojects::needs"
        })
@NullMarked
package ma.idmaj.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
