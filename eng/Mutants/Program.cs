using System.Diagnostics;
using Redis.Functional.Mutants;

// eng/mutants says how it is called.
var lists = args.Contains("--list");
var builds = !args.Contains("--no-build");
var words = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
var limit = TimeSpan.FromMinutes(5);

// A test that a mistake lets hang has noticed it, and need not hang for long.
Environment.SetEnvironmentVariable("REDIS_FUNCTIONAL_LIMIT", "120");

var chosen = Mutation.Parse(File.ReadAllText("eng/Mutants/mutations.txt"))
    .Where(mutation => words.Length == 0 || words.Any($"{mutation.Promise} {mutation.File} {string.Join(' ', mutation.Tests)}".Contains))
    .ToList();
if (lists) chosen.ForEach(mutation => Console.WriteLine($"{mutation.Promise} ({mutation.File})"));
if (lists || chosen.Count == 0) return chosen.Count == 0 ? 2 : 0;

var clock = Stopwatch.StartNew();
var hosts = chosen.Select(mutation => mutation.Host).Distinct().ToList();
foreach (var host in builds ? hosts : [])
{
    var built = Command.Run("eng/dotnet", ["build", Mutation.Hosts[host], "-c", "Release", "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:UseSharedCompilation=true"]);
    if (built.Code != 0) return Fail($"{Mutation.Hosts[host]} does not build:\n{built.Output}");
}

var scratch = Directory.CreateTempSubdirectory("mutants-").FullName;
try
{
    return Run();
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

int Run()
{
    var libraries = chosen.Select(mutation => mutation.Library).Distinct().ToDictionary(name => name, Library.Load);
    var copies = hosts.ToDictionary(host => host, host => new TestHost(host, scratch));

    // Without a mistake the libraries compile, and all tests pass.
    foreach (var library in libraries.Values)
        if (library.Compile("none", "none", Path.Combine(scratch, library.Name + ".dll")) is { } unbuilt) return Fail($"{library.Name} does not compile: {unbuilt}");
    foreach (var host in hosts)
    {
        var tests = chosen.Where(mutation => mutation.Host == host).SelectMany(mutation => mutation.Tests).Distinct();
        if (copies[host].Run(null, tests, limit * 4) is not TestRun.Passed and var found) return Fail($"Without a mutation the tests must pass: {found}");
    }

    var (killed, survived, undecided) = (0, 0, 0);
    foreach (var mutation in chosen)
    {
        var started = clock.Elapsed;
        var outcome = Try(mutation);
        if (outcome.StartsWith("killed", StringComparison.Ordinal)) killed++;
        else if (outcome == "SURVIVED") survived++;
        else undecided++;
        Console.WriteLine($"{outcome}: {mutation.Promise} ({mutation.File}, {(clock.Elapsed - started).TotalSeconds:0} s)");
    }

    Console.WriteLine($"mutants: {killed} killed, {survived} survived, {undecided} undecided, in {clock.Elapsed.TotalMinutes:0.0} min");
    return survived + undecided == 0 ? 0 : 1;

    string Try(Mutation mutation)
    {
        var path = Path.Combine("src", mutation.File);
        var source = File.Exists(path) ? File.ReadAllText(path) : null;
        if (mutation.Problem(source) is { } problem) return $"UNDECIDED, {problem}";
        var instead = Path.Combine(scratch, Path.GetFileName(path));
        File.WriteAllText(instead, mutation.In(source!));
        var assembly = Path.Combine(scratch, mutation.Library + ".dll");
        if (libraries[mutation.Library].Compile(mutation.File, instead, assembly) is { } error) return $"UNDECIDED, does not compile: {error}";
        return copies[mutation.Host].Run(assembly, mutation.Tests, limit) switch
        {
            TestRun.Failed(var test) => $"killed by {test}",
            TestRun.Undecided(var why) => $"UNDECIDED, {why}",
            _ => "SURVIVED",
        };
    }
}

static int Fail(string why)
{
    Console.WriteLine(why);
    return 2;
}
