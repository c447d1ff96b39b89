/** The ceremony: its list, the approval, the day, the closing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "ui::signing",
            "accounts",
            "territory",
            "catalogue",
            "catalogue::facts",
            "catalogue::kits",
            "catalogue::review",
            "documents",
            "documents::layout",
            "documents::cuts",
            "documents::hall",
            "documents::handover",
            "documents::list",
            "documents::sheets",
            "documents::take-away",
            "documents::files",
            "documents::pages",
            "documents::press",
            "papers",
            "papers::ui",
            "beneficiaries",
            "beneficiaries::consent",
            "beneficiaries::contacts",
            "beneficiaries::dossier",
            "beneficiaries::forgetting",
            "beneficiaries::photo",
            "beneficiaries::tabs",
            "beneficiaries::timeline",
            "beneficiaries::views",
            "lifeprojects",
            "lifeprojects::feasibility",
            "funding",
            "funding::composition",
            "stock",
            "stock::deliveries",
            "vault"
        })
@NullMarked
package ma.idmaj.ceremonies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
