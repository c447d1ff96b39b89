/** Where a person is made anonymous: on the person's page, for the data protection officer. */
@NullMarked
package ma.idmaj.beneficiaries.forgetting.ui;

import org.jspecify.annotations.NullMarked;
