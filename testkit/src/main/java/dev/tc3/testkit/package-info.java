/**
 * A fake Tencent Cloud for tests. {@link dev.tc3.testkit.FakeTencentCloud} serves any spec on loopback, checks calls as
 * the real gateway does, answers as the test says and remembers what came. {@link
 * dev.tc3.testkit.FakeTencentCloudExtension} ties it to JUnit 5, and {@link dev.tc3.testkit.ManualClock} drives its time.
 *
 * <p>Only this package is API. The packages below it are open to nobody else and may change at any time.
 */
@NullMarked
package dev.tc3.testkit;

import org.jspecify.annotations.NullMarked;
