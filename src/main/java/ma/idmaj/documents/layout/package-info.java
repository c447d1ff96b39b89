/** How every paper is set: shaped bilingual text, rows and tables that mirror, pages, fonts, QR codes. */
@NamedInterface("layout")
@NullMarked
package ma.idmaj.documents.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
