package ma.idmaj.funding;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.UUID;

interface AgreementRepository extends JpaRepository<Agreement, UUID> {}
