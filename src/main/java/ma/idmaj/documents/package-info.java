/** What every paper is made of: shaped bilingual text, tables, QR codes, amounts in words, safe spreadsheets. */
@ApplicationModule(allowedDependencies = {"pace", "shared", "ui", "ui::i18n"})
@NullMarked
package ma.idmaj.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
