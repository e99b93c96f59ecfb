package org.multaqa.registration.api;

/**
 * How many seats of a role a delegation has.
 *
 * @param all how many there are
 * @param taken how many somebody holds
 * @param offered how many wait for the answer of another office
 */
public record SeatCount(int all, int taken, int offered) {

	/** How many nobody holds, and nobody is offered; negative where there are too few. */
	public int free() {
		return this.all - this.taken - this.offered;
	}

}
