/** What is bought and kept: orders, receptions, pieces with their serial numbers, counted stock, what lists are promised. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ui::i18n",
            "ui::signing",
            "accounts",
            "catalogue",
            "catalogue::tabs",
            "documents",
            "documents::layout",
            "documents::hall",
            "documents::stock",
            "papers",
            "documents::sheets",
            "documents::take-away",
            "funding"
        })
@NullMarked
package ma.idmaj.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
