/** A file's papers on the page and in a registration. */
@NullMarked
package ma.idmaj.beneficiaries.papers.ui;

import org.jspecify.annotations.NullMarked;
