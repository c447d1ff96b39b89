/** Screen of the texts people are told and asked, by version; what it shows and writes, consents keep. */
@NullMarked
package ma.idmaj.privacy.notices.ui;

import org.jspecify.annotations.NullMarked;
