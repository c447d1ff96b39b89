/** Figures over all ceremonies, without anybody's name. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "accounts",
            "territory",
            "catalogue",
            "documents::layout",
            "documents::report",
            "documents::sheets",
            "documents::take-away",
            "papers",
            "papers::ui",
            "beneficiaries",
            "lifeprojects",
            "funding",
            "funding::money",
            "ceremonies"
        })
@NullMarked
package ma.idmaj.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
