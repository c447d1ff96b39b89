/** What the pages on people's rights have in common. */
@NullMarked
package ma.idmaj.privacy.ui;

import org.jspecify.annotations.NullMarked;
