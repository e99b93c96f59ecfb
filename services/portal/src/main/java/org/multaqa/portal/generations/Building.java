package org.multaqa.portal.generations;

import java.time.Instant;

/**
 * A generation that is being built.
 *
 * @param builder who builds it; another name each time
 * @param beat when the builder was last known to be alive, ISO 8601 in UTC
 */
public record Building(int generation, String builder, String beat) {

	boolean isAlive(Instant now) {
		return Instant.parse(this.beat).plus(Generations.LEASE).isAfter(now);
	}

}
