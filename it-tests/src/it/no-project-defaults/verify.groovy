assert new File(basedir, 'target/generated-sources/tc3/dev/tc3/cvm/v20170312/CvmClient.java').isFile()
return true
