package org.multaqa.portal.edge.calls;

/**
 * A request cannot be made, for one of its members is missing or not valid; it is refused
 * as the service would refuse it, {@code request.bad-member}.
 */
public final class InvalidMember extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String member;

	/**
	 * Refuses a member.
	 * @param member its name in the request, for instance {@code title}
	 */
	public InvalidMember(String member) {
		super(member);
		this.member = member;
	}

	public String member() {
		return this.member;
	}

}
