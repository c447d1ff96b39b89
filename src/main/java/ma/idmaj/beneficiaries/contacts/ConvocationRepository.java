package ma.idmaj.beneficiaries.contacts;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface ConvocationRepository extends JpaRepository<Convocation, UUID> {

    List<Convocation> findTop100ByBeneficiaryIdOrderByHeldOnDescIdDesc(UUID beneficiaryId);
}
