/**
 * Files that may be of one person: found when a file is written, decided by a second person, merged and parted again.
 * Inside the module alone: whoever else asks for a person asks {@code BeneficiaryService}.
 */
@NullMarked
package ma.idmaj.beneficiaries.duplicates;

import org.jspecify.annotations.NullMarked;
