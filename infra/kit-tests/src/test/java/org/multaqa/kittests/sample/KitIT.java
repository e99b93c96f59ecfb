package org.multaqa.kittests.sample;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

import org.springframework.test.context.TestPropertySource;

/** On the Kafka and the MongoDB of a cluster. */
@EnabledIfDockerAvailable
@ExtendWith(DockerPlatform.class)
@TestPropertySource(properties = "a.context.of.its.own=otherwise Spring would lend it that of KitTest")
class KitIT extends KitContract {

}
