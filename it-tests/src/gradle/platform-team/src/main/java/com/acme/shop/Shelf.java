package com.acme.shop;

import com.acme.cloud.stock.v20240501.CountItemsRequest;
import com.acme.cloud.stock.v20240501.StockClient;

final class Shelf {

    private Shelf() {}

    static boolean isEmpty(StockClient stock, String shelf) {
        return stock.countItems(CountItemsRequest.builder().shelf(shelf).build()).count() == 0;
    }
}
