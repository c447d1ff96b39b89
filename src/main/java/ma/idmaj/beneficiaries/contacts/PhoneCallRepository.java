package ma.idmaj.beneficiaries.contacts;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface PhoneCallRepository extends JpaRepository<PhoneCall, UUID> {

    List<PhoneCall> findTop200ByBeneficiaryIdAndTakenBackAtIsNullOrderByCalledAtDescIdDesc(UUID beneficiaryId);
}
