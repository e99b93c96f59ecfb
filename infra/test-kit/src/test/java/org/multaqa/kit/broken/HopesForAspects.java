package org.multaqa.kit.broken;

import io.github.resilience4j.retry.annotation.Retry;

/** Broken on purpose: is tried once, whatever its annotation says. */
public final class HopesForAspects {

	@Retry(name = "mail")
	public void send() {
	}

}
