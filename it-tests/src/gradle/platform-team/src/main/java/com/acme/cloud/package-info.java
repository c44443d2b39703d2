@GenerateClient(spec = "stock-2024-05-01.json", actions = {"CountItems", "Order*"})
package com.acme.cloud;

import dev.tc3.client.GenerateClient;
