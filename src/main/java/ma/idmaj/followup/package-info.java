/** Visits after the ceremony: what they find, the help they ask for, and the way out of the programme. */
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
            "beneficiaries::dossier",
            "beneficiaries::forgetting",
            "pace",
            "territory",
            "vault",
            "lifeprojects",
            "lifeprojects::tabs",
            "ceremonies",
            "documents::layout",
            "documents::person",
            "documents::files",
            "papers",
            "papers::ui",
            "stock",
            "territory",
            "vault"
        })
@NullMarked
package ma.idmaj.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
