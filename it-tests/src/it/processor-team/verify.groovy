// Byte for byte what the plugin generated for the team before.
def sources = { File root ->
    def found = [:] as TreeMap
    root.eachFileRecurse { if (it.name.endsWith('.java')) found[root.toPath().relativize(it.toPath()).toString()] = it.text }
    found
}
def ofPlugin = sources(new File(basedir, '../platform-team/target/generated-sources/tc3'))
def ofProcessor = sources(new File(basedir, 'target/generated-sources/annotations'))
assert ofProcessor.size() > 5
assert ofProcessor == ofPlugin
return true
