package org.multaqa.registration.delegation.papers;

/**
 * A place on a page, in points from its lower left corner.
 *
 * @param height how high it is
 */
record Box(float left, float bottom, float width, float height) {

	/** Points of a millimetre. */
	static final float MM = 72 / 25.4f;

	/** In millimetres. */
	static Box ofMillimetres(float left, float bottom, float width, float height) {
		return new Box(left * MM, bottom * MM, width * MM, height * MM);
	}

	/** A box inside this one, in millimetres from its lower left corner. */
	Box inside(float left, float bottom, float width, float height) {
		return new Box(this.left + left * MM, this.bottom + bottom * MM, width * MM, height * MM);
	}

	float right() {
		return this.left + this.width;
	}

	float top() {
		return this.bottom + this.height;
	}

}
