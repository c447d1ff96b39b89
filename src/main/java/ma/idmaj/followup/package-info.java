/** Visits after the ceremony. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "documents::sheets",
            "documents::take-away",
            "beneficiaries",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "lifeprojects",
            "ceremonies"
        })
@NullMarked
package ma.idmaj.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
