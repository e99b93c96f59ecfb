package org.multaqa.kit.events;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.multaqa.model.events.Topic;

/**
 * What each service may do at Kafka. It follows from {@link Topic}: its owner alone
 * writes on a topic, everybody reads it. A service reads in the group that has its name,
 * may ask how far the others are, puts what it could not apply on the topic of dead
 * letters, and makes and changes no topic.
 */
final class KafkaRights {

	private static final String ANY_HOST = "*";

	private KafkaRights() {
	}

	/** The rights of one service, all that it has. */
	static List<AclBinding> of(String service) {
		var rights = new ArrayList<AclBinding>();
		Topic.writers().forEach((topic, writer) -> {
			rights.add(may(service, AclOperation.READ, ResourceType.TOPIC, topic));
			rights.add(may(service, AclOperation.DESCRIBE_CONFIGS, ResourceType.TOPIC, topic));
			if (writer.equals(service)) {
				rights.add(may(service, AclOperation.WRITE, ResourceType.TOPIC, topic));
			}
		});
		rights.add(may(service, AclOperation.WRITE, ResourceType.TOPIC, Topic.DEAD_LETTERS));
		rights.add(may(service, AclOperation.DESCRIBE_CONFIGS, ResourceType.TOPIC, Topic.DEAD_LETTERS));
		rights.add(may(service, AclOperation.READ, ResourceType.GROUP, service));
		rights.add(may(service, AclOperation.DESCRIBE, ResourceType.GROUP, ResourcePattern.WILDCARD_RESOURCE));
		return List.copyOf(rights);
	}

	/**
	 * Whether a right lets somebody write on a topic who does not own it. Others than
	 * services may be allowed to read by whoever runs the platform.
	 */
	static boolean breaksOneWriter(AclBinding right) {
		var operation = right.entry().operation();
		return right.pattern().resourceType() == ResourceType.TOPIC
				&& (operation == AclOperation.WRITE || operation == AclOperation.ALL)
				&& right.entry().permissionType() == AclPermissionType.ALLOW
				&& Topic.writers()
					.entrySet()
					.stream()
					.anyMatch((topic) -> covers(right.pattern(), topic.getKey())
							&& !right.entry().principal().equals(principal(topic.getValue())));
	}

	private static boolean covers(ResourcePattern pattern, String topic) {
		return pattern.name().equals(ResourcePattern.WILDCARD_RESOURCE)
				|| ((pattern.patternType() == PatternType.PREFIXED) ? topic.startsWith(pattern.name())
						: topic.equals(pattern.name()));
	}

	private static AclBinding may(String service, AclOperation operation, ResourceType type, String name) {
		return new AclBinding(new ResourcePattern(type, name, PatternType.LITERAL),
				new AccessControlEntry(principal(service), ANY_HOST, operation, AclPermissionType.ALLOW));
	}

	private static String principal(String service) {
		return "User:" + service;
	}

}
