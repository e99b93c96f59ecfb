package org.multaqa.kit.web;

import java.io.IOException;

/** More was sent than is read. */
public final class BodyTooLarge extends IOException {

	private static final long serialVersionUID = 1;

	public BodyTooLarge() {
		super("the body of a request is too large");
	}

}
