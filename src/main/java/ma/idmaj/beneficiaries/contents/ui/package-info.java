/** The tab of a file's documents, and what its parts share: taking files in, asking before something is deleted. */
@NullMarked
package ma.idmaj.beneficiaries.contents.ui;

import org.jspecify.annotations.NullMarked;
