package org.multaqa.portal.live;

import org.multaqa.kit.security.EndedAccess;

import org.springframework.stereotype.Component;

/** Ends the streams of who has no access any more, or less than before. */
@Component
final class EndedStreams {

	EndedStreams(EndedAccess ended, LivePages pages) {
		ended.listen(pages::closeOf);
	}

}
