package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.List;

/** A page on which things are marked that its reader has not seen. */
public interface Dated {

	/** When they happened, whether or not they are marked. */
	List<Instant> moments();

}
