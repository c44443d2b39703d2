import java.nio.file.Files

// The consumer's own copy of the spec, and the code of the team that uses the plugin, which must not notice a difference.
def copy = { File from, String to ->
    def target = new File(basedir, to).toPath()
    Files.createDirectories(target.parent)
    Files.copy(from.toPath(), target)
}
copy(new File(specFile), 'src/main/tc3/cvm-2017-03-12.json')
['src/main/java/com/acme/cloud/Reset.java', 'src/test/java/com/acme/cloud/ResetTest.java'].each {
    copy(new File(consumers, "platform-team/$it"), it)
}
return true
