/** Visits after the ceremony. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "beneficiaries",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "lifeprojects",
            "ceremonies",
            "documents::layout",
            "documents::files",
            "papers"
        })
@NullMarked
package ma.idmaj.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
