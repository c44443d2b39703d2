import java.nio.file.Files

Files.copy(new File(specFile).toPath(), new File(basedir, 'cvm-2017-03-12.json').toPath())
return true
