package org.multaqa.portal.pages.shell;

import java.util.List;

/**
 * What a page shows, in another format; the head of the page names it.
 *
 * @param type its media type
 * @param address where it is
 */
public record AlternateFormat(String type, String address) {

	/** A page that there is in other formats, too. */
	public interface Offered {

		List<AlternateFormat> alternates();

	}

}
