package org.multaqa.portal.edge.calls;

import org.jspecify.annotations.Nullable;
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
	 * It was refused, or nobody answered: a problem as RFC 9457 has it.
	 *
	 * @param status the HTTP status
	 * @param code the stable code, for instance {@code workshop.not-open}
	 * @param title what is wrong, in the reader's language
	 * @param detail more about it, or absent
	 * @param member what was wrong in that which was sent, for instance {@code title}, or
	 * absent
	 */
	record Refused(int status, String code, String title, @Nullable String detail,
			@Nullable String member) implements ServiceResponse {

	}

}
