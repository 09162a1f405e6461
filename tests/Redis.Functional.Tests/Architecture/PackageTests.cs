using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The packages around the core keep its house rules, and each depends on what it may.</summary>
public partial class PackageTests
{
    /// <summary>What each project in src may reference: packages that its users get, and projects.</summary>
    static readonly Dictionary<string, string[]> Dependencies = new()
    {
        ["Redis.Functional"] = ["LanguageExt.Core"],
        ["Redis.Functional.Analyzers"] = [],
        ["Redis.Functional.Analyzers.CodeFixes"] = ["Redis.Functional.Analyzers"],
        ["Redis.Functional.AspNetCore"] = ["Redis.Functional.Extensions"],
        ["Redis.Functional.Extensions"] =
        [
            "DistributedLock.Core", "Microsoft.Extensions.Caching.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks",
            "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options.ConfigurationExtensions", "Redis.Functional",
        ],
        ["Redis.Functional.FSharp"] = ["Redis.Functional"],
        ["Redis.Functional.Testing"] = ["Redis.Functional"],
        ["Redis.Functional.Testing.FSharp"] = ["Redis.Functional.FSharp", "Redis.Functional.Testing"],
        ["Redis.Functional.Testing.Garnet"] = ["KeraLua", "Microsoft.Extensions.Logging", "Redis.Functional.Testing", "System.IO.Hashing", "System.Numerics.Tensors"],
    };

    /// <summary>The edges where exceptions of others become values; a glob, and why.</summary>
    static readonly Dictionary<string, string> CatchingFiles = new()
    {
        ["Redis.Functional.Extensions/Settings/SettingsBinding.cs"] = "the binder reports a value that it cannot read by throwing, and repeats it",
        ["Redis.Functional.Testing/Configuring.cs"] = "the function that changes a configuration is the user's",
        ["Redis.Functional.Testing/Engines/CustomEngine.cs"] = "the function that starts it is the user's",
        ["Redis.Functional.Testing/Engines/EmbeddedEngine.cs"] = "an assembly that cannot be loaded is reported by throwing",
        ["Redis.Functional.Testing/Engines/RunningEngine.cs"] = "the function that stops it is the user's",
        ["Redis.Functional.Testing/Engines/ServerProcess.cs"] = "processes and sockets report faults by throwing",
        ["Redis.Functional.Testing.Garnet/GarnetEngine.cs"] = "Garnet reports faults by throwing",
        ["Redis.Functional.Testing/Faults/ArmedFault.cs"] = "the predicate is the user's",
        ["Redis.Functional.Testing/Faults/ReplyPump.cs"] = "the transport may be the user's own",
    };

    /// <summary>The files that fulfil a contract of the framework that reports failures by throwing (ADR 0038), and which.</summary>
    static readonly Dictionary<string, string> ThrowingFiles = new()
    {
        ["Redis.Functional.AspNetCore/DataProtection/RedisXmlRepository.cs"] = "IXmlRepository",
        ["Redis.Functional.AspNetCore/OutputCaching/RedisOutputCacheStore.cs"] = "IOutputCacheStore",
        ["Redis.Functional.AspNetCore/RateLimiting/RedisRateLimiter.cs"] = "RateLimiter",
        ["Redis.Functional.Extensions/Caches/RedisDistributedCache.cs"] = "IDistributedCache",
        ["Redis.Functional.Extensions/Locking/RedisDistributedLock.cs"] = "IDistributedLock",
        ["Redis.Functional.Extensions/Locking/RedisDistributedLockProvider.cs"] = "IDistributedLockProvider",
        ["Redis.Functional.Extensions/Injection/ClientFactory.cs"] = "a container reports by throwing that it cannot create a service",
        ["Redis.Functional.Extensions/Injection/ConnectingAtStart.cs"] = "IHostedService, whose start fails by throwing",
    };

    /// <summary>The projects with a map of their own; that of the core is the layer test's.</summary>
    static readonly IReadOnlyList<string> Packages =
    [
        .. Dependencies.Keys.Where(static name => File.Exists(Path.Combine(Repository.Root, "src", name, "README.md")) && name != "Redis.Functional"),
    ];

    static readonly IReadOnlyList<SyntaxTree> Sources = [.. Packages.Concat(["Redis.Functional.Analyzers", "Redis.Functional.Analyzers.CodeFixes"]).SelectMany(package => Trees(package, $"{package}/"))];

    [Fact]
    public void Each_package_depends_on_what_is_listed() => Offenders.None("a dependency is a decision: docs/adr, and the list above",
        from project in Repository.Files(Path.Combine(Repository.Root, "src"), "*.??proj")
        let name = Path.GetFileNameWithoutExtension(project)
        let found = Reference().Matches(Repository.Read($"src/{project}")).Select(static match => Plain(match.Groups[1].Value))
        let allowed = Dependencies.GetValueOrDefault(name, [])
        from change in Baseline.Changes([.. allowed.Order(StringComparer.Ordinal)], [.. found.Order(StringComparer.Ordinal)])
        select $"{name}: {change}");

    [Fact]
    public void The_core_and_its_FSharp_companion_do_not_know_the_packages_for_tests() => Offenders.None("the core names neither Redis.Functional.Testing nor Microsoft.Garnet",
        from name in (string[])["Redis.Functional", "Redis.Functional.FSharp"]
        from file in Repository.Files(Path.Combine(Repository.Root, "src", name), "*.*s*")
        where file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".fs", StringComparison.Ordinal) || file.EndsWith("proj", StringComparison.Ordinal)
        let text = Repository.Read($"src/{name}/{file}")
        where text.Contains("Redis.Functional.Testing", StringComparison.Ordinal) || text.Contains("Microsoft.Garnet", StringComparison.Ordinal)
        select $"{name}/{file}");

    [Fact]
    public void One_package_names_Garnet() => Offenders.None("Redis.Functional.Testing.Garnet alone knows the engine",
        from file in Repository.Files(Path.Combine(Repository.Root, "src"), "*.*")
        where file.EndsWith("proj", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".fs", StringComparison.Ordinal)
        where !file.StartsWith("Redis.Functional.Testing.Garnet/", StringComparison.Ordinal)
        where Repository.Read($"src/{file}").Contains("Microsoft.Garnet", StringComparison.Ordinal)
        select file);

    [Fact]
    public void The_version_of_Garnet_is_exact() =>
        Assert.Matches(@"<PackageVersion Include=""Microsoft\.Garnet"" Version=""\[[0-9.]+\]"" />", Repository.Read("Directory.Packages.props"));

    [Fact]
    public void No_folder_uses_what_the_map_of_its_package_does_not_give_it() => Offenders.None("README.md of the package says who may use whom",
        Packages.SelectMany(static package => Layers.Violations(LayerMap.Read(Repository.Read($"src/{package}/README.md")), Compiler.Package(Trees(package, "")))));

    [Fact]
    public void Every_folder_is_in_the_map_of_its_package() => Offenders.None("a folder that README.md of the package does not know",
        from package in Packages
        let map = LayerMap.Read(Repository.Read($"src/{package}/README.md"))
        from tree in Trees(package, "")
        where !map.Knows(LayerMap.FolderOf(tree.FilePath))
        select $"{package}/{tree.FilePath}");

    [Fact]
    public void The_sources_of_the_package_for_tests_bind() => Assert.Empty(
        Compiler.Package(Trees("Redis.Functional.Testing", "")).GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void They_keep_the_house_rules()
    {
        Offenders.None("a failure is returned as a Left, not thrown", Sources.Where(static tree => IsThrowing(tree) && !ThrowingFiles.ContainsKey(tree.FilePath)).Select(static tree => tree.FilePath));
        Offenders.None("catch belongs at the edges; a new edge is listed above with its reason", SourceRules.CatchesOutside(CatchingFiles.Keys, Sources));
        Offenders.None("split by topic", SourceRules.LongFiles(Sources));
        Offenders.None("take a responsibility out of the type", SourceRules.LongTypes(Sources));
        Offenders.None("begin with a summary of the type, or a comment where the type has several files", SourceRules.SilentFiles(Sources));
        Offenders.None("take a step out of the method", SourceRules.LongMethods(Sources));
        Offenders.None("no Helper, Manager, Util, Common", SourceRules.VagueNames(Sources));
        Offenders.None("return a ValueTask", SourceRules.AsyncVoids(Sources));
        Offenders.None("finish it or take it out", SourceRules.OpenEnds(Sources));
        Offenders.None("one public type per file, named after it", SourceRules.FilesNotNamedAfterTheirType(Sources));
    }

    [Fact]
    public void Every_edge_that_is_listed_is_there() => Offenders.None("nothing is caught there",
        CatchingFiles.Keys.Where(static glob => !SourceRules.CatchesOutside([], Sources.Where(tree => SourceRules.Matches(glob, tree.FilePath))).Any()));

    [Fact]
    public void Every_file_that_may_throw_throws() => Offenders.None("nothing is thrown there",
        ThrowingFiles.Keys.Where(static file => !Sources.Any(tree => tree.FilePath == file && IsThrowing(tree))));

    // By itself, by a guard, or through OrThrow.
    static bool IsThrowing(SyntaxTree tree) =>
        SourceRules.Throws([tree]).Any() || $"{tree}".Contains(".ThrowIf", StringComparison.Ordinal) || $"{tree}".Contains(".OrThrow()", StringComparison.Ordinal);

    static IReadOnlyList<SyntaxTree> Trees(string package, string prefix) =>
    [
        .. Repository.Files(Path.Combine(Repository.Root, "src", package), "*.cs")
            .Select(path => Compiler.Parse(Repository.Read($"src/{package}/{path}"), prefix + path)),
    ];

    static string Plain(string name) => name.EndsWith("proj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name;

    // Of packages those that users get: not FSharp.Core, which every F# project has, and no analyzers.
    [GeneratedRegex("""<(?:Project|Package)Reference Include="([^"]+)"(?![^>]*PrivateAssets="all")""")]
    private static partial Regex Reference();
}
