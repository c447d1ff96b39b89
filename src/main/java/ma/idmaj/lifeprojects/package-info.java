/** Life projects, from draft to a lasting business, and the equipment each needs. */
@ApplicationModule(
        allowedDependencies = {
            "pace",
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "catalogue",
            "catalogue::kits",
            "catalogue::substitutes",
            "documents",
            "documents::layout",
            "documents::committee",
            "papers",
            "documents::sheets",
            "documents::take-away",
            "beneficiaries",
            "beneficiaries::background",
            "beneficiaries::consent",
            "beneficiaries::forgetting",
            "beneficiaries::dossier",
            "beneficiaries::tabs",
            "beneficiaries::facets",
            "beneficiaries::timeline"
        })
@NullMarked
package ma.idmaj.lifeprojects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
