using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// Loads Roslyn out of the SDK that built this assembly. A Roslyn package is always older than the language of the day:
/// it neither parses nor binds <c>extension</c> blocks as the build does.
/// </summary>
static class SdkCompiler
{
    static readonly string Folder = typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RoslynAssembliesPath").Value!;

    [ModuleInitializer]
    internal static void Use() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
        Path.Combine(Folder, name.Name + ".dll") is var path && name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(path)
            ? context.LoadFromAssemblyPath(path)
            : null;
}
