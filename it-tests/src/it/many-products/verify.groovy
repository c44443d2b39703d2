def lines = new File(basedir, 'build.log').readLines()*.replaceFirst(/^\[\w+\] /, '')
def source = { new File(basedir, 'target/generated-sources/tc3/com/acme/cloud/' + it) }

// The first run: one line for each product in the order of its spec, and one for all of them.
def products = ['bank 2020-01-01', 'shop 2020-01-01', 'shop 2021-01-01', 'stock 2024-05-01']
def figures = /: 1 action, \d+ classes, [\d,]+ lines/
def ofProducts = lines.findAll { line -> products.any { line.startsWith(it + ': ') } }
assert ofProducts.take(4)*.replaceFirst(/, \d+\.\d s$/, '')*.replaceFirst(/$figures$/, '') == products
assert lines.any { it =~ /^4 products, \d+ classes, [\d,]+ lines, \d+\.\d s; files written: \d\d, unchanged: 0, deleted: 0$/ }
assert new File(basedir, 'target/classes/com/acme/cloud/shop/v20200101/ShopClient.class').isFile()
assert new File(basedir, 'target/classes/com/acme/cloud/shop/v20210101/ShopClient.class').isFile()
assert !source('shop/v20200101/DescribeParcelsRequest.java').exists()

// Overlays went where they belong.
assert source('shop/v20200101/Parcel.java').text.contains('Where it goes.')
assert source('shop/v20210101/Parcel.java').text.contains('Where it goes.')
assert source('shop/v20210101/ShopClient.java').text.contains('Sends an order, in parts.')
assert !source('shop/v20200101/ShopClient.java').text.contains('Sends an order, in parts.')

// The second run: nothing to do, and answers.
products.each { product -> assert lines.any { it =~ /^$product$figures, up to date$/ } }
assert lines.any { it =~ /; files written: 0, unchanged: \d\d, deleted: 0$/ }
[
    ['shop 2020-01-01: Parcel is generated, because it is within reach of 1 action:', '  SendParcel → request → Parcel'],
    ['shop 2021-01-01: Parcel is generated, because it is within reach of 1 action:',
     '  SendOrder → request → Order → Parts[] → Part → Content → Parcel'],
    ['stock 2024-05-01: Shelf is generated, because it is within reach of 1 action:',
     '  DescribeShelves → response → ShelfSet[] → Shelf'],
    ['stock 2024-05-01: ShelfPlace is not generated, because it is within reach of no selected action; it would be with'
            + ' 1 action:', '  MoveShelf → request → To → ShelfPlace'],
].each { assert Collections.indexOfSubList(lines, it) >= 0 }
assert lines.any { it == 'why: "Parcle" selects nothing of the 5 structures; did you mean "Parcel"?' }

// The third run: what is broken is told, and what was there stays.
assert lines.any { it.contains('1 problem, so only 3 of 4 products were generated and nothing was deleted:') }
assert lines.any { it =~ /broken.stock\.json:8:\d+: at \/actions\/DescribeShelves\/result\/ShelfSet\/type: .*Shelf/ }
assert lines.any { it =~ /^stock 2024-05-01: 1 problem, not generated$/ }
assert source('stock/v20240501/Shelf.java').isFile()
assert !lines.any { it.contains('\tat dev.tc3') }
return true
