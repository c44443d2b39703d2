def builds = new File(basedir, 'build.log').text.split(/(?m)^.*Reactor Build Order:/).drop(1)*.readLines()*.collect { it.replaceFirst(/^\[\w+\] /, '') }
assert builds.size() == 6
def summaries = { lines -> lines.findAll { it =~ /; files written: \d+, unchanged: \d+, deleted: \d+$/ } }
def count = { line, word -> (line =~ /$word: (\d+)/)[0][1] as int }

// The first build: four executions. The second one in the shared folder found the files of the first.
assert summaries(builds[0]).size() == 4
assert summaries(builds[0]).every { count(it, 'written') > 0 }
assert summaries(builds[0]).findAll { count(it, 'unchanged') > 0 }.size() == 1

// From the cache: other times, read-only, and all is up to date.
assert summaries(builds[2]).size() == 4
assert summaries(builds[2]).every { count(it, 'written') == 0 && count(it, 'deleted') == 0 }
assert builds[2].findAll { it =~ /^(shop|bank) 2020-01-01: / }.every { it.endsWith(', up to date') }
assert !builds[2].any { it.contains('cannot be locked') }

// Another revision: shop is generated anew by all who have it, bank by nobody.
assert builds[4].findAll { it =~ /^bank 2020-01-01: .*, up to date$/ }.size() == 2
assert builds[4].findAll { it =~ /^shop 2020-01-01: / && !it.endsWith('up to date') }.size() == 3

// On demand everything, and still nothing differs.
assert !builds[5].any { it.endsWith('up to date') }
assert summaries(builds[5]).every { count(it, 'written') == 0 && count(it, 'deleted') == 0 }

// What did not differ still has the times from the cache, and what is no longer generated is gone.
def longAgo = { File file -> file.lastModified() < 1_000_000_000_000L + 24 * 60 * 60 * 1000L }
[
    'shared/target/generated-sources/tc3': ['shop', 'bank'],
    'apart/target/generated-sources/shop': ['shop'],
    'apart/target/generated-sources/bank': ['bank'],
].each { folder, products ->
    def root = new File(basedir, "$folder/dev/tc3")
    assert root.list().sort() == products.sort(false)
    if (products.contains('bank')) {
        new File(root, 'bank').eachFileRecurse(groovy.io.FileType.FILES) { assert longAgo(it) }
        assert new File(root, 'bank/v20200101/SendMoneyRequest.java').isFile()
    }
    if (products.contains('shop')) {
        def shop = new File(root, 'shop/v20200101')
        assert longAgo(new File(shop, 'SendParcelResponse.java'))
        assert longAgo(new File(shop, 'ShopErrorCode.java'))
        assert new File(shop, 'Parcel.java').text.contains('weight')
        assert !longAgo(new File(shop, 'Parcel.java'))
        assert !longAgo(new File(shop, 'ShopClient.java'))
        assert !new File(shop, 'Stamp.java').exists()
        assert !new File(shop, 'DescribeStampsRequest.java').exists()
    }
}
assert longAgo(new File(basedir, 'apart/target/generated-sources/bank/.tc3-generated-bank'))
return true
