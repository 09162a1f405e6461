// The first tour in F#: dotnet fsi samples/quickstart.fsx
// Uses the server of REDIS_URL, or starts one that ends with it. The tour itself is quickstart.tour.fsx.

#load "build.fsx"

exit (Build.run (System.IO.Path.Combine(__SOURCE_DIRECTORY__, "quickstart.tour.fsx")) [])
