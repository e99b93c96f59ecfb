package org.multaqa.kit.security;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Not ready as long as it is not known whose access has ended: nobody could come in.
 *
 * @param ended what is known
 */
public record EndedAccessHealth(EndedAccess ended) implements HealthIndicator {

	@Override
	public Health health() {
		return (this.ended.isKnown() ? Health.up() : Health.outOfService()).build();
	}

}
