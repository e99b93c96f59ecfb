package org.multaqa.sessions.web;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Broken on purpose: waits for an event by looking for it. */
public final class AsksAgainAndAgain {

	/** Looks every now and then. */
	public void await(BooleanSupplier arrived) throws InterruptedException {
		while (!arrived.getAsBoolean()) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

}
