package org.multaqa.model;

/**
 * By which rule the offices of a meeting agree. Offices are counted, never heads.
 */
public sealed interface ConsentRule {

	/**
	 * Every deciding office states support or can live with it; no reservation, no block.
	 */
	@Kind("unanimous")
	record Unanimous() implements ConsentRule {

	}

	/** Every deciding office has stated its position and none blocks. */
	@Kind("no-block")
	record NoBlock() implements ConsentRule {

	}

	/**
	 * At least so many deciding offices state support or can live with it.
	 *
	 * @param offices how many offices, at least one
	 */
	@Kind("at-least")
	record AtLeast(int offices) implements ConsentRule {

		public AtLeast {
			if (offices < 1) {
				throw new IllegalArgumentException("at least one office must agree");
			}
		}

	}

}
