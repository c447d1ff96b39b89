package ma.idmaj.beneficiaries;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.UUID;

/** Files to write. Whatever is read of them goes through {@link BeneficiaryQueries}. */
interface BeneficiaryRepository extends JpaRepository<Beneficiary, UUID> {}
