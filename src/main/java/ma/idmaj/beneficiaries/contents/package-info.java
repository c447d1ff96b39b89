/** What the parts of a file have in common: under which id they lie, and what becomes of a file someone brings. */
@NullMarked
package ma.idmaj.beneficiaries.contents;

import org.jspecify.annotations.NullMarked;
