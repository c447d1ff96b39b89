package ma.idmaj.beneficiaries.contacts;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.UUID;

interface ConvocationStepRepository extends JpaRepository<ConvocationStep, UUID> {}
