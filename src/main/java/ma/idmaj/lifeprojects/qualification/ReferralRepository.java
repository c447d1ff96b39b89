package ma.idmaj.lifeprojects.qualification;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface ReferralRepository extends JpaRepository<Referral, UUID> {

    List<Referral> findByLifeProjectIdOrderBySentOnAscIdAsc(UUID lifeProjectId);
}
