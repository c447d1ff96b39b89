/** How a name is written in the other script: learnt from the files there are, then known names, then rules of letters. */
@NullMarked
package ma.idmaj.beneficiaries.names;

import org.jspecify.annotations.NullMarked;
