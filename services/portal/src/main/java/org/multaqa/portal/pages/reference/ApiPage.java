package org.multaqa.portal.pages.reference;

import java.util.List;

/**
 * The API of one service, and the way to those of the others.
 *
 * @param services all that have an API
 * @param shown the one whose description is opened
 */
record ApiPage(List<String> services, String shown) {

	/** Where the description is that the page opens. */
	public String document() {
		return documentOf(this.shown);
	}

	public String documentOf(String service) {
		return "/docs/openapi/" + service + ".json";
	}

}
