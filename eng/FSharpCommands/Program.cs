using Redis.Functional;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Server;

// Writes the F# commands. eng/accept-fsharp runs it; the only argument is the folder for the files.
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: FSharpCommands FOLDER");
    return 2;
}

var written = Generator.Files(Catalogue.Of(typeof(Commands), typeof(ServerCommands)));
foreach (var problem in written.Problems) Console.Error.WriteLine(problem);
if (written.Problems.Count > 0) return 1;

foreach (var stale in Generator.Generated(folder).Except(written.Files.Keys, StringComparer.Ordinal))
    File.Delete(Path.Combine(folder, stale));
foreach (var (name, text) in written.Files)
    File.WriteAllText(Path.Combine(folder, name), text);
return 0;
