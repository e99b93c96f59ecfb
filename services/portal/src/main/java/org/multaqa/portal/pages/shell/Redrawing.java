package org.multaqa.portal.pages.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.multaqa.portal.pages.shell.SharedRedraws.Drawn;

/**
 * Parts of a page that are being drawn, or have been.
 *
 * @param begun since when, in milliseconds
 * @param drawn what became of it; empty if it is not to be shared
 */
record Redrawing(long begun, CompletableFuture<Optional<Drawn>> drawn) {

	/** In milliseconds; pages ask for parts that change by themselves without a hint. */
	private static final int LASTS = 1000;

	/** In milliseconds; whoever has waited so long for another has it drawn. */
	private static final int PATIENCE = 5000;

	static Redrawing begunAt(long moment) {
		return new Redrawing(moment, new CompletableFuture<>());
	}

	/** Whether it is recent enough to be shared. */
	boolean isOf(long now) {
		return Math.abs(now - this.begun) < LASTS;
	}

	/** Whether it was begun after a hint, told by its moment. */
	boolean isAfter(String moment) {
		try {
			return Long.parseLong(moment) < this.begun;
		}
		catch (NumberFormatException ex) {
			return false;
		}
	}

	/** What is drawn, as soon as it is there; empty where it is not to be shared. */
	Optional<Drawn> await() {
		return this.drawn.completeOnTimeout(Optional.empty(), PATIENCE, TimeUnit.MILLISECONDS).join();
	}

}
