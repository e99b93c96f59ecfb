package org.multaqa.portal.calls;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.Problem;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
public sealed interface ServiceResponse {

	/**
	 * It is done.
	 *
	 * @param body what the service showed; an object, perhaps empty
	 * @param location the address of what was made, or absent
	 * @param sequence number of the subject's last event, or 0 where the service did not
	 * say
	 */
	record Done(JsonNode body, @Nullable String location, long sequence) implements ServiceResponse {

		/**
		 * The id of what was made.
		 * @return last part of the location, or empty
		 */
		public String id() {
			return (this.location != null) ? this.location.substring(this.location.lastIndexOf('/') + 1) : "";
		}

	}

	/**
	 * It was refused, or nobody answered.
	 *
	 * @param problem why, in the reader's language
	 */
	record Refused(Problem problem) implements ServiceResponse {

	}

}
