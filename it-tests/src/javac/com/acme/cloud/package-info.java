@GenerateClient(spec = "cvm-2017-03-12.json", actions = "ResetInstance")
package com.acme.cloud;

import dev.tc3.client.GenerateClient;
